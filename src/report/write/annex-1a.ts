import type { Action } from "../../domain/plan";
import type { PageRow, PageSection } from "../../docx/model/page";
import type { AnnexWords } from "../words/annex-words";
import {
  bodyRow,
  cell,
  centered,
  groupRow,
  headerRow,
  paragraph,
  prose,
  tableOrNone,
} from "./page-builders";
import type { Printing } from "./printing";
import { statusCell } from "./status-cell";
import { unbrokenNumber } from "./unbroken";

const COLUMNS = 3;

/**
 * The items of the action plan under a row for each group; items without a group come first,
 * as they would else be read as members of the group above them.
 */
export function annex1a(actions: readonly Action[], printing: Printing): PageSection {
  const words = printing.words.annex1a;
  const ordered = [
    ...actions.filter((action) => action.group === null),
    ...actions.filter((action) => action.group !== null),
  ];
  const table = tableOrNone(
    {
      kind: "table",
      title: words.table,
      columnShares: [16, 29, 55],
      rows: [
        headerRow(words.header),
        ...ordered.flatMap((action, index) => [
          ...groupRowAbove(action, ordered[index - 1]),
          ...itemRows(action, printing),
        ]),
      ],
    },
    words.none,
  );
  return { orientation: "portrait", blocks: [paragraph("annex-title", words.title), table] };
}

function groupRowAbove(action: Action, previous: Action | undefined): readonly PageRow[] {
  const isNew = action.group !== null && action.group !== previous?.group;
  return isNew ? [groupRow(action.group, COLUMNS)] : [];
}

function itemRows(action: Action, printing: Printing): readonly PageRow[] {
  return [
    bodyRow(
      [
        centered(unbrokenNumber(action.number)),
        cell(resolutionText(action, printing.words.annex1a)),
        prose(action.description, printing),
      ],
      true,
    ),
    bodyRow([statusCell(action.entries, COLUMNS, printing)]),
  ];
}

function resolutionText({ resolution, title }: Action, words: AnnexWords["annex1a"]): string {
  const name = resolution === null ? null : words.resolution(resolution);
  return [name, title].filter((part) => part !== null).join("\n");
}
