import type { TableInfo } from "../grid/grid";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { writeFormula } from "./file-formula";
import type { FormulaWords } from "./file-formula";

/** A column which Excel fills by itself when a row is added below. */
export interface CalculatedColumn {
  readonly table: string;
  /** Zero-based within the table. */
  readonly column: number;
  /** As the file spells it. */
  readonly formula: string;
}

/** The columns of tables whose every row holds one and the same formula. */
export function calculatedColumns(
  workbook: WorkbookSnapshot,
  words: FormulaWords,
): CalculatedColumn[] {
  return workbook.tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ info }) => info.id === table.sheet);
    return sheet === undefined ? [] : columnsOf(table, sheet, words);
  });
}

function columnsOf(
  table: TableInfo,
  sheet: SheetSnapshot,
  words: FormulaWords,
): CalculatedColumn[] {
  const headerRows = table.showHeaders ? 1 : 0;
  const bodyRows = table.rect.rowCount - headerRows;
  const firstRow = table.rect.row + headerRows;
  return table.columns.flatMap((_, column) => {
    const cells = sheet.cells.filter((cell) =>
      isIn(cell, table.rect.column + column, firstRow, bodyRows),
    );
    const formula = cells[0]?.formula ?? null;
    const same = cells.length === bodyRows && cells.every((cell) => cell.formula === formula);
    // A relative address differs from row to row, so an equal text means the same formula.
    return formula !== null && same && !/[A-Z]+\d/.test(formula.replace(/"[^"]*"/g, ""))
      ? [{ table: table.name, column, formula: writeFormula(formula, words, table.name) }]
      : [];
  });
}

function isIn(cell: CellSnapshot, column: number, firstRow: number, rows: number): boolean {
  return cell.column === column && cell.row >= firstRow && cell.row < firstRow + rows;
}
