import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "../copy-text";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { overviewWords } from "./overview-words";

/** The next free number of a Resolution, to type or paste into a new row; nothing is written. */
export function NewActionNumber() {
  const { services, announce } = usePane();
  const { busy, run } = useTask();
  const [resolution, setResolution] = useState("");
  const [number, setNumber] = useState<string | null>(null);
  const find = () => run(async () => setNumber(await services.newActionNumber(resolution.trim())));
  const copy = async (found: string) => {
    announce((await copyText(found)) ? overviewWords.copied(found) : overviewWords.notCopied);
  };
  return (
    <section className="new-number" aria-labelledby="new-number">
      <h3 id="new-number">{overviewWords.newNumber}</h3>
      <form
        className="typed-mend"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <label>
          <span>{overviewWords.resolution}</span>
          <input
            className="field-box"
            value={resolution}
            onChange={({ target }) => {
              setResolution(target.value);
              setNumber(null);
            }}
          />
        </label>
        <Button size="small" type="submit" disabledFocusable={busy}>
          {overviewWords.findNumber}
        </Button>
      </form>
      <div role="status">
        {number !== null && (
          <p>
            {overviewWords.nextFree} <strong>{number}</strong>{" "}
            <button type="button" className="link-button" onClick={() => void copy(number)}>
              {overviewWords.copy}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
