import { useState } from "react";
import { placeOfProblem } from "../../app/problem-place";
import type { Problem } from "../../domain/problem";
import { LongList } from "../long-list";
import { usePane } from "../pane-context";
import { SeverityMark, type Severity } from "../severity-mark";
import { useTask } from "../use-task";
import { rowName, tableTitle } from "../wording";
import { checksWords } from "./checks-words";
import { ProblemMends } from "./problem-mends";

/** The problems of one severity; each one is a button that selects its cell. */
export function ProblemList({
  severity,
  problems,
}: {
  severity: Severity;
  problems: readonly Problem[];
}) {
  if (problems.length === 0) return null;
  return (
    <section className="problems" aria-labelledby={`problems-${severity}`}>
      <h3 id={`problems-${severity}`}>
        {checksWords.groups[severity]} <span className="pill">{problems.length}</span>
      </h3>
      <LongList items={problems} keyOf={keyOf}>
        {(problem) => <ProblemItem problem={problem} />}
      </LongList>
    </section>
  );
}

function ProblemItem({ problem }: { problem: Problem }) {
  const { services } = usePane();
  const { run } = useTask();
  const [isOpen, setIsOpen] = useState(false);
  const place = checksWords.place(tableTitle(problem.table), rowName(problem.key), problem.column);
  return (
    <div className="problem-item">
      <button
        type="button"
        className="problem"
        onClick={() => void run(() => services.goTo(placeOfProblem(problem)))}
      >
        <SeverityMark severity={problem.severity} />
        <span className="problem-text">
          <span className="problem-place">{place}</span>
          <span className="problem-message">{problem.message}</span>
          <span className="problem-mend">{problem.mend}</span>
        </span>
      </button>
      <button
        type="button"
        className="link-button problem-open"
        aria-expanded={isOpen}
        aria-label={checksWords.mendOf(rowName(problem.key), problem.column)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {checksWords.mend}
      </button>
      {isOpen && <ProblemMends problem={problem} />}
    </div>
  );
}

function keyOf({ table, key, column, code, message }: Problem): string {
  return [table, key, column, code, message].join("\n");
}
