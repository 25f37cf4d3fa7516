export type ReportErrorCode = "no-tables";

/** The document is no report of ours; the message says what was looked for. */
export class ReportError extends Error {
  readonly code: ReportErrorCode;

  constructor(code: ReportErrorCode, message: string) {
    super(message);
    this.name = "ReportError";
    this.code = code;
  }
}
