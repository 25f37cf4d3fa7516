import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useDeferredValue, useState } from "react";
import type { Problem } from "../../domain/problem";
import { FindingsLine } from "../findings/findings-line";
import type { Findings } from "../findings/use-findings";
import { NoPlan } from "../no-plan";
import { usePane } from "../pane-context";
import { SeverityFilter, type SeverityFilterValue } from "../severity-filter";
import { SEVERITIES } from "../severity-mark";
import { useKeptFocus } from "../use-kept-focus";
import { useTask } from "../use-task";
import { countBySeverity } from "../wording";
import { checksWords } from "./checks-words";
import { filterProblems } from "./problem-filter";
import { ProblemList } from "./problem-list";

/** `findings` are those of the report that was read last: another list, kept on another page. */
export function ChecksPage({ findings }: { findings: Findings }) {
  const { services, status, announce, showPage } = usePane();
  const { busy, run } = useTask();
  // A problem that is mended goes, and with it the button that had the focus.
  const container = useKeptFocus(String(status?.problems.length));
  if (status === null) return null;
  if (status.empty) return <NoPlan title={checksWords.noPlan} />;
  const { problems } = status;
  const showFindings = () => {
    showPage("sync");
    findings.show();
  };
  const check = () =>
    run(async () => {
      const found = await services.checkAll();
      announce(checksWords.checked(found.length));
    });
  return (
    <div className="page-body" ref={container}>
      <div className="page-top">
        <h2 tabIndex={-1}>{checksWords.title}</h2>
        <Button size="small" disabledFocusable={busy} onClick={() => void check()}>
          {busy ? checksWords.checking : checksWords.checkAll}
        </Button>
      </div>
      {problems.length === 0 ? <NoProblem /> : <FilteredProblems problems={problems} />}
      {findings.source !== null && findings.source.findings.length > 0 && (
        <FindingsLine findings={{ ...findings, show: showFindings }} of={findings.source} named />
      )}
    </div>
  );
}

function FilteredProblems({ problems }: { problems: readonly Problem[] }) {
  const [filter, setFilter] = useState<SeverityFilterValue>({ query: "", severity: null });
  const counts = countBySeverity(problems);
  // The last problem of a severity may be mended while only that severity is shown.
  const severity = filter.severity !== null && counts[filter.severity] > 0 ? filter.severity : null;
  const shown = filterProblems(problems, useDeferredValue({ query: filter.query, severity }));
  return (
    <>
      <SeverityFilter
        value={{ query: filter.query, severity }}
        counts={counts}
        words={{
          show: checksWords.filterLabel,
          search: checksWords.search,
          counts: checksWords.severities,
        }}
        onChange={setFilter}
      />
      <div role="status">{shown.length === 0 && <p className="hint">{checksWords.noMatch}</p>}</div>
      {SEVERITIES.map((each) => (
        <ProblemList
          key={each}
          severity={each}
          problems={shown.filter((problem) => problem.severity === each)}
        />
      ))}
    </>
  );
}

function NoProblem() {
  return (
    <section className="empty" role="status">
      <CheckmarkCircleFilled className="outcome-mark tone-success" aria-hidden="true" />
      <h3>{checksWords.none}</h3>
      <p className="hint">{checksWords.noneMore}</p>
    </section>
  );
}
