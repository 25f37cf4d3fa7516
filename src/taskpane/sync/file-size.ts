import { UserError } from "../../app/user-error";

/** The reader's own bound, known here so that a larger file is not loaded first. */
const MOST_MEBIBYTES = 32;
const MEBIBYTE = 1024 * 1024;

/** Refuses a file that no report can be by its size alone. */
export function stopIfTooLarge({ name, size }: { readonly name: string; readonly size: number }) {
  if (size <= MOST_MEBIBYTES * MEBIBYTE) return;
  throw new UserError({
    code: "file-too-large",
    happened: `${name} has ${Math.ceil(size / MEBIBYTE)} MB, and no more than ${MOST_MEBIBYTES} MB can be read.`,
    todo: "Choose the report itself. Where its pictures make it so large, save it in Word with compressed pictures, or as plain text (.txt).",
  });
}
