/** One request batch of the add-in. */
export interface RequestLogEntry {
  readonly number: number;
  /** Milliseconds since the page was opened. */
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly actions: number;
  readonly writes: boolean;
  /** Request and response together. */
  readonly bytes: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Excel's error code, or null. */
  readonly error: string | null;
}

const kept = 5_000;

/** The latest batches. */
export class RequestLog {
  readonly #entries: RequestLogEntry[] = [];
  #last = 0;

  add(entry: Omit<RequestLogEntry, "number" | "bytes">): RequestLogEntry {
    const bytes = entry.requestBytes + entry.responseBytes;
    const numbered = { number: ++this.#last, bytes, ...entry };
    this.#entries.push(numbered);
    if (this.#entries.length > kept) this.#entries.shift();
    return numbered;
  }

  list(): readonly RequestLogEntry[] {
    return [...this.#entries];
  }
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
