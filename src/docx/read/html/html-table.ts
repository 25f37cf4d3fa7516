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
  /** By column: how many further rows a cell from above still takes. */
  private taken = new Map<number, number>();

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
    if (this.row === null) return;
    const starts = new Set(this.row.cells.flatMap(columnsOf));
    for (const [column, rows] of this.taken) {
      if (starts.has(column)) continue;
      if (rows > 1) this.taken.set(column, rows - 1);
      else this.taken.delete(column);
    }
    this.row = null;
  }

  hasRow(): boolean {
    return this.row !== null;
  }

  startCell(attributes: ReadonlyMap<string, string>): OpenCell {
    if (this.row === null) this.startRow();
    let column = nextColumn(this.row);
    while (this.taken.has(column)) column += 1;
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
    for (let at = column; at < column + columnSpan; at += 1) {
      if (rowSpan > 1) this.taken.set(at, rowSpan - 1);
      else this.taken.delete(at);
    }
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

function columnsOf(cell: GridCell): number[] {
  return Array.from({ length: cell.columnSpan }, (_column, at) => cell.column + at);
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? "1", 10);
  return Number.isNaN(count) ? 1 : Math.min(Math.max(count, 1), mostSpan);
}
