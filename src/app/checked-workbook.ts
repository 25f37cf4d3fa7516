import type { Problem } from "../domain/problem";
import type { RefusedChange } from "./mend";
import type { OpenWorkbook } from "./open-workbook";

/** The workbook as a check has left it. */
export interface CheckedWorkbook {
  readonly workbook: OpenWorkbook;
  readonly problems: readonly Problem[];
  /** The statuses that this check put back. */
  readonly refused: readonly RefusedChange[];
  /** Refusals that Check tells of, this check's among them. */
  readonly told: readonly RefusedChange[];
}
