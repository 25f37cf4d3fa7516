import { DocumentError } from "../../src/docx/read/document-error";

/** The DocumentError that an action throws; anything else fails the test. */
export function documentErrorOf(action: () => unknown): DocumentError {
  try {
    action();
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
