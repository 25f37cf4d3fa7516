import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { InsertionOutcome } from "../../app/insert-function/function-services";
import { functionsWords } from "./functions-words";

export type Question = Extract<InsertionOutcome, { kind: "asks" }>;

/** What would be lost or be in the way; the way back has the focus. */
export function InsertQuestion({
  question: { holds, inTheWay, inTable },
  address,
  onConfirm,
  onLeave,
}: {
  question: Question;
  address: string;
  onConfirm: () => void;
  onLeave: () => void;
}) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("[data-leave]")?.focus();
  }, []);
  const spills = inTheWay.length > 0 || inTable;
  return (
    <div
      ref={box}
      className="question tone-warning"
      role="alertdialog"
      aria-label={functionsWords.insertInto(address)}
      aria-describedby={id}
      onKeyDown={({ key }) => {
        if (key === "Escape") onLeave();
      }}
    >
      <div id={id}>
        {holds !== null && (
          <p>
            <strong>{functionsWords.askReplace(address, holds)}</strong>{" "}
            {functionsWords.askReplaceMore}
          </p>
        )}
        {inTable && (
          <p>
            <strong>{functionsWords.askInTable(address)}</strong> {functionsWords.askInTableMore}
          </p>
        )}
        {inTheWay.length > 0 && (
          <p>
            <strong>{functionsWords.askInTheWay(inTheWay)}</strong> {functionsWords.askInTheWayMore}
          </p>
        )}
      </div>
      <div className="actions">
        <Button size="small" onClick={onConfirm}>
          {spills ? functionsWords.insertAnyway : functionsWords.replace}
        </Button>
        <Button size="small" data-leave onClick={onLeave}>
          {functionsWords.cancel}
        </Button>
      </div>
    </div>
  );
}
