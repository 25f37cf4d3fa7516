import type { PaneServices, SyncPreview, SyncSource } from "../../app/pane-services";
import { UserError } from "../../app/user-error";
import { failureNotice, type Notice } from "../notice";
import type { Reviewed, SyncEvent } from "./sync-step";
import { syncWords } from "./sync-words";

export interface SyncSurroundings {
  readonly services: PaneServices;
  readonly dispatch: (event: SyncEvent) => void;
  readonly tell: (notice: Notice) => void;
  readonly clearNotice: () => void;
  readonly announce: (words: string) => void;
}

/** Does the work between the steps: reads, writes and undoes, and tells what fails. */
export class SyncRunner {
  readonly #around: SyncSurroundings;
  /** A source read later overtakes one that is still being read. */
  #newest = 0;

  constructor(surroundings: SyncSurroundings) {
    this.#around = surroundings;
  }

  readBundled(): Promise<SyncPreview | null> {
    return this.#review(syncWords.register, () => this.#around.services.bundledRegister());
  }

  readFile(file: File): Promise<SyncPreview | null> {
    return this.#review(file.name, async () =>
      this.#around.services.readFile({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }),
    );
  }

  readPasted(text: string): Promise<SyncPreview | null> {
    return this.#review(syncWords.pasteLabel, () => this.#around.services.readPasted(text));
  }

  /** The first run's one click. A conflict needs a person: then the review stays open. */
  async startFromBundled(): Promise<void> {
    const preview = await this.readBundled();
    if (preview === null || preview.conflicts.length > 0) return;
    await this.write({ preview, choices: {}, options: { restoreMissing: false } });
  }

  async write({ preview, choices, options }: Reviewed): Promise<void> {
    const { services, dispatch, tell, clearNotice, announce } = this.#around;
    const onProgress = (done: number, of: number) => {
      dispatch({ type: "progressed", done, of });
    };
    clearNotice();
    dispatch({ type: "applies" });
    try {
      const outcome = await services.applySync(preview, choices, onProgress, options);
      dispatch({ type: "applied", outcome });
      announce(`${syncWords.doneTitle}. ${syncWords.outcome(outcome)}`);
    } catch (error) {
      dispatch({ type: "failed" });
      tell(failureNotice(error));
    }
  }

  async undo(): Promise<void> {
    const { services, dispatch, tell } = this.#around;
    try {
      const result = await services.undoLastSync();
      dispatch({ type: "left" });
      tell(undoNotice(result));
    } catch (error) {
      tell(failureNotice(error));
    }
  }

  leave(): void {
    this.#newest += 1;
    this.#around.dispatch({ type: "left" });
  }

  async #review(
    label: string,
    read: () => Promise<SyncSource>,
    restoreMissing = false,
  ): Promise<SyncPreview | null> {
    const { services, dispatch, tell, clearNotice } = this.#around;
    const mine = (this.#newest += 1);
    clearNotice();
    dispatch({ type: "reads", label });
    try {
      const preview = await services.previewSync(await read(), { restoreMissing });
      if (mine !== this.#newest) return null;
      dispatch({ type: "previewed", preview, options: { restoreMissing } });
      return preview;
    } catch (error) {
      if (mine !== this.#newest) return null;
      dispatch({ type: "failed" });
      tell(readingNotice(error, () => void this.#review(label, read, true)));
      return null;
    }
  }
}

/** A table of ours that the user deleted can be made again, so that the sync goes on. */
function readingNotice(error: unknown, restore: () => void): Notice {
  const notice = failureNotice(error);
  const canRestore = error instanceof UserError && error.code === "table-missing";
  if (!canRestore) return notice;
  return { ...notice, action: { label: syncWords.restoreMissing, run: restore } };
}

function undoNotice(result: { undone: string } | null): Notice {
  if (result === null) {
    const sentences = [syncWords.nothingUndone];
    return { intent: "info", title: syncWords.nothingToUndo, sentences };
  }
  const title = syncWords.undone(result.undone);
  return { intent: "success", title, sentences: [syncWords.undoneMore] };
}
