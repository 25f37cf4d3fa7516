import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FunctionName } from "../../app/function-names";
import { PageOpening } from "../page-opening";
import { usePane } from "../pane-context";
import { paneWords } from "../pane-words";
import { FunctionForm, type Typed } from "./function-form";
import { FunctionList } from "./function-list";
import { functionsWords } from "./functions-words";
import { useFunctions } from "./use-functions";
import "./functions.css";

/** Find a function, fill it in, see what it shows, and put it into the selected cell. */
export function FunctionsPage() {
  const { functions, failed, retry } = useFunctions();
  const [query, setQuery] = useState("");
  const [chosen, choose] = useState<FunctionName | null>(null);
  const [typed, type] = useState<Typed>({});
  const page = useRef<HTMLDivElement>(null);
  const left = useRef<FunctionName | null>(null);
  useEffect(() => {
    if (chosen !== null || left.current === null) return;
    page.current?.querySelector<HTMLElement>(`[data-function="${left.current}"]`)?.focus();
  }, [chosen]);

  if (functions === null) return failed ? <NotLoaded onRetry={retry} /> : <PageOpening />;
  const description = functions.descriptions.find(({ name }) => name === chosen);
  return (
    <div ref={page} className="page-body functions">
      {description === undefined ? (
        <>
          <h2>{functionsWords.title}</h2>
          <p className="hint">{functionsWords.hint}</p>
          <WithoutPlan />
          <FunctionList
            descriptions={functions.descriptions}
            query={query}
            onQuery={setQuery}
            onChoose={choose}
          />
        </>
      ) : (
        <>
          <WithoutPlan />
          <FunctionForm
            key={description.name}
            functions={functions}
            description={description}
            typed={typed}
            onType={type}
            onLeave={() => {
              left.current = chosen;
              choose(null);
            }}
          />
        </>
      )}
    </div>
  );
}

/** Two functions need no plan, so the others are shown, too. */
function WithoutPlan() {
  const { status, showPage } = usePane();
  if (status?.empty !== true) return null;
  return (
    <div className="question tone-info">
      <p>
        <strong>{functionsWords.noPlan}.</strong> {functionsWords.noPlanMore}
      </p>
      <Button size="small" onClick={() => showPage("sync")}>
        {paneWords.toSync}
      </Button>
    </div>
  );
}

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="page-body">
      <h2>{functionsWords.notLoaded}</h2>
      <Button onClick={onRetry}>{functionsWords.retry}</Button>
    </div>
  );
}
