import type { Block, Table } from "../../model/document";
import { cellAddress, columnCount, gridRow } from "../grid";
import type { Notices } from "../notices";
import { XmlError } from "../xml/xml-error";

export type VerticalMerge = "none" | "restart" | "continue";

export interface CellDraft {
  readonly address: string;
  readonly column: number;
  blocks: readonly Block[];
  columnSpan: number;
  rowSpan: number;
  verticalMerge: VerticalMerge;
  /** Legacy w:hMerge: the cell goes on from the one at its left. */
  continuesLeft: boolean;
  /** The cell is not there in the chosen view. */
  isGone: boolean;
}

export interface RowDraft {
  readonly address: string;
  isHeader: boolean;
  isGone: boolean;
  /** Grid columns taken so far. */
  columns: number;
  cells: CellDraft[];
}

/** A table while its rows and cells come in. */
export class TableDraft {
  readonly address: string;
  nestedTables = 0;
  private readonly rows: RowDraft[] = [];
  private openRow: RowDraft | null = null;
  private openCell: CellDraft | null = null;

  constructor(
    owner: string,
    readonly number: string,
    private readonly caption: string | null,
  ) {
    this.address = `${owner}table ${number}`;
  }

  row(): RowDraft {
    if (this.openRow === null) throw new XmlError("malformed", "a table cell stands outside a row");
    return this.openRow;
  }

  cell(): CellDraft {
    if (this.openCell === null) {
      throw new XmlError("malformed", "a table holds something outside its cells");
    }
    return this.openCell;
  }

  startRow(): void {
    if (this.openRow !== null) throw new XmlError("malformed", "a table row stands within a row");
    const address = `${this.address}, row ${String(this.rows.length + 1)}`;
    this.openRow = { address, isHeader: false, isGone: false, columns: 0, cells: [] };
  }

  endRow(): void {
    const row = this.row();
    if (!row.isGone) this.rows.push(row);
    this.openRow = null;
  }

  startCell(): CellDraft {
    const row = this.row();
    if (this.openCell !== null) throw new XmlError("malformed", "a cell stands within a cell");
    this.openCell = {
      address: cellAddress(row.address, row.columns),
      column: row.columns,
      blocks: [],
      columnSpan: 1,
      rowSpan: 1,
      verticalMerge: "none",
      continuesLeft: false,
      isGone: false,
    };
    return this.openCell;
  }

  endCell(blocks: readonly Block[], notices: Notices): void {
    const row = this.row();
    const cell = this.cell();
    this.openCell = null;
    if (cell.isGone) return;
    cell.blocks = blocks;
    row.columns += cell.columnSpan;
    const left = row.cells.at(-1);
    if (cell.continuesLeft && left) {
      left.columnSpan += cell.columnSpan;
      noticeHiddenText(cell, notices);
    } else {
      row.cells.push(cell);
    }
  }

  /** The finished table, merged cells once with their spans; null where no row is left. */
  finish(notices: Notices): Table | null {
    if (this.rows.length === 0) return null;
    let above = new Map<number, CellDraft>();
    for (const row of this.rows) above = mergeDown(row, above, notices);
    const rows = this.rows.map(({ address, isHeader, cells }) => gridRow(address, isHeader, cells));
    return {
      kind: "table",
      address: this.address,
      caption: this.caption,
      rows,
      columnCount: columnCount(rows),
    };
  }
}

/** `above` holds, by column, the merged cells of the row above; answers those of this row. */
function mergeDown(
  row: RowDraft,
  above: ReadonlyMap<number, CellDraft>,
  notices: Notices,
): Map<number, CellDraft> {
  const merged = new Map<number, CellDraft>();
  for (const cell of row.cells) {
    if (cell.verticalMerge === "none") continue;
    const owner = above.get(cell.column);
    if (cell.verticalMerge === "restart" || owner?.columnSpan !== cell.columnSpan) {
      merged.set(cell.column, cell);
      continue;
    }
    owner.rowSpan += 1;
    cell.isGone = true;
    merged.set(cell.column, owner);
    noticeHiddenText(cell, notices);
  }
  if (merged.size > 0) row.cells = row.cells.filter((cell) => !cell.isGone);
  return merged;
}

function noticeHiddenText({ blocks, address }: CellDraft, notices: Notices): void {
  if (blocks.some((block) => block.kind === "table" || block.text.trim() !== "")) {
    notices.add("hidden-cell-text", address, "A merged cell hides text that Word does not show.");
  }
}
