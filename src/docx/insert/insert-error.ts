import type { MissingPlace } from "./insert-outcome";

/** Why annexes could not be put into a document that can be read. A closed list. */
export const insertErrorCodes = [
  "not-a-docx",
  "strict-docx",
  "signed-docx",
  "nothing-to-insert",
  "no-place",
  "no-usable-place",
] as const;

export type InsertErrorCode = (typeof insertErrorCodes)[number];

/**
 * A document into which nothing was put. `message` says in a sentence or two what is wrong and
 * what to do; `missing` tells it for each annex and place, for the code `no-usable-place`.
 */
export class InsertError extends Error {
  override readonly name = "InsertError";
  readonly code: InsertErrorCode;
  readonly missing: readonly MissingPlace[];

  constructor(code: InsertErrorCode, message: string, missing: readonly MissingPlace[] = []) {
    super(message);
    this.code = code;
    this.missing = missing;
  }
}
