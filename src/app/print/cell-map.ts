import { areaOf, type Area } from "../../workbook/computed-sheet";
import type { PrintLayout, PrintLook } from "./print-layout";
import type { PrintCell, PrintRow } from "./print-row";

const ALIGNMENTS = {
  ltr: { start: "Left", center: "Center", end: "Right" },
  rtl: { start: "Right", center: "Center", end: "Left" },
} as const;

type Placed = Pick<PrintLayout, "cells" | "looks" | "mergedRows" | "merged">;

/**
 * Gives each cell its place. Excel's add-ins cannot turn a sheet to run from right to left: the
 * columns of such a document are placed from the right to the left instead.
 */
export function placeCells(
  rows: readonly PrintRow[],
  columnCount: number,
  direction: "ltr" | "rtl",
): Placed {
  const texts = rows.map(() => new Array<string>(columnCount).fill(""));
  const [looks, mergedRows] = [new Runs<PrintLook>(), new Runs<null>()];
  const merged: Area[] = [];
  for (const [row, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const area = areaOfCell(row, cell, columnCount, direction);
      putText(texts[row], area.column, cell.text);
      const look = lookOf(cell, direction);
      if (Object.keys(look).length > 0) looks.add(area, look);
      if (cell.loose === true) continue;
      if (area.rows > 1) merged.push(area);
      else if (area.columns > 1) mergedRows.add(area, null);
    }
  }
  return {
    cells: texts,
    looks: looks.all.map(({ area, value }) => ({ area, look: value })),
    mergedRows: mergedRows.all.map(({ area }) => area),
    merged,
  };
}

function areaOfCell(row: number, cell: PrintCell, count: number, direction: "ltr" | "rtl"): Area {
  const { column, columns } = cell.span;
  const at = direction === "rtl" ? count - column - columns : column;
  return areaOf(row, at, cell.rows ?? 1, columns);
}

/** Words of a picture that meet in one cell stand beside each other: none is lost. */
function putText(texts: string[] | undefined, column: number, text: string): void {
  if (texts === undefined || text === "") return;
  const before = texts[column] ?? "";
  texts[column] = before === "" ? text : `${before} ${text}`;
}

function lookOf({ look, align = "start" }: PrintCell, direction: "ltr" | "rtl"): PrintLook {
  return align === "start" ? look : { ...look, horizontal: ALIGNMENTS[direction][align] };
}

/** Areas of the same columns that follow each other with the same value are one. */
class Runs<Value> {
  readonly all: { area: Area; readonly value: Value }[] = [];
  private readonly open = new Map<string, { area: Area; readonly value: Value }>();

  add(area: Area, value: Value): void {
    const key = `${area.column} ${area.columns} ${JSON.stringify(value)}`;
    const run = this.open.get(key);
    if (run !== undefined && run.area.row + run.area.rows === area.row) {
      run.area = { ...run.area, rows: run.area.rows + area.rows };
      return;
    }
    const begun = { area, value };
    this.all.push(begun);
    this.open.set(key, begun);
  }
}
