import type { Grid } from "../grid/grid";
import type { WorkbookExtras } from "./workbook-extras";
import type { WorkbookObjects } from "./workbook-objects";

/** The Excel object model over a grid. */
export function createWorkbookObjects(_grid: Grid, _extras: WorkbookExtras): WorkbookObjects {
  throw new Error("not written yet");
}
