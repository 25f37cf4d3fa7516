/** A refusal the object model passes on to Office.js under the same code. */
export class GridError extends Error {
  override readonly name = "GridError";

  constructor(
    readonly code:
      | "AccessDenied"
      | "ConflictingName"
      | "InvalidArgument"
      | "InvalidOperation"
      | "ItemNotFound"
      | "ValidationRefused",
    message: string,
  ) {
    super(message);
  }
}
