import type { Action } from "../../domain/plan";
import type { PageRow, PageSection } from "../../docx/model/page";
import type { AnnexOptions } from "./annex-options";
import {
  bodyRow,
  cell,
  centered,
  groupRow,
  headerRow,
  paragraph,
  tableOrNone,
} from "./page-builders";
import { statusCell } from "./status-cell";
import { unbroken, unbrokenNumber } from "./unbroken";

const ANNEX_1A_TITLE = "Annex 1a - Actions for WP2 from the WTSA Action plan";

const COLUMNS = 3;

/**
 * The items of the action plan under a row for each group; items without a group come first,
 * as they would else be read as members of the group above them.
 */
export function annex1a(actions: readonly Action[], options: AnnexOptions): PageSection {
  const ordered = [
    ...actions.filter((action) => action.group === null),
    ...actions.filter((action) => action.group !== null),
  ];
  const table = tableOrNone(
    {
      kind: "table",
      title: "Items of the WTSA action plan by group, each with its status and comments below it",
      columnShares: [16, 29, 55],
      rows: [
        headerRow(["WTSA action number", "Resolution", "Description of action"]),
        ...ordered.flatMap((action, index) => [
          ...groupRowAbove(action, ordered[index - 1]),
          ...itemRows(action, options),
        ]),
      ],
    },
    "No items of the action plan.",
  );
  return { orientation: "portrait", blocks: [paragraph("annex-title", ANNEX_1A_TITLE), table] };
}

function groupRowAbove(action: Action, previous: Action | undefined): readonly PageRow[] {
  const isNew = action.group !== null && action.group !== previous?.group;
  return isNew ? [groupRow(action.group, COLUMNS)] : [];
}

function itemRows(action: Action, options: AnnexOptions): readonly PageRow[] {
  return [
    bodyRow(
      [
        centered(unbrokenNumber(action.number)),
        cell(resolutionText(action)),
        cell(unbroken(action.description)),
      ],
      true,
    ),
    bodyRow([statusCell(action.entries, COLUMNS, options)]),
  ];
}

function resolutionText({ resolution, title }: Action): string {
  const name = resolution === null ? null : unbroken(`Resolution ${resolution}`);
  return [name, title].filter((part) => part !== null).join("\n");
}
