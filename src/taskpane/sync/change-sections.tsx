import { useState } from "react";
import { LongList } from "../long-list";
import { dayInWords, rowName, tableTitle } from "../wording";
import { groupChanges, sidesOfField, type Change, type FieldChange } from "./changes";
import { ShowCell } from "./show-cell";
import { syncWords } from "./sync-words";

export function ChangeSections({ changes }: { changes: readonly Change[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const groups = groupChanges(changes);
  return (
    <div className="changes">
      <button
        type="button"
        className="link-button show-values"
        aria-pressed={showsAll}
        onClick={() => setShowsAll(!showsAll)}
      >
        {syncWords.showValues}
      </button>
      {groups.map((group) => (
        <details key={group.table} className="section" open>
          <summary>
            <h3>{tableTitle(group.table)}</h3> <span className="pill">{group.changes.length}</span>
          </summary>
          <LongList items={group.changes} keyOf={(change) => `${change.kind} ${change.key}`}>
            {(change) => <ChangeItem change={change} open={showsAll} />}
          </LongList>
        </details>
      ))}
    </div>
  );
}

function ChangeItem({ change, open }: { change: Change; open: boolean }) {
  return (
    <details className="change" open={open}>
      <summary>
        <span className={`kind kind-${change.kind}`}>{syncWords.kinds[change.kind]}</span>
        <span className="change-title">{rowName(change.key)}</span>
        <span className="hint change-fields">{summaryOf(change)}</span>
      </summary>
      <dl className="fields">
        {change.fields.map((field) => (
          <Field key={field.column} change={change} field={field} />
        ))}
      </dl>
      {change.kind !== "added" && (
        <ShowCell place={{ table: change.table, key: change.key }} of={rowName(change.key)} />
      )}
    </details>
  );
}

function Field({ change, field }: { change: Change; field: FieldChange }) {
  const sides = sidesOfField(change.kind, field);
  return (
    <div className="field">
      <dt>{field.header}</dt>
      <dd className={`sides sides-${sides.length}`}>
        {sides.map(({ side, value }) => (
          <div key={side} className={`side side-${side}`}>
            {sides.length > 1 && <span className="side-label">{syncWords.sides[side]}</span>}
            <span className={value === null ? "value-empty" : "value"}>
              {value === null ? syncWords.empty : dayInWords(value)}
            </span>
          </div>
        ))}
      </dd>
    </div>
  );
}

function summaryOf({ kind, fields }: Change): string {
  return kind === "changed"
    ? fields.map(({ header }) => header).join(", ")
    : syncWords.fieldCount(fields.length);
}
