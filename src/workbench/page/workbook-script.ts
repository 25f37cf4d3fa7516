import type { Grid, Rect, SheetId } from "../grid/grid";
import {
  formatAddress,
  intersectRects,
  isEntireColumn,
  isEntireRow,
  parseRect,
  splitSheet,
} from "../objects/a1";
import type { ReadCell, WorkbenchApi } from "./workbench-api";

interface Place {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

type WorkbookScript = Pick<
  WorkbenchApi,
  "sheets" | "tables" | "read" | "type" | "paste" | "select" | "undo" | "redo" | "errorMessage"
>;

/** The part of the script interface which needs nothing but the grid. */
export function workbookScript(grid: Grid): WorkbookScript {
  const place = (address: string) => findPlace(grid, address);
  return {
    sheets: async () =>
      grid.sheets
        .list()
        .filter((sheet) => sheet.visibility === "Visible")
        .map((sheet) => sheet.name),
    tables: async () =>
      grid.tables.list().map(({ name, sheet, rect }) => ({
        name,
        address: formatAddress(sheetName(grid, sheet), rect),
      })),
    read: async (address) => read(grid, place(address)),
    type: async (address, text) => {
      const { sheet, rect } = place(address);
      await grid.type(sheet, rect.row, rect.column, text);
    },
    paste: async (address, rows) => {
      const { sheet, rect } = place(address);
      await grid.paste(sheet, rect.row, rect.column, rows);
    },
    select: async (address) => {
      const { sheet, rect } = place(address);
      grid.sheets.activate(sheet);
      grid.select(sheet, rect);
    },
    undo: () => grid.undo(),
    redo: () => grid.redo(),
    errorMessage: async (address) => {
      const { sheet, rect } = place(address);
      return grid.functions.errorMessage(sheet, rect.row, rect.column);
    },
  };
}

function findPlace(grid: Grid, address: string): Place {
  const table = grid.tables.list().find((each) => sameName(each.name, address.trim()));
  if (table !== undefined) return { sheet: table.sheet, rect: table.rect };
  const { sheetName: wanted, local } = splitSheet(address);
  const sheet =
    wanted === null
      ? grid.sheets.active()
      : grid.sheets.list().find((each) => sameName(each.name, wanted))?.id;
  if (sheet === undefined) throw new Error(`There is no sheet "${wanted ?? ""}".`);
  const rect = parseRect(local);
  if (rect === null) throw new Error(`"${address}" is neither an address nor a table.`);
  return { sheet, rect };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function sheetName(grid: Grid, id: SheetId): string {
  return grid.sheets.list().find((sheet) => sheet.id === id)?.name ?? "";
}

function read(grid: Grid, { sheet, rect }: Place): ReadCell[][] {
  const used = usedPart(grid, sheet, rect);
  if (used === null) return [];
  const texts = grid.cells.texts(sheet, used);
  const formulas = grid.cells.formulas(sheet, used);
  return grid.cells.values(sheet, used).map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return { value, text: texts[r]?.[c] ?? "", formula: isFormula ? formula : null };
    }),
  );
}

/** A million empty cells of a whole column are of no use to anybody. */
function usedPart(grid: Grid, sheet: SheetId, rect: Rect): Rect | null {
  if (!isEntireColumn(rect) && !isEntireRow(rect)) return rect;
  const used = grid.sheets.usedRect(sheet, true);
  return used && intersectRects(rect, used);
}
