import type { CancelSignal } from "../app/workbook-port";
import type { CellValue } from "../workbook/cell-value";

/** A request of Excel on the web holds 5 MB; what surrounds the values needs some of it. */
const MAXIMUM_BYTES = 4_000_000;
/** Small enough that a request is well filled before the next slice has no room in it. */
const SLICE_BYTES = 250_000;
/** More rows than these go in several requests, so that progress shows and cancelling helps. */
const LONG_WRITE_ROWS = 1_000;
const LONG_WRITE_REQUESTS = 3;

/**
 * Writes rows of values and sends them on whenever a request has grown to about 4 MB, so that
 * the number of requests depends on the amount of text only.
 */
export class RowWriter {
  private readonly pending: { readonly bytes: number; readonly send: () => void }[] = [];
  private readonly fitted: Excel.Range[] = [];
  private readonly last: (() => void)[] = [];
  private rows = 0;
  private queued = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly onProgress: (done: number, of: number) => void = () => undefined,
    private readonly signal?: CancelSignal,
  ) {}

  write(range: Excel.Range, rows: readonly (readonly (CellValue | null)[])[]): void {
    for (const [first, last] of slices(rows)) {
      const slice = rows.slice(first, last).map((row) => [...row]);
      const bytes = sizeOf(slice);
      const send = () => {
        const part =
          slice.length === rows.length
            ? range
            : range
                .getCell(first, 0)
                .getResizedRange(slice.length - 1, (slice[0]?.length ?? 1) - 1);
        part.values = slice;
      };
      this.pending.push({ bytes, send });
    }
    this.rows += rows.length;
  }

  /** Fits the heights of rows to their wrapped text, after all values are there. */
  fit(rows: Excel.Range): void {
    this.fitted.push(rows);
  }

  /** What is done after all values are there, before the heights of rows. */
  atEnd(work: () => void): void {
    this.last.push(work);
  }

  /** Queues what has been written; a request goes out each time one is full. */
  async flush(): Promise<void> {
    const of = this.pending.length;
    const most = this.bytesOfRequest();
    for (const [done, { bytes, send }] of this.pending.entries()) {
      await this.makeRoom(bytes, most);
      send();
      this.onProgress(done + 1, of);
    }
    for (const work of this.last) work();
    for (const range of this.fitted) range.format.autofitRows();
    this.pending.length = 0;
    this.last.length = 0;
    this.fitted.length = 0;
    this.rows = 0;
  }

  private bytesOfRequest(): number {
    if (this.rows <= LONG_WRITE_ROWS) return MAXIMUM_BYTES;
    const all = this.pending.reduce((sum, { bytes }) => sum + bytes, 0);
    // No slice is cut in two: room for one more keeps what is left from a request of its own.
    return Math.min(MAXIMUM_BYTES, Math.ceil(all / LONG_WRITE_REQUESTS) + SLICE_BYTES);
  }

  /**
   * To be called before so many bytes are queued: sends on what would make the request larger than
   * `most`, and stops where somebody has cancelled meanwhile.
   */
  async makeRoom(bytes: number, most = MAXIMUM_BYTES): Promise<void> {
    stopIfCancelled(this.signal);
    if (this.queued > 0 && this.queued + bytes > most) {
      await this.context.sync();
      this.queued = 0;
    }
    stopIfCancelled(this.signal);
    this.queued += bytes;
  }
}

/** Throws the signal's reason once it has been given. */
export function stopIfCancelled(signal: CancelSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

function* slices(
  rows: readonly (readonly (CellValue | null)[])[],
): Generator<readonly [number, number]> {
  let first = 0;
  let size = 0;
  for (const [index, row] of rows.entries()) {
    const rowSize = sizeOf([row]);
    if (size > 0 && size + rowSize > SLICE_BYTES) {
      yield [first, index];
      first = index;
      size = 0;
    }
    size += rowSize;
  }
  if (rows.length > first) yield [first, rows.length];
}

function sizeOf(rows: readonly (readonly (CellValue | null)[])[]): number {
  return new TextEncoder().encode(JSON.stringify(rows)).length;
}
