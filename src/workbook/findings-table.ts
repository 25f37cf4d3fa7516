import type { Finding, Severity } from "../domain/finding";
import { inReportOrder } from "../domain/finding-place";
import { readCell } from "./cell-text";
import type { Fields, Rows } from "./rows";
import type { SheetTable } from "./sheet-state";
import { keyOf, text, type TableDefinition } from "./table-definition";

/**
 * A list for people, beside the plan: no sync reads or merges it. The state and the columns of
 * their own are theirs; a finding that is found no more stays, marked as settled.
 */
export const FINDINGS_TABLE: TableDefinition<"Findings"> = {
  name: "Findings",
  sheet: "Findings",
  title: "Findings in the report",
  keyColumns: ["code", "where", "message"],
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("number", "#", 6, { role: "derived", kind: "number", wrap: false }),
    text("severity", "Severity", 11, { wrap: false }),
    text("state", "State", 10),
    text("where", "Where", 28, { role: "key" }),
    text("message", "What was found and how to mend", 66, { role: "key" }),
    text("found", "Found", 28),
    text("expected", "Expected", 28),
    text("code", "Code", 24, { role: "key" }),
    text("report", "Report", 22),
  ],
};

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
};
const OPEN = "Open";
const SETTLED = "Settled";

/** A cell of Excel holds 32,767 characters. */
const MAXIMUM_CHARACTERS = 32_767;

/**
 * The rows that the table is to hold: the findings in the order of the report, each once, and
 * below them, settled, those that the table has and that are found no more. A state in words of
 * the user's own stays with a finding.
 */
export function findingRows(
  { findings, report }: { readonly findings: readonly Finding[]; readonly report: string },
  found: SheetTable<"Findings"> | undefined,
): Rows {
  const known = found === undefined ? new Map<string, Fields>() : rowsOf(found);
  const rows = new Map<string, Fields>();
  for (const finding of inReportOrder(findings)) {
    const fields = fieldsOf(finding, report);
    const key = keyOf(FINDINGS_TABLE, fields);
    rows.set(key, { ...fields, state: stateOf(known.get(key)) });
  }
  for (const [key, fields] of known) {
    if (!rows.has(key)) rows.set(key, { ...fields, state: SETTLED });
  }
  return new Map(
    [...rows].map(([key, fields], index) => [key, { ...fields, number: String(index + 1) }]),
  );
}

/** True where the table's rows, as they stand, are not in the order of their numbers. */
export function isOutOfOrder(found: SheetTable<"Findings">, target: Rows): boolean {
  const order = [...rowsOf(found).keys()];
  // New rows come below: all that was there has to be what the target begins with.
  return [...target.keys()].some((key, index) => index < order.length && key !== order[index]);
}

/** How many of the rows tell of what is found no more. */
export function settledIn(rows: Rows): number {
  return [...rows.values()].filter(({ state }) => state === SETTLED).length;
}

export interface ListedFindings {
  /** The name of the report that they were found in; "" where the table does not say. */
  readonly report: string;
  readonly findings: readonly Finding[];
}

/** The findings that the table lists and that are not settled, as far as its rows are whole. */
export function listedFindings(found: SheetTable<"Findings">): ListedFindings {
  const rows = [...rowsOf(found).values()].filter(({ state }) => state !== SETTLED);
  return {
    report: rows.find(({ report }) => report !== "")?.["report"] ?? "",
    findings: rows.flatMap(findingOf),
  };
}

function rowsOf({ headers, rows }: SheetTable<"Findings">): Map<string, Fields> {
  const columns = FINDINGS_TABLE.columns.map((column) => ({
    column,
    at: headers.indexOf(column.header),
  }));
  const read = rows.map((cells) =>
    Object.fromEntries(
      columns.map(({ column, at }) => [column.id, at < 0 ? "" : readCell(column, cells[at] ?? "")]),
    ),
  );
  // The first of two rows that say the same; a row without a code is the user's own.
  const byKey = new Map<string, Fields>();
  for (const fields of read) {
    const key = keyOf(FINDINGS_TABLE, fields);
    if (key !== "" && !byKey.has(key)) byKey.set(key, fields);
  }
  return byKey;
}

function fieldsOf(finding: Finding, report: string): Fields {
  const { severity, code, where, message, found = "", expected = "" } = finding;
  const texts = { code, where, message, found, expected, report };
  return {
    severity: SEVERITY_WORDS[severity],
    ...Object.fromEntries(Object.entries(texts).map(([id, words]) => [id, cellText(words)])),
  };
}

function stateOf(known: Fields | undefined): string {
  const state = known?.["state"] ?? "";
  return state === "" || state === SETTLED ? OPEN : state;
}

function findingOf(fields: Fields): Finding[] {
  const { severity: word, code = "", where = "", message = "", found, expected } = fields;
  const severities = Object.keys(SEVERITY_WORDS) as Severity[];
  const severity = severities.find((each) => SEVERITY_WORDS[each] === word);
  if (severity === undefined) return [];
  return [
    {
      code,
      severity,
      where,
      message,
      ...(found ? { found } : {}),
      ...(expected ? { expected } : {}),
    },
  ];
}

function cellText(words: string): string {
  return words.replace(/\r\n?/g, "\n").trim().slice(0, MAXIMUM_CHARACTERS).trimEnd();
}
