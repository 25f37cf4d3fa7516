import type { Block, Table, TableRow } from "../../model/document";
import { cellAddress, columnCount, gridRow } from "../grid";

/** A table of rows of cells of lines; the first row counts as its header. */
export function tableOfLines(
  cells: readonly (readonly (readonly string[])[])[],
  address: string,
  caption: string | null,
): Table {
  const rows = cells.map((row, index) =>
    lineRow(`${address}, row ${String(index + 1)}`, index === 0, row),
  );
  return { kind: "table", address, caption, rows, columnCount: columnCount(rows) };
}

function lineRow(
  address: string,
  isHeader: boolean,
  cells: readonly (readonly string[])[],
): TableRow {
  return gridRow(
    address,
    isHeader,
    cells.map((lines, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      blocks: cellBlocks(lines, cellAddress(address, column)),
    })),
  );
}

function cellBlocks(lines: readonly string[], address: string): Block[] {
  return lines.map((text, index) => ({
    kind: "paragraph",
    address: `${address}, paragraph ${String(index + 1)}`,
    text,
    style: null,
    headingLevel: null,
    listLabel: null,
  }));
}
