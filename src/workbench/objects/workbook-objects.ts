import type { Grid } from "../grid/grid";
import type { HostObject } from "./host-object";
import type { WorkbookExtras } from "./workbook-extras";

/** An event for the add-in. */
export type HostEvent =
  | {
      /** A rich API event; `target` is an object's id or "Workbook". */
      readonly kind: "rich";
      readonly type: number;
      readonly target: string;
      readonly args: Readonly<Record<string, unknown>>;
    }
  /** The old document events; whether anyone listens is the channel's business. */
  | { readonly kind: "documentSelectionChanged" | "settingsChanged" };

/** The Excel object model of one open workbook, as the wire uses it. */
export interface WorkbookObjects {
  readonly workbook: HostObject;
  readonly grid: Grid;
  readonly extras: WorkbookExtras;
  /** Marks what happens meanwhile as the add-in's doing; programmatic writes become one undo step. */
  asAddin<T>(work: () => T, writes: boolean): T;
  /** True when cells changed since the last `settle`, so that formula results may be stale. */
  readonly stale: boolean;
  /** Waits for the calculation, but not for ever: a custom function may take its time. */
  settle(): Promise<void>;
  /** Events are told at once, in the order in which they happen. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  dispose(): void;
}
