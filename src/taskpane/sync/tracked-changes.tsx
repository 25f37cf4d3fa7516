import type { RevisionView, SyncSource } from "../../app/pane-services";
import { syncWords } from "./sync-words";

const VIEWS = ["accepted", "original"] as const satisfies readonly RevisionView[];

/** How many tracked changes the file has, and which side of them is read. */
export function TrackedChanges({
  revisions,
  rereads,
  onRead,
}: {
  revisions: NonNullable<SyncSource["revisions"]>;
  rereads: RevisionView | null;
  onRead: (view: RevisionView) => void;
}) {
  const chosen = rereads ?? revisions.read;
  return (
    <fieldset className="tracked" aria-busy={rereads !== null}>
      <legend>{syncWords.tracked(revisions.count)}</legend>
      <p className="hint" role="status">
        {rereads === null ? syncWords.trackedText : syncWords.readAgain}
      </p>
      <div className="choice-pair">
        {VIEWS.map((view) => (
          <label key={view} className="choice">
            <input
              type="radio"
              name="tracked-changes"
              checked={view === chosen}
              onChange={() => onRead(view)}
            />
            <span className="choice-side">{syncWords.views[view]}</span>
            {syncWords.viewsMore[view]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
