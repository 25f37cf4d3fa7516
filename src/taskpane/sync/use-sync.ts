import { useCallback, useMemo, useReducer, useRef } from "react";
import type { PaneServices, SyncPreview, SyncSource } from "../../app/pane-services";
import { UserError } from "../../app/user-error";
import { failureNotice, type Notice } from "../notice";
import { usePane } from "../pane-context";
import { FIRST_STEP, nextStep, type Reviewed, type Side, type SyncEvent } from "./sync-step";
import type { SyncStep } from "./sync-step";
import { syncWords } from "./sync-words";

export interface Sync extends SyncCommands {
  readonly step: SyncStep;
  readonly apply: () => void;
}

interface SyncCommands {
  readonly readBundled: () => void;
  readonly readFile: (file: File) => void;
  readonly readPasted: (text: string) => void;
  /** The first run's one click: reads, previews and writes the bundled register. */
  readonly startFromBundled: () => void;
  readonly choose: (id: string, side: Side) => void;
  readonly chooseAll: (side: Side) => void;
  readonly leave: () => void;
  readonly undo: () => void;
}

/** Runs the steps of a sync against the services, and tells what fails. */
export function useSync(): Sync {
  const { services, tell, clearNotice, announce } = usePane();
  const [step, dispatch] = useReducer(nextStep, FIRST_STEP);
  const newest = useRef(0);

  const write = useCallback(
    async (reviewed: Reviewed) => {
      clearNotice();
      dispatch({ type: "applies" });
      try {
        const outcome = await applyReviewed(services, reviewed, dispatch);
        dispatch({ type: "applied", outcome });
        announce(`${syncWords.doneTitle}. ${syncWords.outcome(outcome)}`);
      } catch (error) {
        dispatch({ type: "failed" });
        tell(failureNotice(error));
      }
    },
    [services, tell, clearNotice, announce],
  );

  const commands = useMemo<SyncCommands>(() => {
    const review = async (
      label: string,
      read: () => Promise<SyncSource>,
      restoreMissing = false,
    ): Promise<SyncPreview | null> => {
      // A source read later overtakes one that is still being read.
      const mine = (newest.current += 1);
      clearNotice();
      dispatch({ type: "reads", label });
      try {
        const preview = await services.previewSync(await read(), { restoreMissing });
        if (mine !== newest.current) return null;
        dispatch({ type: "previewed", preview, options: { restoreMissing } });
        return preview;
      } catch (error) {
        if (mine !== newest.current) return null;
        dispatch({ type: "failed" });
        tell(readingFailure(error, () => void review(label, read, true)));
        return null;
      }
    };
    const readBundled = () => review(syncWords.register, () => services.bundledRegister());

    return {
      readBundled: () => void readBundled(),
      readFile: (file) =>
        void review(file.name, async () =>
          services.readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
        ),
      readPasted: (text) => void review(syncWords.pasteLabel, () => services.readPasted(text)),
      startFromBundled: () =>
        void readBundled().then((preview) => {
          // A conflict needs a person: then the review stays open.
          if (preview === null || preview.conflicts.length > 0) return;
          return write({ preview, choices: {}, options: { restoreMissing: false } });
        }),
      choose: (id, side) => dispatch({ type: "chose", id, side }),
      chooseAll: (side) => dispatch({ type: "chose-all", side }),
      leave: () => {
        newest.current += 1;
        dispatch({ type: "left" });
      },
      undo: () =>
        void undoLastSync(services).then((notice) => {
          dispatch({ type: "left" });
          tell(notice);
        }),
    };
  }, [services, tell, clearNotice, write]);

  const apply = () => {
    if (step.at === "review") void write(step);
  };
  return { ...commands, step, apply };
}

function applyReviewed(
  services: PaneServices,
  { preview, choices, options }: Reviewed,
  dispatch: (event: SyncEvent) => void,
) {
  const onProgress = (done: number, of: number) => dispatch({ type: "progressed", done, of });
  return services.applySync(preview, choices, onProgress, options);
}

/** A table of ours that the user deleted can be made again, so that the sync goes on. */
function readingFailure(error: unknown, restore: () => void): Notice {
  const notice = failureNotice(error);
  const canRestore = error instanceof UserError && error.code === "table-missing";
  return canRestore
    ? { ...notice, action: { label: syncWords.restoreMissing, run: restore } }
    : notice;
}

async function undoLastSync(services: PaneServices): Promise<Notice> {
  try {
    const result = await services.undoLastSync();
    const sentences = [result === null ? syncWords.nothingUndone : syncWords.undoneMore];
    const title = result === null ? syncWords.nothingToUndo : syncWords.undone(result.undone);
    return { intent: result === null ? "info" : "success", title, sentences };
  } catch (error) {
    return failureNotice(error);
  }
}
