import type { RevisionView, SyncChoices, SyncPreview } from "../../app/pane-services";
import { FindingsLine } from "../findings/findings-line";
import { ApplyBar } from "./apply-bar";
import { ChangeSections } from "./change-sections";
import { ConflictSection } from "./conflict-section";
import { hasSomethingToApply } from "./sync-step";
import { syncWords } from "./sync-words";
import { TrackedChanges } from "./tracked-changes";
import type { Sync } from "./use-sync";

/** Everything that Apply would do, before it does it. */
export function Review({
  sync,
  preview,
  choices,
  rereads,
}: {
  sync: Sync;
  preview: SyncPreview;
  choices: SyncChoices;
  rereads: RevisionView | null;
}) {
  const something = hasSomethingToApply(preview);
  return (
    <>
      <div className="page-body">
        <h2 tabIndex={-1}>{something ? syncWords.reviewTitle : syncWords.upToDate}</h2>
        <p className="hint">{syncWords.from(preview.source.label)}</p>
        {preview.source.revisions && (
          <TrackedChanges
            revisions={preview.source.revisions}
            rereads={rereads}
            onRead={sync.readAs}
          />
        )}
        {something ? <Counts counts={preview.counts} /> : <p>{syncWords.upToDateMore}</p>}
        <FindingsLine findings={sync.findings} of={preview.source} />
        <Mends notices={preview.notices} />
        {preview.conflicts.length > 0 && (
          <ConflictSection sync={sync} conflicts={preview.conflicts} choices={choices} />
        )}
        {preview.changes.length > 0 && <ChangeSections changes={preview.changes} />}
      </div>
      <ApplyBar sync={sync} preview={preview} choices={choices} busy={rereads !== null} />
    </>
  );
}

function Counts({ counts }: { counts: SyncPreview["counts"] }) {
  return (
    <dl className="counts">
      {(["added", "changed", "removed", "conflicts"] as const).map((kind) => (
        <div key={kind} className={counts[kind] === 0 ? "count none" : `count count-${kind}`}>
          <dt>{syncWords[kind]}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Mends({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <section className="mends">
      <h3>{syncWords.mends}</h3>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}
