import type { FunctionName } from "../function-names";
import type { Argument } from "./argument";
import type { FunctionDescription } from "./function-description";
import type { FunctionSuggestions } from "./function-suggestions";
import type { FunctionPreview } from "./preview-function";

/** What the pane's page Functions asks for; each method may reject with a `UserError`. */
export interface FunctionServices {
  readonly descriptions: readonly FunctionDescription[];
  suggestions(): Promise<FunctionSuggestions>;
  /** From the workbook as it stands; cells without a sheet are those of `onSheet`. */
  preview(
    name: FunctionName,
    args: readonly Argument[],
    onSheet: string | null,
  ): Promise<FunctionPreview>;
  selectedCell(): Promise<SelectedCell>;
  /** Tells when another cell or sheet is selected; returns how to stop. */
  onSelectionChange(listener: () => void): () => void;
  /** Writes the formula, or asks first where something would be lost or be in the way. */
  insert(insertion: Insertion): Promise<InsertionOutcome>;
}

export interface SelectedCell {
  readonly sheet: string;
  /** `B4`: the active cell, also where several are selected. */
  readonly cell: string;
  /** `Sheet1!B4`, as formulas on other sheets name it. */
  readonly address: string;
}

export interface Insertion {
  readonly at: SelectedCell;
  readonly formula: string;
  /** The cells that the answer fills; one row and column for a single value. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** Gives the cell a date format where it has none. */
  readonly isDay: boolean;
  /** The answer to what was asked: write in any case. */
  readonly confirmed: boolean;
}

export type InsertionOutcome =
  | { readonly kind: "inserted" }
  | {
      readonly kind: "asks";
      /** What the cell itself holds, a formula or a value; null where it is empty. */
      readonly holds: string | null;
      /** Filled cells where the table would go (`C4`); they stay, and Excel shows #SPILL!. */
      readonly inTheWay: readonly string[];
      /** Excel spills no table into a table. */
      readonly inTable: boolean;
    };
