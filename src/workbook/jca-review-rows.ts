import type { MeetingLabel } from "../domain/plan";
import { readCell } from "./cell-text";
import type { Fields, Rows } from "./rows";
import type { SheetTable } from "./sheet-state";
import { keyOf } from "./table-definition";
import { JCA_REVIEW_TABLE } from "./tables/jca-review";

/**
 * The rows of the table JcaReview with one for each JCA at the meeting: those that are there stay
 * as they are, new ones begin with the criteria, a line each.
 */
export function reviewRows(
  found: SheetTable<"JcaReview"> | undefined,
  jcas: readonly string[],
  meeting: MeetingLabel,
  criteria: readonly string[],
): { readonly rows: Rows; readonly added: number } {
  const rows = new Map(readRows(found));
  const before = rows.size;
  for (const jca of jcas) {
    const fields = newRow(jca, meeting, criteria);
    const key = keyOf(JCA_REVIEW_TABLE, fields);
    if (!rows.has(key)) rows.set(key, fields);
  }
  return { rows, added: rows.size - before };
}

function newRow(jca: string, meeting: MeetingLabel, criteria: readonly string[]): Fields {
  return {
    meeting,
    jca,
    criteriaNotes: criteria
      .map((criterion) => `${criterion}: `)
      .join("\n")
      .trim(),
    recommendation: "",
    decision: "",
    decided: "",
  };
}

function readRows(
  found: SheetTable<"JcaReview"> | undefined,
): readonly (readonly [string, Fields])[] {
  return (found?.rows ?? []).flatMap((cells) => {
    const fields = Object.fromEntries(
      JCA_REVIEW_TABLE.columns.map((column) => {
        const at = found?.headers.indexOf(column.header) ?? -1;
        return [column.id, at < 0 ? "" : readCell(column, cells[at] ?? "")];
      }),
    );
    const key = keyOf(JCA_REVIEW_TABLE, fields);
    return key === "" ? [] : [[key, fields] as const];
  });
}
