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

/** Of the text in UTF-8; counted in place, because answers are long and nobody keeps their bytes. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair adds one byte to its own: four for the two.
    if (unit > 0x7f) bytes += unit < 0x800 || (unit & 0xf800) === 0xd800 ? 1 : 2;
  }
  return bytes;
}
