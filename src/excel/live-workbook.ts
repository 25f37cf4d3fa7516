import { checkWorkbook, type CheckedWorkbook } from "../app/check-workbook";
import type { CalendarDate } from "../domain/calendar-date";
import type { ExcelWorkbook } from "./excel-workbook";

/** The first edit is looked at at once; those that come in quick succession after it, together. */
const REST_MILLISECONDS = 120;

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

  constructor(
    private readonly workbook: ExcelWorkbook,
    private readonly today: () => CalendarDate,
  ) {
    workbook.onChange(() => this.touch());
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

  /** Reads and checks now. Calls made meanwhile share one more run after this one. */
  async refresh(): Promise<CheckedWorkbook> {
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
    const checked = await checkWorkbook(this.workbook, this.today());
    if (answered !== this.wanted) return this.run();
    this.checked = checked;
    for (const listener of this.listeners) listener();
    return checked;
  }

  private touch(): void {
    if (this.rest !== null) {
      this.touched = true;
      return;
    }
    // The next change tries again; a command of the user shows the error.
    void this.refresh()
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
    this.touch();
  }
}
