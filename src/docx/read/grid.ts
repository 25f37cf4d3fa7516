import type { Block, TableCell, TableRow } from "../model/document";

/** A cell on the grid before its address is known. */
export interface GridCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly Block[];
}

/** The text of the paragraphs of a cell, joined by \n. */
function cellText(blocks: readonly Block[]): string {
  const [first] = blocks;
  if (blocks.length === 1 && first?.kind === "paragraph") return first.text;
  let text: string | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") text = text === null ? block.text : `${text}\n${block.text}`;
  }
  return text ?? "";
}

export function cellAddress(rowAddress: string, column: number): string {
  return `${rowAddress}, column ${String(column + 1)}`;
}

export function gridRow(address: string, isHeader: boolean, cells: readonly GridCell[]): TableRow {
  return { address, isHeader, cells: cells.map((cell) => gridCell(address, cell)) };
}

function gridCell(rowAddress: string, cell: GridCell): TableCell {
  return {
    address: cellAddress(rowAddress, cell.column),
    column: cell.column,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    blocks: cell.blocks,
    text: cellText(cell.blocks),
  };
}

/** Grid columns of the widest row. */
export function columnCount(rows: readonly TableRow[]): number {
  let count = 0;
  for (const { cells } of rows) {
    const last = cells.at(-1);
    if (last) count = Math.max(count, last.column + last.columnSpan);
  }
  return count;
}
