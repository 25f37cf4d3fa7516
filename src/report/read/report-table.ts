import type { TableRow } from "../../docx/model/document";
import type { ColumnMeaning } from "./column-meaning";
import type { PlacedTable } from "./outline";

export type TableKind = "actions" | "documents" | "schedule" | "lead-roles" | "jcas" | "liaisons";

/** A table of ours: a Word table or, where its header comes again, the part below one header. */
export interface ReportTable {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<ColumnMeaning, number>;
  /** The cleaned text of the header's cells by column; where it is missing, only what is known otherwise. */
  readonly headers: ReadonlyMap<number, string>;
  readonly hasHeader: boolean;
  /** Its columns are known by what they hold, not by its header. */
  readonly isByContent: boolean;
  readonly rows: readonly TableRow[];
  readonly place: PlacedTable;
  readonly where: string;
}

export interface TableHeader {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<ColumnMeaning, number>;
  readonly headers: ReadonlyMap<number, string>;
  /** 0 where the table has no header row. */
  readonly rowCount: number;
  readonly isByContent: boolean;
}
