import {
  CustomCommandExecutionError,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  RedoCommandId,
  UndoCommandId,
} from "@univerjs/core";
import type {
  IAccessor,
  ICommandInfo,
  IExecutionOptions,
  IMutationInfo,
  Injector,
  IRange,
  IUndoRedoItem,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import {
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { GridError } from "./grid-error";
import type { DateSystem, Rect, SheetId } from "./grid";
import { columnLimit, rowLimit } from "./rects";

/** Who changes the workbook: decides `byUser` of events and whether validation and growth apply. */
export type Author = "program" | "user";

const replays = new Set<string>([UndoCommandId, RedoCommandId]);

/**
 * The one Univer workbook behind the grid: finds sheets, runs mutations, and keeps undo entries.
 * Univer's own batching of undo entries replays them in the wrong order, so steps are joined here.
 */
export class Book {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;
  private readonly undoService: IUndoRedoService;
  private authors: Author[] = [];
  private isSheetHeld = false;
  /** Whether undo or redo is under way: what followed from an edit comes back by itself. */
  isReplaying = false;
  /** Whether a command works on a sheet that is not in front: what it selects there nobody sees. */
  isVisiting = false;
  private step: IMutationInfo[][] | null = null;
  private stepUndo: IMutationInfo[][] = [];

  constructor(
    univer: Univer,
    readonly workbook: Workbook,
    readonly dateSystem: DateSystem = 1900,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoService = this.injector.get(IUndoRedoService);
    this.unitId = workbook.getUnitId();
    this.collectSteps();
    this.commands.beforeCommandExecuted(({ id }) => {
      if (replays.has(id)) this.isReplaying = true;
      if (this.isSheetHeld && id === SetWorksheetActiveOperation.id)
        throw new CustomCommandExecutionError("The sheet in front stays there.");
    });
    this.commands.onCommandExecuted(({ id }) => {
      if (replays.has(id)) this.isReplaying = false;
    });
  }

  /** Whoever acts now; the user where no call of the grid is under way. */
  get author(): Author {
    return this.authors.at(-1) ?? "user";
  }

  as<T>(author: Author, work: () => T): T {
    this.authors.push(author);
    try {
      return work();
    } finally {
      this.authors.pop();
    }
  }

  sheet(id: SheetId): Worksheet {
    const found = this.workbook.getSheetBySheetId(id);
    if (found == null) throw new GridError("ItemNotFound", `There is no worksheet ${id}.`);
    return found;
  }

  target(sheet: SheetId): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheet };
  }

  /** Runs a synchronous Univer command or mutation. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    if (!this.commands.syncExecuteCommand(id, params, options))
      throw new GridError("InvalidOperation", `The grid refused ${id}.`);
  }

  /** Runs mutations and records them as an undo entry; `undo` is in the order to run it in. */
  apply(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void {
    for (const mutation of redo) this.run(mutation.id, mutation.params);
    this.undoService.pushUndoRedo({
      unitID: this.unitId,
      redoMutations: [...redo],
      undoMutations: [...undo],
    });
  }

  /** Runs one mutation that another takes back. */
  swap(redoId: string, redo: object, undoId: string, undo: object): void {
    this.apply([{ id: redoId, params: redo }], [{ id: undoId, params: undo }]);
  }

  access<T>(work: (accessor: IAccessor) => T): T {
    return this.injector.invoke(work);
  }

  /** Joins everything that `work` records into one undo entry. */
  asOneStep<T>(work: () => T): T {
    if (this.step !== null) return work();
    this.step = [];
    this.stepUndo = [];
    try {
      return work();
    } finally {
      const redoMutations = this.step.flat();
      const undoMutations = this.stepUndo.reverse().flat();
      this.step = null;
      if (redoMutations.length + undoMutations.length > 0)
        this.undoService.pushUndoRedo({ unitID: this.unitId, redoMutations, undoMutations });
    }
  }

  get isInStep(): boolean {
    return this.step !== null;
  }

  /** As `asOneStep`, joined to the newest undo entry: what follows from a user's edit undoes with it. */
  asPartOfLastStep(work: () => void): void {
    const last = this.undoService.pitchTopUndoElement();
    if (last == null || this.step !== null) return this.asOneStep(work);
    this.step = [];
    this.stepUndo = [];
    try {
      work();
    } finally {
      last.redoMutations.push(...this.step.flat());
      last.undoMutations.unshift(...this.stepUndo.reverse().flat());
      this.step = null;
    }
  }

  undo(): Promise<boolean> {
    this.focus();
    return this.commands.executeCommand(UndoCommandId);
  }

  redo(): Promise<boolean> {
    this.focus();
    return this.commands.executeCommand(RedoCommandId);
  }

  private focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  clearUndo(): void {
    this.undoService.clearUndoRedo(this.unitId);
  }

  /**
   * Runs a command that Univer can only direct at the active sheet. Such handlers are declared
   * async but do all their work before they first wait, so the effect is there on return.
   */
  runOnActive(sheet: SheetId, id: string, params: object): void {
    const active = this.workbook.getActiveSheet(true);
    const wanted = this.sheet(sheet);
    this.isVisiting = active !== wanted;
    if (this.isVisiting) this.workbook.setActiveSheet(wanted);
    try {
      // A failure comes too late for the caller: left unhandled, it is at least seen.
      void this.commands.executeCommand(id, params);
    } finally {
      if (active && active !== wanted) this.workbook.setActiveSheet(active);
      this.isVisiting = false;
    }
  }

  /** Univer brings a sheet to the front when it is added or shown; Excel does not. */
  holdingSheet(work: () => void): void {
    this.isSheetHeld = true;
    try {
      work();
    } finally {
      this.isSheetHeld = false;
    }
  }

  /** Sheets are made small and grow to Excel's size as cells are used. */
  ensureSize(sheet: SheetId, rect: Rect): void {
    const rows = rect.row + rect.rowCount;
    const columns = rect.column + rect.columnCount;
    if (rect.row < 0 || rect.column < 0 || rows > rowLimit || columns > columnLimit)
      throw new GridError("InvalidArgument", "The range lies outside the worksheet.");
    const worksheet = this.sheet(sheet);
    const target = this.target(sheet);
    if (rows > worksheet.getRowCount())
      this.run(SetWorksheetRowCountMutation.id, {
        ...target,
        rowCount: Math.min(rowLimit, rows + 200),
      });
    if (columns > worksheet.getColumnCount())
      this.run(SetWorksheetColumnCountMutation.id, {
        ...target,
        columnCount: Math.min(columnLimit, columns + 10),
      });
  }

  selectedRange(): IRange | null {
    const selections = this.injector.get(SheetsSelectionsService);
    return selections.getCurrentLastSelection()?.range ?? null;
  }

  onExecuted(
    listener: (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void,
  ): void {
    this.commands.onCommandExecuted(listener);
  }

  private collectSteps(): void {
    // The injector hands out a proxy that keeps the first function it is asked for: never ask.
    const push = LocalUndoRedoService.prototype.pushUndoRedo.bind(this.undoService);
    this.undoService.pushUndoRedo = (item: IUndoRedoItem) => {
      if (this.step === null || item.unitID !== this.unitId) return push(item);
      this.step.push(item.redoMutations);
      this.stepUndo.push(item.undoMutations);
    };
  }
}
