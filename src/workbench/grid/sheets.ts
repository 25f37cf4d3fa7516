import { BooleanNumber, generateRandomId } from "@univerjs/core";
import {
  FormulaDataModel,
  IDependencyManagerService,
  InsertSheetCommand,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { IRange, Worksheet } from "@univerjs/core";
import type { Book } from "./book";
import { readValue } from "./cell-values";
import { newSheetConfig } from "./defaults";
import { GridError } from "./grid-error";
import type { GridSheets, Rect, SheetId, SheetInfo } from "./grid";
import { boundingRect, columnLimit, rectOf, rowLimit, toRect } from "./rects";

type Change = Partial<Omit<SheetInfo, "id" | "name">>;

export class Sheets implements GridSheets {
  readonly rowLimit = rowLimit;
  readonly columnLimit = columnLimit;
  private readonly veryHidden = new Set<SheetId>();
  private readonly protectedSheets = new Set<SheetId>();

  constructor(private readonly book: Book) {
    book.commands.beforeCommandExecuted((command) => {
      if (command.id !== RemoveSheetMutation.id) return;
      this.forgetFormulas((command.params as { subUnitId: SheetId }).subUnitId);
    });
  }

  list(): readonly SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet) => this.describe(sheet));
  }

  isProtected(id: SheetId): boolean {
    return this.protectedSheets.has(id);
  }

  active(): SheetId {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  add(name: string): SheetId {
    this.refuseBadName(name, null);
    const id = generateRandomId(8);
    this.book.as("program", () => {
      const sheet = { id, name, ...newSheetConfig };
      this.book.holdingSheet(() => {
        this.book.run(InsertSheetCommand.id, { unitId: this.book.unitId, sheet });
      });
    });
    return id;
  }

  remove(id: SheetId): void {
    this.book.sheet(id);
    const others = this.list().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
    if (others.length === 0)
      throw new GridError("InvalidOperation", "A workbook needs a visible worksheet.");
    this.book.as("program", () => {
      if (this.active() === id && others[0]) this.activate(others[0].id);
      this.book.run(RemoveSheetCommand.id, this.book.target(id));
    });
    this.protectedSheets.delete(id);
  }

  rename(id: SheetId, name: string): void {
    if (this.book.sheet(id).getName() === name) return;
    this.refuseBadName(name, id);
    this.book.as("program", () => {
      this.book.run(SetWorksheetNameCommand.id, { ...this.book.target(id), name });
    });
  }

  move(id: SheetId, position: number): void {
    const order = Math.max(0, Math.min(position, this.book.workbook.getSheetSize() - 1));
    this.book.as("program", () => {
      this.book.run(SetWorksheetOrderCommand.id, { ...this.book.target(id), order });
    });
  }

  activate(id: SheetId): void {
    if (this.active() === this.book.sheet(id).getSheetId()) return;
    this.book.as("program", () => {
      this.book.run(SetWorksheetActiveOperation.id, this.book.target(id));
    });
  }

  update(id: SheetId, change: Change): void {
    const before = this.describe(this.book.sheet(id));
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        this.updateLook(before, change);
        this.updateFrozen(before, change);
        if (change.visibility !== undefined) this.updateVisibility(before, change.visibility);
      });
    });
    if (change.protected === true) this.protectedSheets.add(id);
    if (change.protected === false) this.protectedSheets.delete(id);
  }

  usedRect(id: SheetId, valuesOnly: boolean): Rect | null {
    const sheet = this.book.sheet(id);
    const cells = valuesOnly ? this.extentOfValues(sheet) : this.extentOfCells(sheet);
    const spilled = this.spilledRects(id);
    return boundingRect(cells === null ? spilled : [cells, ...spilled]);
  }

  /** With its sheet Univer drops a formula, but goes on calling it when other sheets change. */
  private forgetFormulas(id: SheetId): void {
    const dependencies = this.book.injector.get(IDependencyManagerService);
    this.book
      .sheet(id)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f || cell?.si)
          dependencies.removeFormulaDependency(this.book.unitId, id, row, column);
      });
  }

  private extentOfCells(sheet: Worksheet): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell == null || Object.keys(cell).length === 0) return;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    });
    return extent(top, left, bottom, right);
  }

  private extentOfValues(sheet: Worksheet): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell == null || (readValue(cell) === "" && !cell.f && !cell.si)) return;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    });
    return extent(top, left, bottom, right);
  }

  private spilledRects(id: SheetId): Rect[] {
    const ranges = this.book.injector.get(FormulaDataModel).getArrayFormulaRange();
    const rects: Rect[] = [];
    for (const row of Object.values(ranges[this.book.unitId]?.[id] ?? {}))
      for (const range of Object.values((row ?? {}) as Record<string, IRange | null>))
        if (range) rects.push(toRect(range));
    return rects;
  }

  private describe(sheet: Worksheet): SheetInfo {
    const config = sheet.getConfig();
    const id = sheet.getSheetId();
    return {
      id,
      name: sheet.getName(),
      visibility: this.visibility(sheet),
      tabColor: ((config.tabColor as string | null | undefined) ?? "").toUpperCase(),
      showGridlines: config.showGridlines !== BooleanNumber.FALSE,
      frozenRows: config.freeze.ySplit,
      frozenColumns: config.freeze.xSplit,
      protected: this.protectedSheets.has(id),
    };
  }

  private visibility(sheet: Worksheet): SheetInfo["visibility"] {
    if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.veryHidden.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
  }

  private updateLook(before: SheetInfo, change: Change): void {
    const target = this.book.target(before.id);
    if (change.tabColor !== undefined)
      this.swap(
        SetTabColorMutation.id,
        { ...target, color: change.tabColor },
        { ...target, color: before.tabColor },
      );
    if (change.showGridlines !== undefined)
      this.swap(
        ToggleGridlinesMutation.id,
        { ...target, showGridlines: flag(change.showGridlines) },
        { ...target, showGridlines: flag(before.showGridlines) },
      );
  }

  private updateFrozen(before: SheetInfo, change: Change): void {
    if (change.frozenRows === undefined && change.frozenColumns === undefined) return;
    const target = this.book.target(before.id);
    const after = { ...before, ...change };
    this.book.ensureSize(before.id, rectOf(0, 0, after.frozenRows + 1, after.frozenColumns + 1));
    this.swap(
      SetFrozenMutation.id,
      { ...target, ...freeze(after.frozenRows, after.frozenColumns) },
      { ...target, ...freeze(before.frozenRows, before.frozenColumns) },
    );
  }

  private updateVisibility(before: SheetInfo, visibility: SheetInfo["visibility"]): void {
    const target = this.book.target(before.id);
    if (visibility === "VeryHidden") this.veryHidden.add(before.id);
    else this.veryHidden.delete(before.id);
    const [wasHidden, hidden] = [before.visibility !== "Visible", visibility !== "Visible"];
    if (wasHidden === hidden) return;
    if (hidden) this.leave(before.id);
    this.book.holdingSheet(() => {
      this.swap(
        SetWorksheetHideMutation.id,
        { ...target, hidden: flag(hidden) },
        { ...target, hidden: flag(wasHidden) },
      );
    });
  }

  private leave(id: SheetId): void {
    const other = this.list().find((sheet) => sheet.id !== id && sheet.visibility === "Visible");
    if (other === undefined)
      throw new GridError("InvalidOperation", "A workbook needs a visible worksheet.");
    if (this.active() === id) this.activate(other.id);
  }

  private swap(id: string, redo: object, undo: object): void {
    this.book.apply([{ id, params: redo }], [{ id, params: undo }]);
  }

  private refuseBadName(name: string, own: SheetId | null): void {
    if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
      throw new GridError("InvalidArgument", `"${name}" cannot be the name of a worksheet.`);
    const taken = this.list().some(
      (sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new GridError("ConflictingName", `There is a worksheet "${name}" already.`);
  }
}

function extent(top: number, left: number, bottom: number, right: number): Rect | null {
  if (bottom < 0) return null;
  return toRect({ startRow: top, startColumn: left, endRow: bottom, endColumn: right });
}

function freeze(rows: number, columns: number) {
  return {
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
