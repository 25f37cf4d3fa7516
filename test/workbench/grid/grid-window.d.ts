import type { FunctionCall, FunctionDefinition, GridEvent } from "../../../src/workbench/grid/grid";
import type { snapshotOf } from "../../../src/workbench/grid/snapshot";
import type { UniverGrid } from "../../../src/workbench/grid/univer-grid";

declare global {
  interface Window {
    startGrid(): Promise<void>;
    grid: UniverGrid;
    events: GridEvent[];
    snapshotOf: typeof snapshotOf;
    define(
      id: string,
      types: readonly string[],
      options?: Partial<FunctionDefinition["options"]>,
    ): FunctionDefinition;
    startRuntime(): { batches: FunctionCall[][]; cancelled: number[] };
  }
}
