import { checkWorkbook, type SinceLastCheck } from "../app/check-workbook";
import type { CheckedWorkbook } from "../app/checked-workbook";
import type { RefusedChange } from "../app/mend";
import type { ChangeSource } from "../app/workbook-port";
import type { CalendarDate } from "../domain/calendar-date";
import type { ExcelWorkbook } from "./excel-workbook";

/** The first edit is looked at at once; those that come in quick succession after it, together. */
const REST_MILLISECONDS = 120;

const WHO = ["here", "elsewhere", "byCommand"] as const;
type Changed = Record<(typeof WHO)[number], boolean>;
const NOTHING_CHANGED: Changed = { here: false, elsewhere: false, byCommand: false };

/**
 * The workbook as last read and checked, kept up to date with what users do. The host's events
 * only say that something may have changed; the truth is read from the sheets each time.
 */
export class LiveWorkbook {
  private checked: CheckedWorkbook | null = null;
  private readonly listeners = new Set<() => void>();
  /** A pause after each run that an edit has started. */
  private rest: ReturnType<typeof setTimeout> | null = null;
  private touched = false;
  private running: Promise<CheckedWorkbook> | null = null;
  /** Counts calls of `refresh`; a run that began before the last of them is run again. */
  private wanted = 0;
  /** Who has changed something since the last look, as far as events tell; a command may write. */
  private changed: Changed = { ...NOTHING_CHANGED };
  private readonly refusalListeners = new Set<(refused: readonly RefusedChange[]) => void>();

  constructor(
    private readonly workbook: ExcelWorkbook,
    private readonly today: () => CalendarDate,
  ) {
    workbook.onChange((source) => this.touch(source));
  }

  /** The last checked state; null until the workbook has been read for the first time. */
  get current(): CheckedWorkbook | null {
    return this.checked;
  }

  /** The checked state, read now where it has not been yet. */
  async ready(): Promise<CheckedWorkbook> {
    return this.checked ?? this.refresh();
  }

  onUpdate(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onRefused(listener: (refused: readonly RefusedChange[]) => void): () => void {
    this.refusalListeners.add(listener);
    return () => this.refusalListeners.delete(listener);
  }

  /** Reads and checks now. Calls made meanwhile share one more run after this one. */
  async refresh(): Promise<CheckedWorkbook> {
    this.changed.byCommand = true;
    return this.look();
  }

  /** The day has changed: what the workbook says of today is calculated anew, then looked at. */
  async newDay(): Promise<void> {
    try {
      await this.workbook.recalculate();
      await this.look();
    } catch {
      // A cell is being edited, say: the next change of the workbook brings the day along.
    }
  }

  private async look(): Promise<CheckedWorkbook> {
    this.wanted += 1;
    if (this.running !== null) return this.running;
    this.running = this.run();
    try {
      return await this.running;
    } finally {
      this.running = null;
    }
  }

  private async run(): Promise<CheckedWorkbook> {
    const answered = this.wanted;
    const changed = this.takeChanged();
    const checked = await checkWorkbook(this.workbook, this.today(), this.sinceLast(changed)).catch(
      (error: unknown) => {
        // What has changed since the last look that succeeded still has.
        for (const who of WHO) this.changed[who] ||= changed[who];
        throw error;
      },
    );
    this.checked = checked;
    if (checked.refused.length > 0) this.tellRefused(checked.refused);
    if (answered !== this.wanted) return this.run();
    for (const listener of this.listeners) listener();
    return checked;
  }

  private takeChanged(): Changed {
    const changed = this.changed;
    this.changed = { ...NOTHING_CHANGED };
    return changed;
  }

  /** Null after a command: it has written itself, and everything is brought up to date. */
  private sinceLast({ here, elsewhere, byCommand }: Changed): SinceLastCheck | null {
    if (byCommand || this.checked === null) return null;
    return { last: this.checked, editedHere: here && !elsewhere };
  }

  private tellRefused(refused: readonly RefusedChange[]): void {
    for (const listener of this.refusalListeners) listener(refused);
  }

  private touch(source: ChangeSource): void {
    if (source !== "unknown") this.changed[source] = true;
    this.lookSoon();
  }

  private lookSoon(): void {
    if (this.rest !== null) {
      this.touched = true;
      return;
    }
    // The next change tries again; a command of the user shows the error.
    void this.look()
      .catch(() => undefined)
      .finally(() => {
        this.rest ??= setTimeout(() => {
          this.endRest();
        }, REST_MILLISECONDS);
      });
  }

  private endRest(): void {
    this.rest = null;
    if (!this.touched) return;
    this.touched = false;
    this.lookSoon();
  }
}
