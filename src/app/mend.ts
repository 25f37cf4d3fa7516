import type { SettingTableName } from "../workbook/setting-tables";
import type { SettingName } from "../workbook/settings";
import type { TableName } from "../workbook/table-definition";

/** Something that can be done about a problem with one click: it writes one cell. */
export interface Mend {
  /** Tells it from the other mends of its problem: `status:started`, `references:TD263`. */
  readonly id: string;
  /** What the button says: “Set Status to “Started””. */
  readonly label: string;
  /** The cell and what it will hold: “References: TD263”. */
  readonly preview: string;
  /** What the user has to type first; `applyMend` takes it as its text. */
  readonly asks?: "text" | "date";
  /** False for one of many candidates that nothing speaks for: shown when searched for. */
  readonly likely: boolean;
}

/** The one cell that a mend writes. */
export type MendCell =
  | {
      readonly table: TableName;
      readonly key: string;
      readonly column: string;
      /** The row's place in the table's body where it has no key. */
      readonly row?: number;
    }
  | { readonly table: SettingTableName; readonly key: string; readonly column: string }
  | { readonly table: "Settings"; readonly key: SettingName };

export interface PlannedMend extends Mend {
  readonly cell: MendCell;
  /** What the cell gets; null where the mend asks for it. */
  readonly value: string | null;
}

/** A change that was put back because Settings says so. */
export interface RefusedChange {
  /** The action's number. */
  readonly key: string;
  /** The status as it was typed, and the one that came back. */
  readonly refused: string;
  readonly restored: string;
  /** What happened and what to do, in words. */
  readonly message: string;
}
