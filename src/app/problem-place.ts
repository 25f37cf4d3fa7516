import type { Problem } from "../domain/problem";
import type { CellPlace } from "./pane-services";

/** The cell that a problem is about, to go to. */
export function placeOfProblem({ table, key, column, unnamed }: Problem): CellPlace {
  const row = unnamed === undefined ? {} : { row: unnamed.row };
  // A problem's table is one of ours; the domain does not know the workbook's list of names.
  return { table: table as CellPlace["table"], key, column, ...row };
}
