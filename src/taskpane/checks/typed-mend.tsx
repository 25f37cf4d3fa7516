import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Mend } from "../../app/mend";
import { checksWords } from "./checks-words";

/** A mend that needs a word of the user first: a reason, a day. */
export function TypedMend({
  mend,
  busy,
  onApply,
}: {
  mend: Mend;
  busy: boolean;
  onApply: (text: string) => void;
}) {
  const [text, setText] = useState("");
  const isEmpty = text.trim() === "";
  return (
    <form
      className="typed-mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !busy) onApply(text.trim());
      }}
    >
      <label>
        <span>{mend.label}</span>
        <input
          className="field-box"
          type={mend.asks === "date" ? "date" : "text"}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Button size="small" type="submit" disabledFocusable={isEmpty || busy}>
        {checksWords.write}
      </Button>
    </form>
  );
}
