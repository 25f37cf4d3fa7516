import type {
  Cell,
  CellValue as FileValue,
  ColumnDef,
  TableDefinition,
  WriteSheet,
} from "hucre/xlsx";

import type { TableInfo } from "../grid/grid";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { formatRect } from "../objects/a1";
import type { WorkbookExtras } from "../objects/workbook-extras";
import { writeCellStyle } from "./cell-style";
import { writeConditionalFormats } from "./conditional-rules";
import { writeFormula } from "./file-formula";
import type { FormulaWords } from "./file-formula";
import { writeBreaks, writeHeaderFooter, writePageSetup } from "./page-setup";
import { fileSheetName } from "./sheet-name";
import { writeValidation } from "./validation-rules";

/** One sheet in the terms of the .xlsx package. */
export function writeSheet(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  extras: WorkbookExtras,
  words: FormulaWords,
): WriteSheet {
  const { info } = sheet;
  const tables = workbook.tables.filter((table) => table.sheet === info.id);
  const page = extras.sheets.get(info.id)?.page;
  return {
    name: fileSheetName(info.name),
    cells: writeCells(sheet, workbook, tables, extras, words),
    columns: writeColumns(sheet),
    rowDefs: writeRows(sheet),
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    tables: tables.map(writeTable),
    conditionalRules: writeConditionalFormats(sheet.conditionalFormats, words),
    dataValidations: sheet.validation.map((each) => writeValidation(each, words)),
    ...freeze(sheet),
    view: {
      showGridLines: info.showGridlines,
      ...(info.tabColor === "" ? {} : { tabColor: { rgb: info.tabColor.slice(1) } }),
    },
    ...(info.visibility === "Visible"
      ? {}
      : { hidden: true, veryHidden: info.visibility === "VeryHidden" }),
    ...(info.protected ? { protection: { sheet: true } } : {}),
    ...(page === undefined
      ? {}
      : {
          pageSetup: writePageSetup(page),
          headerFooter: writeHeaderFooter(page),
          ...writeBreaks(page),
        }),
  };
}

function freeze({ info }: SheetSnapshot) {
  if (info.frozenRows === 0 && info.frozenColumns === 0) return {};
  return { freezePane: { rows: info.frozenRows, columns: info.frozenColumns } };
}

function writeCells(
  sheet: SheetSnapshot,
  { defaultStyle }: WorkbookSnapshot,
  tables: readonly TableInfo[],
  extras: WorkbookExtras,
  words: FormulaWords,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) {
    const style = writeCellStyle(cell, defaultStyle);
    cells.set(`${cell.row},${cell.column}`, {
      ...writeContent(cell, tables, words),
      ...(style === null ? {} : { style }),
    });
  }
  for (const comment of extras.comments.filter((each) => each.sheet === sheet.info.id)) {
    const key = `${comment.row},${comment.column}`;
    cells.set(key, {
      ...cells.get(key),
      comment: { author: comment.author, text: comment.content },
    });
  }
  return cells;
}

function writeContent(
  cell: CellSnapshot,
  tables: readonly TableInfo[],
  words: FormulaWords,
): Partial<Cell> {
  if (cell.formula === null) return { value: fileValue(cell.value) };
  const table = tables.find((each) => lies(cell, each));
  return {
    formula: writeFormula(cell.formula, words, table?.name ?? null),
    formulaResult: fileValue(cell.value),
  };
}

function fileValue(value: CellSnapshot["value"]): FileValue {
  return value === "" ? null : value;
}

function lies({ row, column }: CellSnapshot, { rect }: TableInfo): boolean {
  const down = row - rect.row;
  const across = column - rect.column;
  return down >= 0 && down < rect.rowCount && across >= 0 && across < rect.columnCount;
}

/** Points to the file's unit: widths of a digit of Calibri 11, which is 7 pixels wide. */
function columnWidth(points: number): number {
  return (points * (96 / 72)) / 7;
}

function writeColumns(sheet: SheetSnapshot): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const { index, points, hidden } of sheet.columns) {
    while (columns.length < index) columns.push({});
    columns[index] = { ...(points === null ? {} : { width: columnWidth(points) }), hidden };
  }
  return columns;
}

function writeRows(sheet: SheetSnapshot): NonNullable<WriteSheet["rowDefs"]> {
  return new Map(
    sheet.rows.map(({ index, points, hidden }) => [
      index,
      { ...(points === null ? {} : { height: points }), hidden },
    ]),
  );
}

function writeTable(table: TableInfo): TableDefinition {
  return {
    name: table.name,
    range: formatRect(table.rect),
    columns: table.columns.map((name) => ({ name })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
  };
}
