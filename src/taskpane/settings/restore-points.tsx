import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useCallback } from "react";
import type { RestorePointInfo } from "../../app/pane-services";
import { usePane } from "../pane-context";
import { undoNotice } from "../sync/undo-notice";
import { useReading } from "../use-reading";
import { useTask } from "../use-task";
import { dayInWords } from "../wording";
import { settingsWords } from "./settings-words";

/** What can be undone, the newest first: each one leads through those above it. */
export function RestorePoints() {
  const { services, tell } = usePane();
  const { busy, run } = useTask();
  const read = useCallback(() => services.restorePoints(), [services]);
  const { value: points } = useReading("settings", read);
  const undo = () => run(async () => tell(undoNotice(await services.undoLastSync())));
  return (
    <section className="settings-section" aria-labelledby="restore-points">
      <h3 id="restore-points">{settingsWords.restorePoints}</h3>
      {points?.length === 0 && <p className="hint">{settingsWords.nothingToUndo}</p>}
      {points !== null && points.length > 0 && (
        <>
          <p className="hint">{settingsWords.restoreText}</p>
          <ol className="restore-points">
            {points.map((point) => (
              <li key={point.number}>
                <span className="source-title">{nameOf(point)}</span>
                <span className="hint">{dayInWords(point.day)}</span>
              </li>
            ))}
          </ol>
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            onClick={() => void undo()}
          >
            {busy ? settingsWords.undoing : settingsWords.undoNewest}
          </Button>
        </>
      )}
    </section>
  );
}

function nameOf({ kind, label }: RestorePointInfo): string {
  switch (kind) {
    case "sync":
      return settingsWords.syncWith(label);
    case "next-meeting":
      return settingsWords.openingOf(label);
    case "review":
      return label;
  }
}
