/** A part of a report that findings are gathered under, with its place among the others. */
export interface ReportPart {
  /** "Clause 4", "Annex 1a", "Front page", "The whole report", "Earlier meetings", "The file". */
  readonly name: string;
  /** Numbers to compare one by one. */
  readonly order: readonly number[];
}

const WHOLE_REPORT: ReportPart = { name: "The whole report", order: [0] };
const FRONT_PAGE: ReportPart = { name: "Front page", order: [1] };
const EARLIER_MEETINGS: ReportPart = { name: "Earlier meetings", order: [4] };
const THE_FILE: ReportPart = { name: "The file", order: [5] };

/**
 * The part of the report that a finding's address lies in: "clause 4.2 (paragraph 7)" in clause 4,
 * "Annex 1a (table 12), row 7" in Annex 1a. An address that begins with its paragraph, table or
 * note stands before the first clause; one that names an action or a JCA is about what was known
 * before the report; any other is about the file.
 */
export function partOf(where: string): ReportPart {
  const clause = /^clauses? (\d+)/i.exec(where);
  if (clause !== null) return { name: `Clause ${clause[1] ?? ""}`, order: [2, Number(clause[1])] };
  const annex = /^Annex (\d+)([a-z]?)/i.exec(where);
  if (annex !== null) {
    const [, number = "", letter = ""] = annex;
    const order = [3, Number(number), letter === "" ? 0 : letter.toLowerCase().charCodeAt(0)];
    return { name: `Annex ${number}${letter}`, order };
  }
  if (/^(after )?(paragraph|table|footnote|endnote) \d/i.test(where)) return FRONT_PAGE;
  if (/^the whole report$/i.test(where)) return WHOLE_REPORT;
  return /^(action |JCA-)/.test(where) ? EARLIER_MEETINGS : THE_FILE;
}

/** The findings as somebody meets them who reads the report; those of one place as they came. */
export function inReportOrder<T extends { readonly where: string }>(findings: readonly T[]): T[] {
  return findings
    .map((finding) => ({ finding, place: placeOf(finding.where) }))
    .sort((a, b) => compareNumbers(a.place, b.place))
    .map(({ finding }) => finding);
}

/** Clauses go no deeper in any report. */
const CLAUSE_LEVELS = 4;

/** The part, then its clause, then the numbers of paragraph or table, row and column. */
function placeOf(where: string): readonly number[] {
  const clause = /^clauses? ([\d.]+)/i.exec(where)?.[1] ?? "";
  const levels = clause.split(".").map(Number);
  const below = where.slice(where.search(/[ ,(]*(paragraph|table) /i)).match(/\d+/g) ?? [];
  return [
    ...partOf(where).order,
    ...Array.from({ length: CLAUSE_LEVELS }, (_, level) => levels[level] ?? 0),
    ...below.map(Number),
  ];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
