import { useDeferredValue, useState } from "react";
import type { RevisionView, SyncChoices, SyncPreview } from "../../app/pane-services";
import { FindingsLine } from "../findings/findings-line";
import { ApplyBar } from "./apply-bar";
import { ChangeSections } from "./change-sections";
import { ConflictSection } from "./conflict-section";
import { filterReview, NO_FILTER } from "./review-filter";
import { ReviewFilters } from "./review-filters";
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
        {!something && <p>{syncWords.upToDateMore}</p>}
        <FindingsLine findings={sync.findings} of={preview.source} />
        <GoodToKnow notices={preview.notices} />
        {something && <Listed sync={sync} preview={preview} choices={choices} />}
      </div>
      <ApplyBar sync={sync} preview={preview} choices={choices} busy={rereads !== null} />
    </>
  );
}

function Listed({
  sync,
  preview,
  choices,
}: {
  sync: Sync;
  preview: SyncPreview;
  choices: SyncChoices;
}) {
  const [filter, setFilter] = useState(NO_FILTER);
  const { changes, conflicts } = filterReview(preview, useDeferredValue(filter));
  const none = changes.length + conflicts.length === 0;
  return (
    <>
      <ReviewFilters preview={preview} filter={filter} onChange={setFilter} />
      <div role="status">
        {none && filter !== NO_FILTER && <p className="hint">{syncWords.noMatch}</p>}
      </div>
      {conflicts.length > 0 && (
        <ConflictSection
          sync={sync}
          conflicts={conflicts}
          all={preview.conflicts}
          choices={choices}
        />
      )}
      {changes.length > 0 && <ChangeSections changes={changes} />}
    </>
  );
}

function GoodToKnow({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <section className="good-to-know">
      <h3>{syncWords.goodToKnow}</h3>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}
