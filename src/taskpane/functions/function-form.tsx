import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { readArgument } from "../../app/insert-function/argument";
import type { FunctionDescription } from "../../app/insert-function/function-description";
import type { FunctionServices } from "../../app/insert-function/function-services";
import { parameterKind } from "../../app/insert-function/parameter-kind";
import { writeFormula } from "../../app/insert-function/write-formula";
import { usePane } from "../pane-context";
import { useReading } from "../use-reading";
import { ArgumentField } from "./argument-field";
import { FunctionExamples } from "./function-examples";
import { functionsWords } from "./functions-words";
import { InsertFunction } from "./insert-function";
import { ResultView, spokenResult } from "./result-view";
import { usePreview } from "./use-preview";
import { useSelectedCell } from "./use-selected-cell";

/** So long after the last key a screen reader is told the result. */
const PAUSE_MILLISECONDS = 700;

export type Typed = Readonly<Record<string, string>>;

/** One function: its arguments, its result and its formula, live. */
export function FunctionForm({
  functions,
  description: { name, description, parameters },
  typed,
  onType,
  onLeave,
}: {
  functions: FunctionServices;
  description: FunctionDescription;
  /** By the names of parameters; a JCA typed for one function is there for the next. */
  typed: Typed;
  onType: (typed: Typed) => void;
  onLeave: () => void;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const selected = useSelectedCell(functions);
  const suggestions = useReading(
    "functions",
    useCallback(() => functions.suggestions(), [functions]),
  ).value;
  const [askedFor, setAskedFor] = useState(false);
  const sheet = selected?.sheet ?? null;
  const args = parameters.map((each) =>
    readArgument(typed[each.name] ?? "", parameterKind(each.name)),
  );
  const missing = parameters.filter(
    ({ optional }, index) => !optional && args[index]?.kind === "blank",
  );
  const preview = usePreview(functions, name, args, { sheet, waits: missing.length > 0 });
  useSpokenResult(preview === null ? "" : functionsWords.previewOf(spokenResult(preview)));
  useEffect(() => heading.current?.focus(), []);

  const fieldOf = (parameter: string) => `${id}-${parameter}`;
  const askForMissing = () => {
    setAskedFor(true);
    const [first] = missing;
    if (first !== undefined) document.getElementById(fieldOf(first.name))?.focus();
  };
  const syntax = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));

  return (
    <div className="function-form">
      <Button
        className="function-back"
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={onLeave}
      >
        {functionsWords.allFunctions}
      </Button>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p>{description}</p>
        <code className="hint">
          ={name}({syntax.join(", ")})
        </code>
      </div>
      {parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          id={fieldOf(parameter.name)}
          parameter={parameter}
          kind={parameterKind(parameter.name)}
          typed={typed[parameter.name] ?? ""}
          suggestions={suggestions?.[parameterKind(parameter.name)] ?? []}
          selected={selected}
          isMissing={askedFor && missing.includes(parameter)}
          onType={(text) => onType({ ...typed, [parameter.name]: text })}
        />
      ))}
      <section className="function-result" aria-labelledby={`${id}-result`}>
        <h3 id={`${id}-result`}>{functionsWords.result}</h3>
        <ResultView preview={preview} missing={missing.map((each) => each.name)} />
      </section>
      <InsertFunction
        functions={functions}
        formula={writeFormula(name, args, sheet)}
        args={args}
        preview={preview}
        selected={selected}
        isComplete={missing.length === 0}
        onIncomplete={askForMissing}
      />
      <FunctionExamples
        name={name}
        onTry={(values) => {
          const tried = parameters.map((each, index) => [each.name, values[index] ?? ""]);
          onType({ ...typed, ...(Object.fromEntries(tried) as Typed) });
          heading.current?.focus();
        }}
      />
    </div>
  );
}

/** Not at every key, and not what was there from the start. */
function useSpokenResult(words: string): void {
  const { announce } = usePane();
  useEffect(() => {
    if (words === "") return;
    const pause = setTimeout(() => announce(words), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [words, announce]);
}
