import type { CellValue } from "../workbook/sheet-state";

/** A request of Excel on the web holds 5 MB; what surrounds the values needs some of it. */
const MAXIMUM_BYTES = 4_000_000;
/** Small enough that a request is well filled before the next slice has no room in it. */
const SLICE_BYTES = 1_000_000;

/**
 * Writes rows of values and sends them on whenever a request has grown to about 4 MB, so that
 * the number of requests depends on the amount of text only.
 */
export class RowWriter {
  private readonly pending: (() => Promise<void>)[] = [];
  private readonly fitted: Excel.Range[] = [];
  private queued = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly onProgress: (done: number, of: number) => void = () => undefined,
  ) {}

  write(range: Excel.Range, rows: readonly (readonly (CellValue | null)[])[]): void {
    for (const [first, last] of slices(rows)) {
      const slice = rows.slice(first, last).map((row) => [...row]);
      const bytes = sizeOf(slice);
      this.pending.push(async () => {
        await this.makeRoom(bytes);
        const part =
          slice.length === rows.length
            ? range
            : range
                .getCell(first, 0)
                .getResizedRange(slice.length - 1, (slice[0]?.length ?? 1) - 1);
        part.values = slice;
      });
    }
  }

  /** Fits the heights of rows to their wrapped text, after all values are there. */
  fit(rows: Excel.Range): void {
    this.fitted.push(rows);
  }

  /** Queues what has been written; a request goes out each time one is full. */
  async flush(): Promise<void> {
    const of = this.pending.length;
    for (const [done, send] of this.pending.entries()) {
      await send();
      this.onProgress(done + 1, of);
    }
    for (const range of this.fitted) range.format.autofitRows();
    this.pending.length = 0;
    this.fitted.length = 0;
  }

  /** To be called before so many bytes are queued: sends on what would make the request too large. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > MAXIMUM_BYTES) {
      await this.context.sync();
      this.queued = 0;
    }
    this.queued += bytes;
  }
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
