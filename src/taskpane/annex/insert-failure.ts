import { UserError } from "../../app/user-error";
import { readFailure } from "../read-failure";

/**
 * Why nothing could be put into a document, in the pane's form. An insertion's error says in its
 * message what is wrong and what to do, and in `missing` why each place could not be filled; a
 * reader's error, of a file that cannot be read, has no `missing`.
 */
export function insertFailure(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !("missing" in error) || !("code" in error))
    return readFailure(error, name);
  const places = Array.isArray(error.missing) ? error.missing.map(messageOf) : [];
  return new UserError({
    code: String(error.code),
    happened: `Nothing was put into ${name}.`,
    safe: "Your file and the workbook are as they were.",
    todo: [error.message, ...new Set(places)].filter((words) => words !== "").join(" "),
    cause: error,
  });
}

function messageOf(place: unknown): string {
  const told = typeof place === "object" && place !== null && "message" in place;
  return told && typeof place.message === "string" ? place.message : "";
}
