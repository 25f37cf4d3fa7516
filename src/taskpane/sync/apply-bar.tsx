import { Button } from "@fluentui/react-components";
import type { SyncChoices, SyncPreview } from "../../app/pane-services";
import { hasSomethingToApply, openConflicts } from "./sync-step";
import { syncWords } from "./sync-words";
import type { Sync } from "./use-sync";

/** Stays at the bottom of the page however long the list of changes is. */
export function ApplyBar({
  sync,
  preview,
  choices,
  busy,
}: {
  sync: Sync;
  preview: SyncPreview;
  choices: SyncChoices;
  /** While the source is read again, what is shown is not what would be applied. */
  busy: boolean;
}) {
  const { added, changed, removed } = preview.counts;
  const open = openConflicts(preview, choices);
  if (!hasSomethingToApply(preview))
    return (
      <div className="apply-bar">
        <Button appearance="primary" onClick={sync.leave}>
          {syncWords.close}
        </Button>
      </div>
    );
  return (
    <div className="apply-bar">
      {open > 0 && <p className="hint">{syncWords.applyOpen(open)}</p>}
      <Button appearance="primary" disabledFocusable={busy} onClick={sync.apply}>
        {added + changed + removed > 0 ? syncWords.applyCounted(preview.counts) : syncWords.apply}
      </Button>
      <Button onClick={sync.leave}>{syncWords.cancel}</Button>
    </div>
  );
}
