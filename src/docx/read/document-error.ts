/** Why a file could not be read at all. A closed list: the pane and the terminal know each. */
export const documentErrorCodes = [
  "not-a-word-file",
  "legacy-doc",
  "rich-text",
  "pdf",
  "odt",
  "encrypted",
  "empty-file",
  "truncated",
  "corrupt-part",
  "missing-part",
  "document-type",
  "too-large",
] as const;

export type DocumentErrorCode = (typeof documentErrorCodes)[number];

/**
 * A file that cannot be read. `message` says in a sentence what is wrong and what to do;
 * `part` names the part of the package where it went wrong, null where there is none.
 */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly code: DocumentErrorCode;
  readonly part: string | null;

  constructor(code: DocumentErrorCode, message: string, part: string | null = null) {
    super(message);
    this.code = code;
    this.part = part;
  }
}
