import { Button, Spinner } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { FreezeHow } from "../../app/pane-services";
import { usePane } from "../pane-context";
import type { Page } from "../pages";
import { useReading } from "../use-reading";
import { useTask } from "../use-task";
import { frozenNotice, restoredNotice } from "./frozen-notice";
import { frozenWords } from "./frozen-words";
import "./settings.css";

/** Turns our formulas into what others can read without the add-in, and back; `page` shows it. */
export function FrozenFormulas({ page }: { readonly page: Page }) {
  const { services, tell } = usePane();
  const { busy, run } = useTask();
  const [doing, setDoing] = useState<string>(frozenWords.freezing);
  const read = useCallback(() => services.frozenFormulas(), [services]);
  const { value: frozen } = useReading(page, read);
  const putBack = () => {
    setDoing(frozenWords.puttingBack);
    return run(async () => tell(restoredNotice(await services.unfreezeFormulas())));
  };
  const freeze = (how: FreezeHow) => {
    setDoing(frozenWords.freezing);
    return run(async () => {
      tell(frozenNotice(await services.freezeFormulas(how), () => void putBack()));
    });
  };
  return (
    <section className="settings-section" aria-labelledby="frozen-formulas">
      <h3 id="frozen-formulas">{frozenWords.title}</h3>
      <p className="hint">{frozenWords.text}</p>
      <Choice
        label={frozenWords.asValues}
        more={frozenWords.asValuesMore}
        busy={busy}
        onChoose={() => void freeze("values")}
      />
      <Choice
        label={frozenWords.asNative}
        more={frozenWords.asNativeMore}
        busy={busy}
        onChoose={() => void freeze("native")}
      />
      {frozen !== null && frozen > 0 && (
        <>
          <p>{frozenWords.isFrozen(frozen)}</p>
          <Button size="small" disabledFocusable={busy} onClick={() => void putBack()}>
            {frozenWords.putBack}
          </Button>
        </>
      )}
      {busy && <Spinner size="tiny" label={doing} />}
    </section>
  );
}

function Choice({
  label,
  more,
  busy,
  onChoose,
}: {
  readonly label: string;
  readonly more: string;
  readonly busy: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={onChoose}>
        {label}
      </Button>
      <p className="hint">{more}</p>
    </>
  );
}
