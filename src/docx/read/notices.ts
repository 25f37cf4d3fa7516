import type { Notice } from "../model/document";

/** What the reader may have to say about a file that it could read. A closed list. */
export const noticeCodes = [
  "unknown-element",
  "embedded-part",
  "unclosed-field",
  "hidden-text",
  "hidden-cell-text",
  "unknown-symbol",
  "unknown-number-format",
  "missing-numbering",
  "missing-note",
  "damaged-table",
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
  "embedded-part": "warning",
  "unclosed-field": "warning",
  "hidden-text": "info",
  "hidden-cell-text": "warning",
  "unknown-symbol": "warning",
  "unknown-number-format": "info",
  "missing-numbering": "info",
  "missing-note": "warning",
  "damaged-table": "warning",
};

/** Collects notices; the same message is kept once, where it was first met, with a count. */
export class Notices {
  private readonly entries = new Map<string, Entry>();

  add(code: NoticeCode, where: string, message: string): void {
    const key = `${code}\n${message}`;
    const known = this.entries.get(key);
    if (known) known.count += 1;
    else this.entries.set(key, { code, where, message, count: 1 });
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
