import { UserError } from "../app/user-error";

/**
 * Runs one request context for a command of the user: waits while a cell is being edited, is one
 * entry in the undo list where the host can do that, and turns the host's failures into errors
 * that a user can act on.
 */
export async function runExcel<T>(
  doing: string,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup }, work);
  } catch (error) {
    throw toUserError(doing, error);
  }
}

const TODO: Readonly<Record<string, string>> = {
  AccessDenied: "A sheet is protected: unprotect it on the Review tab and try again.",
  InvalidOperationInCellEditMode: "Finish editing the cell (press Enter or Esc) and try again.",
  RequestPayloadSizeLimitExceeded:
    "The plan is too large for one request; try again with fewer rows.",
  ApiNotFound:
    "This version of Excel is too old for the add-in: update it, or use Excel on the web.",
};

function toUserError(doing: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  return new UserError({
    code: code === "" ? "excel-failed" : code,
    happened: `Excel could not finish ${doing}${code === "" ? "" : ` (${code})`}.`,
    safe: "Cells that Excel had not reached are as they were; the last sync can be undone.",
    todo: TODO[code] ?? "Try again. If it happens again, save the workbook and reload the add-in.",
    cause: error,
  });
}

/** The host's error code; "" for an error that is not the host's. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
