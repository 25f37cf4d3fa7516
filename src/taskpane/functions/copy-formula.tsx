import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "../copy-text";
import { usePane } from "../pane-context";
import { functionsWords } from "./functions-words";

/** Says beside itself that the formula is copied, until that becomes another. */
export function CopyFormula({ formula }: { formula: string }) {
  const { tell, announce } = usePane();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    if (await copyText(formula)) {
      setCopied(formula);
      announce(functionsWords.copied);
    } else {
      tell({ intent: "warning", title: functionsWords.notCopied, sentences: [] });
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{functionsWords.copy}</Button>
      {copied === formula && <span className="hint">{functionsWords.copied}</span>}
    </>
  );
}
