import type { ICellData, IExecutionOptions } from "@univerjs/core";
import { ReorderRangeMutation, SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetFormulaCalculationResultMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { readValue } from "./cell-values";
import type { CellValue, GridEvent, GridEvents, Rect, SheetId } from "./grid";
import { isSameRect, toRect } from "./rects";

type Changed = Extract<GridEvent, { kind: "changed" }>;

/** Params that the listened-to mutations share; each has some of these. */
interface AnyParams {
  unitId?: string;
  subUnitId?: string;
  sheet?: { id: string };
  name?: string;
  range?: { startRow: number; startColumn: number; endRow: number; endColumn: number };
  selections?: { range: Required<AnyParams>["range"] }[];
  type?: number;
  fromRange?: Required<AnyParams>["range"];
  toRange?: Required<AnyParams>["range"];
  from?: { subUnitId: string };
  to?: { subUnitId: string };
  fromCell?: unknown;
  unitData?: Record<string, Record<string, unknown>>;
}

/** Tells what happens to the workbook, whoever did it, from the mutations Univer runs. */
export class Events implements GridEvents {
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private silence = 0;
  private before: { value: CellValue; key: string } | null = null;
  private selected: { sheet: SheetId; rect: Rect } | null = null;
  private activeSheet: SheetId;
  private oldName = "";

  constructor(private readonly book: Book) {
    this.activeSheet = book.workbook.getActiveSheet(true)?.getSheetId() ?? "";
    book.commands.beforeCommandExecuted((command) => {
      this.remember(command.id, command.params);
    });
    book.onExecuted((command, options) => {
      if (command.params !== undefined) this.translate(command.id, command.params, options);
    });
  }

  on(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: GridEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Runs upkeep that is nobody's edit. */
  silently<T>(work: () => T): T {
    this.silence++;
    try {
      return work();
    } finally {
      this.silence--;
    }
  }

  private remember(id: string, params: AnyParams | undefined): void {
    if (params?.unitId !== this.book.unitId) return;
    if (id === SetWorksheetNameMutation.id)
      this.oldName = this.book.sheet(params.subUnitId ?? "").getName();
    if (id !== SetRangeValuesMutation.id) return;
    const { cellValue, subUnitId } = params as ISetRangeValuesMutationParams;
    const only = onlyCell(cellValue);
    const matrix = this.book.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    this.before =
      only === null || matrix === undefined
        ? null
        : {
            value: readValue(matrix.getValue(only.row, only.column)),
            key: cellKey(subUnitId, only),
          };
  }

  private translate(id: string, given: object, options: IExecutionOptions | undefined): void {
    const params = given as AnyParams;
    if (id === SetFormulaCalculationResultMutation.id) return this.tellCalculated(params);
    if (params.unitId !== this.book.unitId || this.silence > 0) return;
    if (id === SetRangeValuesMutation.id) {
      if (options?.["fromFormula"] !== true)
        this.tellValues(given as ISetRangeValuesMutationParams);
      return;
    }
    this.tellStructure(id, params);
    this.tellSheets(id, params);
  }

  private tellValues(params: ISetRangeValuesMutationParams): void {
    const extent = extentOf(params);
    if (extent === null) return;
    const sheet = params.subUnitId;
    if (!extent.hasContent) return this.emit({ kind: "formatChanged", sheet, rect: extent.rect });
    this.emit({ ...this.change("RangeEdited", sheet, extent.rect), ...this.valuesOfOnly(params) });
  }

  private valuesOfOnly(params: ISetRangeValuesMutationParams): Partial<Changed> {
    const only = onlyCell(params.cellValue);
    if (only === null || this.before?.key !== cellKey(params.subUnitId, only)) return {};
    const matrix = this.book.sheet(params.subUnitId).getCellMatrix();
    return { before: this.before.value, after: readValue(matrix.getValue(only.row, only.column)) };
  }

  private tellStructure(id: string, params: AnyParams): void {
    const change = structuralChanges[id];
    const sheet = params.subUnitId ?? "";
    if (change !== undefined && params.range !== undefined)
      this.emit(this.change(change, sheet, toRect(params.range)));
    if (id === ReorderRangeMutation.id && params.range !== undefined)
      this.emit({ kind: "rowsSorted", sheet, rect: toRect(params.range) });
    if (id === SetNumfmtMutation.id) this.tellFormats(sheet, params);
    if (id === MoveRangeMutation.id) {
      const { fromRange, toRange, from, to } = params;
      if (fromRange && from)
        this.emit(this.change("RangeEdited", from.subUnitId, toRect(fromRange)));
      if (toRange && to) this.emit(this.change("RangeEdited", to.subUnitId, toRect(toRange)));
    }
  }

  private tellFormats(sheet: SheetId, params: object): void {
    const { refMap } = params as {
      refMap?: Record<string, { ranges: Required<AnyParams>["range"][] }>;
    };
    for (const { ranges } of Object.values(refMap ?? {}))
      for (const range of ranges) this.emit({ kind: "formatChanged", sheet, rect: toRect(range) });
  }

  private tellSheets(id: string, params: AnyParams): void {
    const sheet = params.subUnitId ?? "";
    if (id === InsertSheetMutation.id && params.sheet)
      this.emit({ kind: "sheetAdded", sheet: params.sheet.id });
    if (id === RemoveSheetMutation.id) this.emit({ kind: "sheetDeleted", sheet });
    if (id === SetWorksheetOrderMutation.id) this.emit({ kind: "sheetMoved", sheet });
    if (id === SetWorksheetNameMutation.id)
      this.emit({ kind: "sheetRenamed", sheet, before: this.oldName, after: params.name ?? "" });
    if (id === SetWorksheetActiveOperation.id) this.tellActive(sheet);
    if (id === SetSelectionsOperation.id) this.tellSelected(sheet, params);
  }

  private tellActive(sheet: SheetId): void {
    if (sheet === this.activeSheet) return;
    this.emit({ kind: "sheetDeactivated", sheet: this.activeSheet });
    this.activeSheet = sheet;
    this.emit({ kind: "sheetActivated", sheet });
  }

  /** Univer reports every step of a drag; only where it ends counts (types 0 and 1 are under way). */
  private tellSelected(sheet: SheetId, params: AnyParams): void {
    if (this.book.isVisiting) return;
    const range = params.selections?.at(-1)?.range;
    if (range === undefined || Number.isNaN(range.startRow) || params.type === 1) return;
    const rect = toRect(range);
    if (this.selected?.sheet === sheet && isSameRect(this.selected.rect, rect)) return;
    this.selected = { sheet, rect };
    this.emit({ kind: "selected", sheet, rect });
  }

  private tellCalculated(params: AnyParams): void {
    for (const sheet of Object.keys(params.unitData?.[this.book.unitId] ?? {}))
      this.emit({ kind: "calculated", sheet });
  }

  private change(change: Changed["change"], sheet: SheetId, rect: Rect): Changed {
    return { kind: "changed", sheet, rect, change, byUser: this.book.author === "user" };
  }
}

const structuralChanges: Record<string, Changed["change"]> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

function cellKey(sheet: SheetId, cell: { row: number; column: number }): string {
  return `${sheet}!${cell.row},${cell.column}`;
}

function onlyCell(
  cellValue: ISetRangeValuesMutationParams["cellValue"],
): { row: number; column: number } | null {
  const rows = Object.keys(cellValue ?? {});
  if (rows.length !== 1) return null;
  const columns = Object.keys(cellValue?.[Number(rows[0])] ?? {});
  return columns.length === 1 ? { row: Number(rows[0]), column: Number(columns[0]) } : null;
}

function extentOf(
  params: ISetRangeValuesMutationParams,
): { rect: Rect; hasContent: boolean } | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let hasContent = false;
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    top = Math.min(top, Number(row));
    bottom = Math.max(bottom, Number(row));
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
      hasContent ||= cell == null || "v" in cell || "f" in cell || "p" in cell;
    }
  }
  if (bottom < 0 || right < 0) return null;
  const rect = toRect({ startRow: top, startColumn: left, endRow: bottom, endColumn: right });
  return { rect, hasContent };
}
