import {
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { Book } from "./book";
import type { Rect, SheetId } from "./grid";
import { calculateNow } from "./prompt-calculation";
import { toRange } from "./rects";

/** States of `functionsExecutedState`; the engine's enum is const-like and not exported whole. */
const stopped = 1;

/**
 * Follows the formula engine: it collects what programs change for 100 ms, then runs; a change during
 * a run stops and restarts it. Univer's own promise resolves at once when a run has not begun yet.
 */
export class Calculation {
  private isAwaited = false;
  private isDue = false;
  private isRunning = false;
  /** Cells to calculate again when the run under way has ended. */
  private next: { sheet: SheetId; rect: Rect }[] = [];
  private waiting: (() => void)[] = [];
  private readonly finished: (() => void)[] = [];
  private readonly started: (() => void)[] = [];
  private readonly dirtiers: IActiveDirtyManagerService;

  constructor(
    private readonly book: Book,
    private readonly isBusyElsewhere: () => boolean,
  ) {
    this.dirtiers = book.injector.get(IActiveDirtyManagerService);
    book.onExecuted((command, options) => {
      this.follow(command, options);
    });
  }

  onStarted(listener: () => void): void {
    this.started.push(listener);
  }

  /** After the results are in the cells. */
  onFinished(listener: () => void): void {
    this.finished.push(listener);
  }

  whenIdle(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Whether formulas wait to be calculated, or are; what functions have not answered is no part of it. */
  get isUnderWay(): boolean {
    return this.isAwaited || this.isRunning || this.next.length > 0;
  }

  /**
   * Recalculates the formulas in the given cells and what depends on them; once the run under
   * way has ended, for it would be stopped, and what it has done be lost.
   */
  recalculate(cells: readonly { sheet: SheetId; rect: Rect }[], all = false): void {
    if (this.isRunning && !all) this.next.push(...cells);
    else this.start(cells, all);
  }

  private start(cells: readonly { sheet: SheetId; rect: Rect }[], all: boolean): void {
    const dirtyRanges = cells.map(({ sheet, rect }) => ({
      unitId: this.book.unitId,
      sheetId: sheet,
      range: toRange(rect),
    }));
    if (all) this.isAwaited = true;
    this.book.run(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        forceCalculation: all,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  /** To be called when something other than the engine has become idle. */
  checkIdle(): void {
    if (!this.isIdle()) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private isIdle(): boolean {
    return !this.isUnderWay && !this.isBusyElsewhere();
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      [this.isAwaited, this.isRunning] = [false, true];
      for (const listener of this.started) listener();
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined && functionsExecutedState !== stopped) this.finish();
    } else if (this.leadsToRun(command, options)) {
      this.isAwaited = true;
      if (this.book.author === "user") this.runSoon();
    }
  }

  /** What a user enters is calculated with the next turn, what programs write with the engine's own rest. */
  private runSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      if (!this.isRunning) calculateNow(this.book);
    }, 0);
  }

  /** The same test as the engine's trigger makes. */
  private leadsToRun(
    command: Readonly<ICommandInfo>,
    options: IExecutionOptions | undefined,
  ): boolean {
    if (!this.dirtiers.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string }).trigger ?? "";
    return options?.onlyLocal !== true && !styleCommands.has(trigger);
  }

  /** The results reach the cells in commands of their own: one turn later they are all there. */
  private finish(): void {
    this.isRunning = false;
    setTimeout(() => {
      if (this.isRunning) return;
      const next = this.next.splice(0);
      if (next.length > 0) this.start(next, false);
      for (const listener of this.finished) listener();
      this.checkIdle();
    }, 0);
  }
}

const styleCommands = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  "sheet.command.clear-selection-format",
]);
