import type { Action } from "../../domain/plan";
import type { PageRow, PageSection } from "../../docx/model/page";
import { bodyRow, cell, centered, headerRow, paragraph, prose, tableOrNone } from "./page-builders";
import type { Printing } from "./printing";
import { statusCell } from "./status-cell";
import { unbrokenNumber } from "./unbroken";

/** The WTSA-24 actions: a row with number and action, then one with its status and comments. */
export function annex1(actions: readonly Action[], printing: Printing): PageSection {
  const words = printing.words.annex1;
  const table = tableOrNone(
    {
      kind: "table",
      title: words.table,
      columnShares: [16, 84],
      rows: [headerRow(words.header), ...actions.flatMap((action) => actionRows(action, printing))],
    },
    words.none,
  );
  return { orientation: "portrait", blocks: [paragraph("annex-title", words.title), table] };
}

function actionRows(action: Action, printing: Printing): readonly PageRow[] {
  return [
    bodyRow([centered(unbrokenNumber(action.number)), prose(action.description, printing)], true),
    bodyRow([cell(""), statusCell(action.entries, 1, printing)]),
  ];
}
