import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Argument } from "../../app/insert-function/argument";
import type { FunctionServices, SelectedCell } from "../../app/insert-function/function-services";
import type { FunctionPreview } from "../../app/insert-function/preview-function";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { CopyFormula } from "./copy-formula";
import { functionsWords } from "./functions-words";
import { InsertQuestion, type Question } from "./insert-question";

const ONE_CELL = { rows: 1, columns: 1 };

/** The formula's way into the selected cell, or onto the clipboard. */
export function InsertFunction({
  functions,
  formula,
  args,
  preview,
  selected,
  isComplete,
  onIncomplete,
}: {
  functions: FunctionServices;
  formula: string;
  args: readonly Argument[];
  preview: FunctionPreview | null;
  selected: SelectedCell | null;
  isComplete: boolean;
  /** Somebody wants to insert what has blanks yet. */
  onIncomplete: () => void;
}) {
  const { tell } = usePane();
  const { busy, run } = useTask();
  // A question is about one formula in one cell: it goes when either changes.
  const about = `${selected?.address ?? ""} ${formula}`;
  const [asked, setAsked] = useState<{ about: string; question: Question } | null>(null);
  const question = asked?.about === about ? asked.question : null;
  const isOwnArgument = selected !== null && args.some((argument) => isCell(argument, selected));

  const leave = () => {
    setAsked(null);
    document.getElementById(INSERT)?.focus();
  };
  const insert = (confirmed: boolean) =>
    run(async () => {
      if (selected === null) return;
      const outcome = await functions.insert({
        at: selected,
        formula,
        size: preview?.kind === "table" ? preview.size : ONE_CELL,
        isDay: preview?.kind === "value" && preview.isDay,
        confirmed,
      });
      if (outcome.kind === "asks") {
        setAsked({ about, question: outcome });
        return;
      }
      leave();
      tell({
        intent: "success",
        title: functionsWords.inserted(selected.address),
        sentences: [functionsWords.insertedMore],
      });
    });

  return (
    <section className="function-insert" aria-labelledby="function-formula">
      <h3 id="function-formula">{functionsWords.formula}</h3>
      <code className="formula">{formula}</code>
      {isOwnArgument && <p className="hint">{functionsWords.ownArgument(selected.address)}</p>}
      {question !== null && selected !== null ? (
        <InsertQuestion
          question={question}
          address={selected.address}
          onConfirm={() => void insert(true)}
          onLeave={leave}
        />
      ) : null}
      <div className="actions">
        <Button
          id={INSERT}
          appearance="primary"
          disabledFocusable={busy || selected === null || isOwnArgument}
          onClick={() => (isComplete ? void insert(false) : onIncomplete())}
        >
          {insertWords(busy, selected)}
        </Button>
        <CopyFormula formula={formula} />
      </div>
    </section>
  );
}

const INSERT = "function-insert";

function insertWords(busy: boolean, selected: SelectedCell | null): string {
  if (busy) return functionsWords.inserting;
  return selected === null ? functionsWords.insert : functionsWords.insertInto(selected.address);
}

function isCell(argument: Argument, { sheet, cell }: SelectedCell): boolean {
  if (argument.kind !== "cell") return false;
  const { reference } = argument;
  return (reference.sheet ?? sheet) === sheet && reference.cell.replaceAll("$", "") === cell;
}
