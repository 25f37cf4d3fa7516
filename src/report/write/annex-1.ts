import type { Action } from "../../domain/plan";
import type { PageRow, PageSection } from "../../docx/model/page";
import type { AnnexOptions } from "./annex-options";
import { bodyRow, cell, centered, headerRow, paragraph, tableOrNone } from "./page-builders";
import { statusCell } from "./status-cell";
import { unbroken, unbrokenNumber } from "./unbroken";

const ANNEX_1_TITLE = "Annex 1 - WTSA Actions";

/** The WTSA-24 actions: a row with number and action, then one with its status and comments. */
export function annex1(actions: readonly Action[], options: AnnexOptions): PageSection {
  const table = tableOrNone(
    {
      kind: "table",
      title: "WTSA-24 actions, each with its status and comments in the row below it",
      columnShares: [16, 84],
      rows: [
        headerRow(["WTSA-24 action number", "Action"]),
        ...actions.flatMap((action) => actionRows(action, options)),
      ],
    },
    "No WTSA-24 actions.",
  );
  return { orientation: "portrait", blocks: [paragraph("annex-title", ANNEX_1_TITLE), table] };
}

function actionRows(action: Action, options: AnnexOptions): readonly PageRow[] {
  return [
    bodyRow([centered(unbrokenNumber(action.number)), cell(unbroken(action.description))], true),
    bodyRow([cell(""), statusCell(action.entries, 1, options)]),
  ];
}
