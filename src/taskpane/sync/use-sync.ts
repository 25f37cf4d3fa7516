import { useEffect, useMemo, useReducer, useRef, type Dispatch } from "react";
import type { PastedReport, RevisionView, WorkbookStatus } from "../../app/pane-services";
import { useFindings, type Findings } from "../findings/use-findings";
import { usePane } from "../pane-context";
import { SyncRunner } from "./sync-runner";
import { FIRST_STEP, nextStep, type Side, type SyncEvent, type SyncStep } from "./sync-step";

export interface Sync {
  readonly step: SyncStep;
  readonly readBundled: () => void;
  readonly readFile: (file: File) => void;
  readonly readPasted: (pasted: PastedReport) => void;
  /** Reads what is under review again, with that side of its tracked changes. */
  readonly readAs: (view: RevisionView) => void;
  /** The first run's one click: reads, previews and writes the bundled register. */
  readonly startFromBundled: () => void;
  readonly choose: (id: string, side: Side) => void;
  readonly chooseAll: (side: Side) => void;
  readonly apply: () => void;
  /** Reads what was applied last again: conflicts that were left open are listed anew. */
  readonly readLast: () => void;
  readonly cancelWriting: () => void;
  readonly leave: () => void;
  readonly undo: () => void;
  /** What the reader found in the source that was read last. */
  readonly findings: Findings;
}

/** The step that the sync is at, and what can be done there. */
export function useSync(): Sync {
  const { services, status, tell, clearNotice, announce } = usePane();
  const [step, dispatch] = useReducer(nextStep, FIRST_STEP);
  const findings = useFindings(step);
  const { keep } = findings;

  const commands = useMemo(() => {
    const runner = new SyncRunner({ services, dispatch, tell, clearNotice, announce, keep });
    return {
      write: runner.write.bind(runner),
      readBundled: () => void runner.readBundled(),
      readFile: (file: File) => void runner.readFile(file),
      readPasted: (pasted: PastedReport) => void runner.readPasted(pasted),
      readAs: (view: RevisionView) => void runner.readAs(view),
      startFromBundled: () => void runner.startFromBundled(),
      choose: (id: string, side: Side) => dispatch({ type: "chose", id, side }),
      chooseAll: (side: Side) => dispatch({ type: "chose-all", side }),
      readLast: () => void runner.readLast(),
      cancelWriting: () => runner.cancelWriting(),
      leave: () => runner.leave(),
      undo: () => void runner.undo(),
    };
  }, [services, tell, clearNotice, announce, keep]);

  useLeaveWhenUndone(step, status, dispatch);

  const apply = () => {
    if (step.at === "review") void commands.write(step);
  };
  return { ...commands, step, apply, findings };
}

/** An outcome that was undone elsewhere, by the ribbon's button, is an outcome no more. */
function useLeaveWhenUndone(
  step: SyncStep,
  status: WorkbookStatus | null,
  dispatch: Dispatch<SyncEvent>,
): void {
  // The status of before the sync is still there when its outcome is shown first.
  const before = useRef<WorkbookStatus | null>(null);
  useEffect(() => {
    if (step.at !== "done") before.current = status;
    else if (status !== before.current && status?.lastSource !== step.label) {
      dispatch({ type: "left" });
    }
  }, [step, status, dispatch]);
}
