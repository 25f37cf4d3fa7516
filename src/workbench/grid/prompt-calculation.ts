import {
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
} from "@univerjs/preset-sheets-core";
import type { ICommandInfo } from "@univerjs/core";
import type { Book } from "./book";

/** What Univer 0.25.1 keeps to itself of the changes that it has not calculated yet. */
interface Trigger {
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(former: object, added: object): object;
}

/**
 * Univer collects changes for 100 ms before it calculates; Excel has calculated when an entry is
 * done. This begins the calculation of what has been collected; none may be under way.
 */
export function calculateNow(book: Book): void {
  const trigger = book.injector.get(TriggerCalculationController) as unknown as Trigger;
  const collected = trigger._waitingCommandQueue;
  if (collected.length === 0) return;
  clearTimeout(trigger._setTimeoutKey);
  trigger._waitingCommandQueue = [];
  const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(collected));
  trigger._executingDirtyData = dirty;
  book.run(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
}
