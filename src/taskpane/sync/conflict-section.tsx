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

/**
 * Conflicts are settled here one by one or all at once; none has to be. `conflicts` are those
 * that the filter shows, of `all`.
 */
export function ConflictSection({
  sync,
  conflicts,
  all,
  choices,
}: {
  sync: Sync;
  conflicts: readonly Conflict[];
  all: readonly Conflict[];
  choices: SyncChoices;
}) {
  const open = all.filter(({ id }) => choices[id] === undefined).length;
  const isPart = conflicts.length < all.length;
  const chooseShown = (side: Side) => {
    if (isPart) for (const { id } of conflicts) sync.choose(id, side);
    else sync.chooseAll(side);
  };
  return (
    <section className="conflicts" aria-labelledby="conflicts-title">
      <h3 id="conflicts-title">{syncWords.conflictsTitle(open, all.length)}</h3>
      <p className="hint">{syncWords.conflictsText}</p>
      <div className="actions">
        <Button size="small" onClick={() => chooseShown("mine")}>
          {isPart ? syncWords.shownMine(conflicts.length) : syncWords.allMine}
        </Button>
        <Button size="small" onClick={() => chooseShown("theirs")}>
          {isPart ? syncWords.shownTheirs(conflicts.length) : syncWords.allTheirs}
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
      <div className={conflict.base === null ? "choice-pair" : "choice-pair with-base"}>
        {conflict.base !== null && (
          <div className="side choice-base">
            <span className="choice-side">{syncWords.sides.before}</span>
            <span className={conflict.base === "" ? "value-empty" : "value"}>
              {conflict.base === "" ? syncWords.empty : dayInWords(conflict.base)}
            </span>
          </div>
        )}
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
