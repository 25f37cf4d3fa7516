import { differingParts } from "../../domain/differing-text";
import { documentKey, findReferences } from "../../domain/document-reference";
import type { ActionRows } from "./action-rows";
import type { ReportFinding } from "./finding-codes";
import { sectionName } from "./outline";
import { oneLine, quote } from "./plain-text";

/** A table that repeats the one `before` it is compared row by row; a single number is told as such. */
export function repetitionFindings(
  rows: readonly ActionRows[],
  before: ReadonlyMap<string, ActionRows>,
): readonly ReportFinding[] {
  const within = new Map<string, ActionRows>();
  const findings: ReportFinding[] = [];
  const repeated = rows.filter((row) => before.has(row.number));
  const isCopy = repeated.length > 1 && repeated.length >= rows.length / 2;
  if (isCopy) findings.push(tableRepeated(rows, repeated, before));
  for (const row of rows) {
    const twin = within.get(row.number);
    const original = before.get(row.number);
    if (twin) findings.push(numberTwice(row, twin));
    else if (original && isCopy) findings.push(...rowDiffers(row, original));
    else if (original) findings.push(numberTwice(row, original));
    if (!twin) within.set(row.number, row);
  }
  return findings;
}

function tableRepeated(
  rows: readonly ActionRows[],
  repeated: readonly ActionRows[],
  before: ReadonlyMap<string, ActionRows>,
): ReportFinding {
  const original = before.get(repeated[0]?.number ?? "");
  const differing = repeated.filter((row) => {
    const other = before.get(row.number);
    return other !== undefined && sameText(row, other) === "different";
  });
  return {
    code: "table-repeated",
    severity: "warning",
    where: rows[0]?.table.where ?? "",
    found: `${repeated.length} of ${rows.length} actions repeat ${original?.table.where ?? "a table above"}`,
    message: `The table repeats another one of ${original ? sectionName(original.table.place.section) || "the report" : "the report"} above it; the first is read. ${
      differing.length === 0
        ? "The two say the same."
        : `They differ in action ${differing.map((row) => row.number).join(", ")}.`
    } Delete one of the two.`,
  };
}

function rowDiffers(row: ActionRows, original: ActionRows): readonly ReportFinding[] {
  const verdict = sameText(row, original);
  if (verdict === "same") return [];
  const inStatus = oneLine(row.description) === oneLine(original.description);
  const [found, expected] = inStatus
    ? firstDifference(row, original)
    : [row.description, original.description];
  const [shown, shownFirst] = differingParts(oneLine(found), oneLine(expected)).map((part) =>
    quote(part, 200),
  );
  return [
    {
      code: "repeated-row-differs",
      severity: verdict === "spelling" ? "info" : "warning",
      where: inStatus ? row.statusWhere : row.where,
      found,
      expected,
      message:
        verdict === "spelling"
          ? `Action ${row.number} stands twice and spells a document in two ways: ${shownFirst ?? ""} (read) and ${shown ?? ""}. Use one spelling.`
          : `Action ${row.number} stands twice with different texts: ${shownFirst ?? ""} (first table, read) and ${shown ?? ""}. Keep the right one.`,
    },
  ];
}

/** The first lines that differ: the second table's and the first's. */
function firstDifference(row: ActionRows, original: ActionRows): readonly [string, string] {
  const [second, first] = [(row.status ?? "").split("\n"), (original.status ?? "").split("\n")];
  const index = first.findIndex((line, at) => line !== second[at]);
  return [second[index] ?? row.status ?? "", first[index] ?? original.status ?? ""];
}

function sameText(a: ActionRows, b: ActionRows): "same" | "spelling" | "different" {
  const text = (rows: ActionRows): string =>
    oneLine(`${rows.resolution}\n${rows.description}\n${rows.status ?? ""}`);
  if (text(a) === text(b)) return "same";
  return withKeys(text(a)) === withKeys(text(b)) ? "spelling" : "different";
}

function withKeys(text: string): string {
  return findReferences(text).reduce(
    (result, reference) => result.split(reference).join(documentKey(reference)),
    text,
  );
}

function numberTwice(row: ActionRows, original: ActionRows): ReportFinding {
  const same = sameText(row, original) === "same";
  return {
    code: "number-twice",
    severity: same ? "warning" : "error",
    where: row.where,
    found: row.number,
    message: `Action ${row.number} stands twice; the first is read, the second ${
      same
        ? "says the same"
        : `differs: ${quote(firstDifference(row, original)[0] || row.description, 80)}`
    }. Give the second its own number or delete it.`,
  };
}
