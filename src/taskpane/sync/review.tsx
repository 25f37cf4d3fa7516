import type { SyncChoices, SyncPreview } from "../../app/pane-services";
import { ApplyBar } from "./apply-bar";
import { ChangeSections } from "./change-sections";
import { ConflictSection } from "./conflict-section";
import { FindingSection } from "./finding-section";
import { hasSomethingToApply } from "./sync-step";
import { syncWords } from "./sync-words";
import type { Sync } from "./use-sync";

/** Everything that Apply would do, before it does it. */
export function Review({
  sync,
  preview,
  choices,
}: {
  sync: Sync;
  preview: SyncPreview;
  choices: SyncChoices;
}) {
  const something = hasSomethingToApply(preview);
  return (
    <>
      <div className="page-body">
        <h2 tabIndex={-1}>{something ? syncWords.reviewTitle : syncWords.upToDate}</h2>
        <p className="hint">{syncWords.from(preview.source.label)}</p>
        {something ? <Counts counts={preview.counts} /> : <p>{syncWords.upToDateMore}</p>}
        <Mends notices={preview.notices} />
        {preview.conflicts.length > 0 && (
          <ConflictSection sync={sync} conflicts={preview.conflicts} choices={choices} />
        )}
        {preview.changes.length > 0 && <ChangeSections changes={preview.changes} />}
        {preview.source.findings.length > 0 && (
          <FindingSection findings={preview.source.findings} />
        )}
      </div>
      <ApplyBar sync={sync} preview={preview} choices={choices} />
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
