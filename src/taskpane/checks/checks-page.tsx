import { Button, Input } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useState } from "react";
import type { Problem } from "../../domain/problem";
import { usePane } from "../pane-context";
import { SEVERITIES } from "../severity-mark";
import { useTask } from "../use-task";
import { checksWords } from "./checks-words";
import { countBySeverity, filterProblems, type ProblemFilter } from "./problem-filter";
import { ProblemList } from "./problem-list";

/** Below this many problems a filter is only in the way. */
const FILTER_FROM = 5;

export function ChecksPage() {
  const { services, status, announce, showPage } = usePane();
  const { busy, run } = useTask();
  if (status === null) return null;
  if (status.empty) return <NoPlan onSync={() => showPage("sync")} />;
  const { problems } = status;
  const check = () =>
    run(async () => {
      const found = await services.checkAll();
      announce(checksWords.checked(found.length));
    });
  return (
    <div className="page-body">
      <div className="page-top">
        <h2>{checksWords.title}</h2>
        <Button size="small" disabledFocusable={busy} onClick={() => void check()}>
          {busy ? checksWords.checking : checksWords.checkAll}
        </Button>
      </div>
      {problems.length === 0 ? <NoProblem /> : <FilteredProblems problems={problems} />}
    </div>
  );
}

function FilteredProblems({ problems }: { problems: readonly Problem[] }) {
  const [filter, setFilter] = useState<ProblemFilter>({ query: "", severity: null });
  const counts = countBySeverity(problems);
  // The last problem of a severity may be mended while only that severity is shown.
  const severity = filter.severity !== null && counts[filter.severity] > 0 ? filter.severity : null;
  const shown = filterProblems(problems, useDeferredValue({ query: filter.query, severity }));
  return (
    <>
      <div className="chips" role="group" aria-label={checksWords.filterLabel}>
        {SEVERITIES.filter((each) => counts[each] > 0).map((each) => (
          <button
            key={each}
            type="button"
            className={`chip tone-${each}`}
            aria-pressed={severity === each}
            onClick={() => setFilter({ ...filter, severity: severity === each ? null : each })}
          >
            {checksWords.severities[each](counts[each])}
          </button>
        ))}
      </div>
      {problems.length >= FILTER_FROM && (
        <Input
          type="search"
          className="search"
          contentBefore={<SearchRegular aria-hidden="true" />}
          aria-label={checksWords.search}
          placeholder={checksWords.search}
          value={filter.query}
          onChange={(_, data) => setFilter({ ...filter, query: data.value })}
        />
      )}
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

function NoPlan({ onSync }: { onSync: () => void }) {
  return (
    <section className="empty">
      <h2>{checksWords.noPlan}</h2>
      <p className="hint">{checksWords.noPlanMore}</p>
      <Button appearance="primary" onClick={onSync}>
        {checksWords.toSync}
      </Button>
    </section>
  );
}
