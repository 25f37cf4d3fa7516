import type { Notice } from "../model/document";

/** What the reader may have to say about a file that it could read. A closed list. */
export const noticeCodes = [
  "unknown-element",
  "unread-drawing",
  "flattened-formula",
  "placeholder-text",
  "embedded-part",
  "unclosed-field",
  "hidden-text",
  "hidden-cell-text",
  "unknown-symbol",
  "unknown-number-format",
  "missing-numbering",
  "missing-note",
] as const;

export type NoticeCode = (typeof noticeCodes)[number];

interface Entry {
  readonly code: NoticeCode;
  readonly where: string;
  readonly message: string;
  count: number;
}

const severities: Record<NoticeCode, Notice["severity"]> = {
  "unknown-element": "warning",
  "unread-drawing": "info",
  "flattened-formula": "info",
  "placeholder-text": "info",
  "embedded-part": "warning",
  "unclosed-field": "warning",
  "hidden-text": "info",
  "hidden-cell-text": "warning",
  "unknown-symbol": "warning",
  "unknown-number-format": "info",
  "missing-numbering": "info",
  "missing-note": "warning",
};

/** Different messages that are kept: more would not be read. */
const mostMessages = 500;

/** Collects notices; the same message is kept once, where it was first met, with a count. */
export class Notices {
  private readonly entries = new Map<string, Entry>();

  add(code: NoticeCode, where: string, message: string): void {
    const isFull = this.entries.size >= mostMessages;
    const known = this.entries.get(`${code}\n${message}`);
    if (known) known.count += 1;
    else if (isFull) this.addFurther(code, where);
    else this.entries.set(`${code}\n${message}`, { code, where, message, count: 1 });
  }

  private addFurther(code: NoticeCode, where: string): void {
    const known = this.entries.get(code);
    if (known) known.count += 1;
    else this.entries.set(code, { code, where, message: "There are more of this kind.", count: 1 });
  }

  list(): Notice[] {
    return [...this.entries.values()].map(({ code, where, message, count }) => ({
      code,
      severity: severities[code],
      where,
      message: count === 1 ? message : `${message} (${String(count)} times)`,
    }));
  }
}
