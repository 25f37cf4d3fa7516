import type { Bounds } from "../bounds";
import { DocumentError } from "../document-error";
import { XmlError } from "../xml/xml-error";

/** What is wrong with a part, in words; throws what is a mistake of ours and no matter of the file. */
export function partError(error: unknown, part: string, bounds: Bounds): DocumentError {
  if (error instanceof DocumentError) return error;
  if (!(error instanceof XmlError)) throw error;
  if (error.kind === "document-type") {
    return new DocumentError(
      "document-type",
      `The part ${part} holds a document type definition, which Word never writes, ` +
        "so the file was not read: ask its sender for one that Word saved.",
      part,
    );
  }
  if (error.kind === "too-large") {
    return new DocumentError(
      "too-large",
      `In the part ${part} ${error.message}: open the file in Word and save it anew.`,
      part,
    );
  }
  if (error.kind === "too-deep") {
    return new DocumentError(
      "too-large",
      `The part ${part} is nested more than ${String(bounds.depth)} levels deep: ` +
        "simplify its nested tables in Word and try again.",
      part,
    );
  }
  return corruptPart(part, error.message);
}

function corruptPart(part: string, reason: string): DocumentError {
  return new DocumentError(
    "corrupt-part",
    `The file is damaged in its part ${part} (${reason}): ` +
      "open it in Word, let Word repair it, and save it anew.",
    part,
  );
}
