import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import type { SyncSource } from "../../app/pane-services";
import { checksWords } from "../checks/checks-words";
import { LongList } from "../long-list";
import { SeverityFilter, type SeverityFilterValue } from "../severity-filter";
import { countBySeverity } from "../wording";
import { ExportFindings } from "./export-findings";
import { FindingItem } from "./finding-item";
import { GROUPINGS, groupFindings, type FindingGroup, type Grouping } from "./finding-groups";
import { findingsWords } from "./findings-words";
import "./findings-page.css";

/** All that the reader found in a source; it is for reading, and does not stop a sync. */
export function FindingsPage({ source, onBack }: { source: SyncSource; onBack: () => void }) {
  const [filter, setFilter] = useState<SeverityFilterValue>({ query: "", severity: null });
  const [grouping, setGrouping] = useState<Grouping>("part");
  const wanted = useDeferredValue(filter);
  const groups = useMemo(
    () => groupFindings(source.findings, wanted, grouping),
    [source.findings, wanted, grouping],
  );
  const shown = groups.reduce((sum, { findings }) => sum + findings.length, 0);
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
      <ExportFindings source={source} />
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
      <div className="findings-shown">
        <p className="hint" role="status">
          {shown === 0 ? findingsWords.noMatch : findingsWords.shown(shown, source.findings.length)}
        </p>
        <GroupBy grouping={grouping} onChange={setGrouping} />
      </div>
      {groups.map((group) => (
        <Group key={`${grouping} ${group.title}`} group={group} plan={source.plan} />
      ))}
    </div>
  );
}

function GroupBy({
  grouping,
  onChange,
}: {
  grouping: Grouping;
  onChange: (grouping: Grouping) => void;
}) {
  const id = useId();
  return (
    <div className="group-by">
      <label htmlFor={id} className="hint">
        {findingsWords.groupBy}
      </label>
      <select
        id={id}
        value={grouping}
        onChange={({ target }) => onChange(target.value as Grouping)}
      >
        {GROUPINGS.map((each) => (
          <option key={each} value={each}>
            {findingsWords.groupings[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Group({
  group: { title, findings },
  plan,
}: {
  group: FindingGroup;
  plan: SyncSource["plan"];
}) {
  return (
    <details className="section finding-group" open>
      <summary>
        <h3>{title}</h3> <span className="pill">{findings.length}</span>
      </summary>
      <LongList
        items={findings}
        keyOf={({ code, where, message }) => `${code} ${where} ${message}`}
      >
        {(finding) => <FindingItem finding={finding} plan={plan} />}
      </LongList>
    </details>
  );
}
