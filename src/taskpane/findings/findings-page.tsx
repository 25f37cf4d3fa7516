import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import type { SyncSource } from "../../app/pane-services";
import { checksWords } from "../checks/checks-words";
import { LongList } from "../long-list";
import { SeverityFilter, type SeverityFilterValue } from "../severity-filter";
import { SeverityMark } from "../severity-mark";
import { countBySeverity } from "../wording";
import { ExportFindings } from "./export-findings";
import { groupFindings, type Finding, type FindingGroup } from "./finding-groups";
import { findingsWords } from "./findings-words";

/** All that the reader found in a source; it is for reading, and does not stop a sync. */
export function FindingsPage({ source, onBack }: { source: SyncSource; onBack: () => void }) {
  const [filter, setFilter] = useState<SeverityFilterValue>({ query: "", severity: null });
  const groups = groupFindings(source.findings, useDeferredValue(filter));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page-body">
      <div className="findings-top">
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={findingsWords.back}
          onClick={onBack}
        />
        <h2 ref={heading} tabIndex={-1}>
          {findingsWords.title}
        </h2>
      </div>
      <p className="hint">{findingsWords.of(source.label)}</p>
      <SeverityFilter
        value={filter}
        counts={countBySeverity(source.findings)}
        words={{
          show: checksWords.filterLabel,
          search: findingsWords.search,
          counts: findingsWords.counts,
        }}
        onChange={setFilter}
      />
      <ExportFindings source={source} />
      <div role="status">
        {groups.length === 0 && <p className="hint">{findingsWords.noMatch}</p>}
      </div>
      {groups.map((group) => (
        <SeverityGroup key={group.severity} group={group} />
      ))}
    </div>
  );
}

function SeverityGroup({ group: { severity, count, subjects } }: { group: FindingGroup }) {
  return (
    <section aria-labelledby={`findings-${severity}`}>
      <h3 id={`findings-${severity}`}>
        {findingsWords.severities[severity]} <span className="pill">{count}</span>
      </h3>
      {subjects.map(({ subject, findings }) => (
        <details key={subject} className="section finding-subject" open>
          <summary>
            <h4>{findingsWords.subjects[subject]}</h4>{" "}
            <span className="hint">{findings.length}</span>
          </summary>
          <LongList
            items={findings}
            keyOf={({ code, where, message }) => `${code} ${where} ${message}`}
          >
            {(finding) => <FindingItem finding={finding} />}
          </LongList>
        </details>
      ))}
    </section>
  );
}

function FindingItem({ finding: { severity, where, message } }: { finding: Finding }) {
  return (
    <div className="finding">
      <SeverityMark severity={severity} />
      <div className="finding-text">
        <p className="finding-where">{where}</p>
        <p>{message}</p>
      </div>
    </div>
  );
}
