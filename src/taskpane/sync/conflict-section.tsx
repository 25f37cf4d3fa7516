import { Button } from "@fluentui/react-components";
import type { SyncChoices } from "../../app/pane-services";
import { LongList } from "../long-list";
import { dayInWords, rowName, tableTitle } from "../wording";
import type { Conflict } from "./changes";
import { ShowCell } from "./show-cell";
import type { Side } from "./sync-step";
import { syncWords } from "./sync-words";
import type { Sync } from "./use-sync";

const SIDES = ["mine", "theirs"] as const;

/** Conflicts are settled here one by one or all at once; none has to be. */
export function ConflictSection({
  sync,
  conflicts,
  choices,
}: {
  sync: Sync;
  conflicts: readonly Conflict[];
  choices: SyncChoices;
}) {
  const open = conflicts.filter(({ id }) => choices[id] === undefined).length;
  return (
    <section className="conflicts" aria-labelledby="conflicts-title">
      <h3 id="conflicts-title">{syncWords.conflictsTitle(open, conflicts.length)}</h3>
      <p className="hint">{syncWords.conflictsText}</p>
      <div className="actions">
        <Button size="small" onClick={() => sync.chooseAll("mine")}>
          {syncWords.allMine}
        </Button>
        <Button size="small" onClick={() => sync.chooseAll("theirs")}>
          {syncWords.allTheirs}
        </Button>
      </div>
      <LongList items={conflicts} keyOf={({ id }) => id}>
        {(conflict) => (
          <ConflictItem
            conflict={conflict}
            chosen={choices[conflict.id]}
            onChoose={(side) => sync.choose(conflict.id, side)}
          />
        )}
      </LongList>
    </section>
  );
}

function ConflictItem({
  conflict,
  chosen,
  onChoose,
}: {
  conflict: Conflict;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const { kind, table, key, header } = conflict;
  const name = `${rowName(key)} · ${header ?? syncWords.wholeRow}`;
  return (
    <fieldset className="conflict">
      <legend>
        <span className="conflict-title">{name}</span>
        <span className="hint">
          {tableTitle(table)}, {syncWords.conflictKinds[conflict.kind]}
        </span>
      </legend>
      <div className="choice-pair">
        {SIDES.map((side) => (
          <label key={side} className="choice">
            <input
              type="radio"
              name={conflict.id}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span className="choice-side">{syncWords[side]}</span>
            <span className="value">{valueOf(conflict, side)}</span>
          </label>
        ))}
      </div>
      <div className="conflict-foot">
        {conflict.base !== null && (
          <span className="hint">{syncWords.base(conflict.base || syncWords.empty)}</span>
        )}
        {kind !== "deleted-locally" && (
          <ShowCell
            place={{ table, key, ...(header === null ? {} : { column: header }) }}
            of={name}
          />
        )}
      </div>
    </fieldset>
  );
}

function valueOf({ kind, column, local, remote }: Conflict, side: Side): string {
  const value = side === "mine" ? local : remote;
  if (value !== null && value !== "") return dayInWords(value);
  if (column !== null) return syncWords.empty;
  const isDeletion = side === "mine" ? kind === "deleted-locally" : kind === "deleted-remotely";
  return isDeletion ? syncWords.rowDeleted : syncWords.rowKept;
}
