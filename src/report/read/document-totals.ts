import type { ReportFinding } from "./finding-codes";
import type { PlacedDocument } from "./source-titles";

export interface TotalRow {
  /** As written: `Total TDs: 82`. */
  readonly name: string;
  /** What is counted: `TDs`, `Documents`. */
  readonly of: string;
  readonly stated: number | null;
  /** As written under each group: `34 (1)`. */
  readonly counts: ReadonlyMap<string, string>;
  readonly where: string;
}

export interface DocumentTable {
  readonly documents: readonly PlacedDocument[];
  readonly totals: readonly TotalRow[];
  readonly groups: readonly string[];
}

/** Each total against its rows; a total of all documents counts every table so far. */
export function totalFindings(tables: readonly DocumentTable[]): readonly ReportFinding[] {
  return tables.flatMap((table, index) =>
    table.totals.flatMap((total) => {
      const isGrand = /^(?:documents?|all|overall|grand|)$/i.test(total.of) && index > 0;
      const counted = isGrand
        ? tables.slice(0, index + 1).flatMap(({ documents }) => documents)
        : table.documents;
      return [...statedFindings(total, counted), ...countFindings(total, counted, table.groups)];
    }),
  );
}

function statedFindings(
  total: TotalRow,
  documents: readonly PlacedDocument[],
): readonly ReportFinding[] {
  const allocations = documents.reduce((sum, document) => sum + document.allocations.length, 0);
  if (total.stated === null || total.stated === documents.length) return [];
  const hint =
    total.stated === allocations
      ? `; ${total.stated} is the number of allocations, in which a document of two groups counts twice`
      : "";
  return [
    {
      code: "total-differs",
      severity: "warning",
      where: total.where,
      found: String(total.stated),
      expected: String(documents.length),
      message: `“${total.name}” stands over ${documents.length} documents${hint}. Write ${documents.length}.`,
    },
  ];
}

function countFindings(
  total: TotalRow,
  documents: readonly PlacedDocument[],
  groups: readonly string[],
): readonly ReportFinding[] {
  return groups.flatMap((group) => {
    const stated = total.counts.get(group);
    const read = stated === undefined ? null : /^(\d+)?\s*(?:\(\s*(\d+)\s*\))?$/.exec(stated);
    if (stated === undefined || read === null) return [];
    const mine = documents.flatMap((document) =>
      document.allocations.filter((allocation) => allocation.group === group),
    );
    const bracketed = mine.filter((allocation) => allocation.bracketed).length;
    const plain = mine.length - bracketed;
    if (Number(read[1] ?? 0) === plain && Number(read[2] ?? 0) === bracketed) return [];
    const expected = bracketed === 0 ? String(plain) : `${plain} (${bracketed})`;
    return [
      {
        code: "total-differs",
        severity: "warning",
        where: total.where,
        found: stated,
        expected,
        message: `“${total.name}” gives ${stated} for ${group}; the rows above give ${expected}. Write ${expected}.`,
      },
    ];
  });
}
