import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { SyncOutcome } from "../../app/pane-services";
import { findingsWords } from "../findings/findings-words";
import { usePane } from "../pane-context";
import { syncWords } from "./sync-words";
import type { Sync } from "./use-sync";

/** What the sync did, the way back, and what to do next. */
export function Outcome({
  sync,
  label,
  outcome,
}: {
  sync: Sync;
  label: string;
  outcome: SyncOutcome;
}) {
  const { status, showPage } = usePane();
  const problems = status?.problems.length ?? 0;
  const found = sync.findings.source?.findings.length ?? 0;
  return (
    <div className="page-body">
      <section className="outcome">
        <CheckmarkCircleFilled className="outcome-mark tone-success" aria-hidden="true" />
        <h2 tabIndex={-1}>{syncWords.doneTitle}</h2>
        <p>{syncWords.outcome(outcome)}</p>
        <p className="hint">{syncWords.doneFrom(label)}</p>
        <div className="actions">
          {problems > 0 && (
            <Button appearance="primary" onClick={() => showPage("checks")}>
              {syncWords.seeChecks(problems)}
            </Button>
          )}
          {outcome.openConflicts > 0 && (
            <Button onClick={sync.readLast}>{syncWords.seeOpen(outcome.openConflicts)}</Button>
          )}
          {found > 0 && <Button onClick={sync.findings.show}>{findingsWords.see(found)}</Button>}
          {status?.canUndoSync && (
            <Button icon={<ArrowUndoRegular />} onClick={sync.undo}>
              {syncWords.undo}
            </Button>
          )}
          <Button appearance="subtle" onClick={sync.leave}>
            {syncWords.another}
          </Button>
        </div>
      </section>
    </div>
  );
}
