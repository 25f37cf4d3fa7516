import type {
  PaneServices,
  PastedReport,
  ReadingOptions,
  RevisionView,
  SyncPreview,
  SyncSource,
} from "../../app/pane-services";
import { UserError } from "../../app/user-error";
import { failureNotice, type Notice } from "../notice";
import { stopIfTooLarge } from "./file-size";
import type { Reviewed, SyncEvent } from "./sync-step";
import { syncWords } from "./sync-words";
import { undoNotice } from "./undo-notice";

export interface SyncSurroundings {
  readonly services: PaneServices;
  readonly dispatch: (event: SyncEvent) => void;
  readonly tell: (notice: Notice) => void;
  readonly clearNotice: () => void;
  readonly announce: (words: string) => void;
  /** Keeps what was read, for its findings. */
  readonly keep: (source: SyncSource) => void;
}

/** How a source is read, so that it can be read again. */
interface Reading {
  readonly label: string;
  readonly read: (options: ReadingOptions) => Promise<SyncSource>;
  readonly restoreMissing: boolean;
}

/** Does the work between the steps: reads, writes and undoes, and tells what fails. */
export class SyncRunner {
  readonly #around: SyncSurroundings;
  /** A source read later overtakes one that is still being read. */
  #newest = 0;
  /** What is under review, and stays so until something else could be read. */
  #reviewed: (Reading & { readonly source: SyncSource }) | null = null;
  /** How what was written last was read. */
  #applied: (Reading & { readonly source: SyncSource }) | null = null;
  #isReading = false;
  /** Ends the reading that is under way: what it would bring is not wanted any more. */
  #cancel = new AbortController();
  #stopWriting = new AbortController();

  constructor(surroundings: SyncSurroundings) {
    this.#around = surroundings;
  }

  readBundled(): Promise<SyncPreview | null> {
    const read = () => this.#around.services.bundledRegister();
    return this.#review({ label: syncWords.register, read, restoreMissing: false });
  }

  readFile(file: File): Promise<SyncPreview | null> {
    // The bytes are taken once: the file may be gone or changed when it is read again.
    let bytes: Promise<ArrayBuffer> | null = null;
    const read = async (options: ReadingOptions) => {
      stopIfTooLarge(file);
      bytes ??= file.arrayBuffer();
      const taken = { name: file.name, bytes: new Uint8Array(await bytes) };
      return this.#around.services.readFile(taken, options);
    };
    return this.#review({ label: file.name, read, restoreMissing: false });
  }

  readPasted(pasted: PastedReport): Promise<SyncPreview | null> {
    const read = (options: ReadingOptions) => this.#around.services.readPasted(pasted, options);
    return this.#review({ label: syncWords.pasteLabel, read, restoreMissing: false });
  }

  /** Reads what is under review again, with the other side of its tracked changes. */
  async readAs(view: RevisionView): Promise<void> {
    const { dispatch, announce } = this.#around;
    if (this.#reviewed === null) return;
    dispatch({ type: "rereads", view });
    const preview = await this.#preview(this.#reviewed, { revisions: view });
    if (preview !== null) announce(syncWords.readAs(view, preview.counts));
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
    const { signal } = (this.#stopWriting = new AbortController());
    clearNotice();
    dispatch({ type: "applies" });
    try {
      const outcome = await services.applySync(preview, choices, onProgress, {
        ...options,
        signal,
      });
      this.#applied = this.#reviewed;
      this.#reviewed = null;
      dispatch({ type: "applied", outcome });
      announce(`${syncWords.doneTitle}. ${syncWords.outcome(outcome)}`);
    } catch (error) {
      dispatch({ type: "failed" });
      tell(error === signal.reason ? CANCELLED : failureNotice(error));
    }
  }

  /** Reads what was applied last again: conflicts that were left open are still there. */
  async readLast(): Promise<void> {
    if (this.#applied === null) return;
    const view = this.#applied.source.revisions?.read;
    await this.#review(this.#applied, view === undefined ? {} : { revisions: view });
  }

  /** What was written by then is put back; the review is there again. */
  cancelWriting(): void {
    this.#stopWriting.abort();
    this.#around.dispatch({ type: "cancels" });
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

  /** Ends a review; in the middle of reading, ends only that. */
  leave(): void {
    this.#newest += 1;
    this.#cancel.abort();
    if (this.#isReading) this.#backToReviewed();
    else this.#reviewed = null;
    this.#around.dispatch({ type: "left" });
  }

  /** The findings are those of what is under review again. */
  #backToReviewed(): void {
    this.#isReading = false;
    if (this.#reviewed !== null) this.#around.keep(this.#reviewed.source);
  }

  #review(reading: Reading, options: ReadingOptions = {}): Promise<SyncPreview | null> {
    this.#isReading = true;
    this.#around.dispatch({ type: "reads", label: reading.label });
    return this.#preview(reading, options);
  }

  async #preview(reading: Reading, options: ReadingOptions): Promise<SyncPreview | null> {
    const { services, dispatch, tell, clearNotice, keep } = this.#around;
    const { restoreMissing } = reading;
    const mine = (this.#newest += 1);
    this.#cancel.abort();
    this.#cancel = new AbortController();
    const { signal } = this.#cancel;
    clearNotice();
    try {
      const source = await reading.read({ ...options, signal });
      if (mine !== this.#newest) return null;
      keep(source);
      const preview = await services.previewSync(source, { restoreMissing });
      if (mine !== this.#newest) return null;
      // With what the source tells otherwise than the one before it.
      keep(preview.source);
      this.#reviewed = { ...reading, source: preview.source };
      this.#isReading = false;
      dispatch({ type: "previewed", preview, options: { restoreMissing } });
      return preview;
    } catch (error) {
      if (mine !== this.#newest) return null;
      this.#backToReviewed();
      dispatch({ type: "failed" });
      tell(readingNotice(error, () => void this.#review({ ...reading, restoreMissing: true })));
      return null;
    }
  }
}

const CANCELLED: Notice = {
  intent: "info",
  title: syncWords.cancelled,
  sentences: [syncWords.cancelledMore],
};

/** A table of ours that the user deleted can be made again, so that the sync goes on. */
function readingNotice(error: unknown, restore: () => void): Notice {
  const notice = failureNotice(error);
  const canRestore = error instanceof UserError && error.code === "table-missing";
  if (!canRestore) return notice;
  return { ...notice, action: { label: syncWords.restoreMissing, run: restore } };
}
