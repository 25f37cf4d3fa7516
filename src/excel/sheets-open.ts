import { UserError } from "../app/user-error";

/** Refuses before anything is written. `protection.protected` of the sheets is loaded. */
export function stopIfAnyProtected(sheets: Iterable<Excel.Worksheet>): void {
  const names = [...new Set(sheets)]
    .filter((sheet) => sheet.protection.protected)
    .map(({ name }) => name);
  if (names.length === 0) return;
  const [first = ""] = names;
  throw new UserError({
    code: "sheet-protected",
    happened:
      names.length === 1
        ? `The sheet ${first} is protected, so that nothing can be written to it.`
        : `These sheets are protected, so that nothing can be written to them: ${names.join(", ")}.`,
    todo: "Choose Review, Unprotect Sheet in Excel, then try again.",
  });
}
