import type { Block, Table } from "../../model/document";
import type { GridCell } from "../grid";
import { cellAddress, columnCount, gridRow } from "../grid";

const mostSpan = 1000;

interface OpenCell {
  readonly address: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

interface Row {
  isHeader: boolean;
  readonly cells: GridCell[];
}

/** A table of HTML while it is read: colspan and rowspan laid out on the grid. */
export class HtmlTable {
  nestedTables = 0;
  isInHead = false;
  cell: OpenCell | null = null;
  private readonly rows: Row[] = [];
  private row: Row | null = null;
  /** By column: the last row, counted from one, that a cell reaches down to. */
  private readonly takenUntil: number[] = [];

  constructor(
    readonly number: string,
    private readonly caption: string | null,
  ) {}

  address(): string {
    return `table ${this.number}`;
  }

  startRow(): void {
    this.row = { isHeader: this.isInHead, cells: [] };
    this.rows.push(this.row);
  }

  endRow(): void {
    this.row = null;
  }

  startCell(attributes: ReadonlyMap<string, string>): OpenCell {
    if (this.row === null) this.startRow();
    let column = nextColumn(this.row);
    while ((this.takenUntil[column] ?? 0) >= this.rows.length) column += 1;
    const rowAddress = `${this.address()}, row ${String(this.rows.length)}`;
    this.cell = {
      address: cellAddress(rowAddress, column),
      column,
      columnSpan: span(attributes.get("colspan")),
      rowSpan: span(attributes.get("rowspan")),
    };
    return this.cell;
  }

  endCell(blocks: readonly Block[]): void {
    if (this.cell === null) return;
    const { column, columnSpan, rowSpan } = this.cell;
    this.cell = null;
    this.row?.cells.push({ column, columnSpan, rowSpan, blocks });
    const until = this.rows.length + rowSpan - 1;
    for (let at = column; at < column + columnSpan; at += 1) this.takenUntil[at] = until;
  }

  finish(): Table | null {
    const rows = this.rows
      .filter(({ cells }) => cells.length > 0)
      .map(({ isHeader, cells }, index, all) => {
        const below = all.length - index;
        const fitting = cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, below) }));
        return gridRow(`${this.address()}, row ${String(index + 1)}`, isHeader, fitting);
      });
    if (rows.length === 0) return null;
    return {
      kind: "table",
      address: this.address(),
      caption: this.caption,
      rows,
      columnCount: columnCount(rows),
    };
  }
}

function nextColumn(row: Row | null): number {
  const last = row?.cells.at(-1);
  return last === undefined ? 0 : last.column + last.columnSpan;
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? "1", 10);
  return Number.isNaN(count) ? 1 : Math.min(Math.max(count, 1), mostSpan);
}
