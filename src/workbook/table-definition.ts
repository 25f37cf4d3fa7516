/** Every table of ours, in the order of its sheets. */
export const TABLE_NAMES = [
  "ActionPlan",
  "JCA",
  "Meetings",
  "Schedule",
  "ReportsDue",
  "Requests",
  "Appointments",
  "Liaisons",
  "Documents",
  "LeadRoles",
  "StatusHistory",
  "JcaReview",
] as const;

/** The name of the table in Excel; it never changes once released. */
export type TableName = (typeof TABLE_NAMES)[number];

/**
 * `key` and `synced` columns carry the plan; `derived` ones are values that we compute and
 * write; `formula` ones are native formulas, right even where the add-in is absent.
 */
export type ColumnRole = "key" | "synced" | "derived" | "formula";

export interface ColumnDefinition {
  readonly id: string;
  readonly header: string;
  readonly role: ColumnRole;
  /** `month`: a month or a day, in words in the cell. */
  readonly kind: "text" | "date" | "month" | "number";
  /** Characters of the default font, as Excel's user interface counts widths. */
  readonly widthCharacters: number;
  readonly wrap: boolean;
  /** For the add-in alone: hidden when its table is made. */
  readonly hidden?: boolean;
  /** The native formula of a `formula` column, with [#This Row] references. */
  readonly formula?: string;
  /** The name of the range that lists what may be chosen. */
  readonly choices?: "StatusList" | "TransferStates" | "YesNo";
  /** Shown as a tip when the header's column is selected. */
  readonly prompt?: string;
}

export interface TableDefinition<Name extends string = TableName> {
  readonly name: Name;
  readonly sheet: string;
  /** The sheet's name where the host reserves the usual one. */
  readonly sheetWhereReserved?: string;
  readonly columns: readonly ColumnDefinition[];
  /** Columns whose texts make the row's key, joined by " | ". */
  readonly keyColumns: readonly string[];
  /**
   * Where rows may share a key, the column `ORDINAL` tells them apart: filled in every row, or
   * in those that repeat a key.
   */
  readonly ordinal?: "every-row" | "repeats";
  /** The table and its sheet come with their first row. */
  readonly madeWhenFilled?: boolean;
  /** The secretariat's own: no source brings rows for it, and a sync leaves it as it is. */
  readonly keptByHand?: boolean;
  /** Columns that stay in sight when the sheet scrolls sideways. */
  readonly frozenColumns: number;
  readonly landscape: boolean;
  /** Printed pages side by side, the first column on each; one where left out. */
  readonly pagesWide?: number;
  readonly title: string;
}

export function columnOf(table: TableDefinition<string>, id: string): ColumnDefinition {
  const column = table.columns.find((candidate) => candidate.id === id);
  if (!column) throw new RangeError(`The table ${table.name} has no column ${id}.`);
  return column;
}

/** The id of the column that tells rows of one key apart. */
export const ORDINAL = "no";

/** The id of the column that holds the row's place in the register. */
export const ORDER = "order";

/** The id of the column that names the meeting whose report brought the row. */
export const MEETING = "meeting";

/** The row's key; "" where its first part is empty, and no ordinal stands for it. */
export function keyOf(
  table: TableDefinition<string>,
  fields: Readonly<Record<string, string>>,
): string {
  const parts = table.keyColumns.map((id) => (fields[id] ?? "").trim());
  const ordinal = table.ordinal === undefined ? "" : (fields[ORDINAL] ?? "").trim();
  if (parts[0] === "" && ordinal === "") return "";
  return [...parts, ...(ordinal === "" ? [] : [ordinal])].join(" | ");
}

/** The columns that a sync reads, merges and writes. */
export function syncedColumns(table: TableDefinition<string>): readonly ColumnDefinition[] {
  return table.columns.filter((column) => column.role === "key" || column.role === "synced");
}

export function text(
  id: string,
  header: string,
  widthCharacters: number,
  rest: Partial<ColumnDefinition> = {},
): ColumnDefinition {
  return { id, header, role: "synced", kind: "text", widthCharacters, wrap: true, ...rest };
}

export function date(
  id: string,
  header: string,
  rest: Partial<ColumnDefinition> = {},
): ColumnDefinition {
  return { id, header, role: "synced", kind: "date", widthCharacters: 14, wrap: false, ...rest };
}

export function month(
  id: string,
  header: string,
  rest: Partial<ColumnDefinition> = {},
): ColumnDefinition {
  return { id, header, role: "synced", kind: "month", widthCharacters: 18, wrap: false, ...rest };
}

/** Sorting by it brings back the register's order, and the user's own columns come along. */
export function order(): ColumnDefinition {
  return {
    id: ORDER,
    header: "Order",
    role: "derived",
    kind: "number",
    widthCharacters: 8,
    wrap: false,
    hidden: true,
    prompt: "The row's place in the register.",
  };
}

export function ordinal(header: string, prompt: string): ColumnDefinition {
  return text(ORDINAL, header, 8, { role: "key", wrap: false, prompt });
}
