import type { CalendarDate } from "../../domain/calendar-date";
import { jcaKey } from "../../domain/jca-name";
import type { TableRow } from "../../docx/model/document";
import type { Reading, ReportFinding } from "./finding-codes";
import { isEnding, limitsOf, type JcaStatement } from "./jca-statements";
import { sectionName, whereIn } from "./outline";
import { oneLine, quote } from "./plain-text";
import type { ReportTable } from "./report-table";
import { labelAlone } from "./request-labels";
import { bodiesIn, studyGroupsIn } from "./responsible";
import { rowText, textAt } from "./table-rows";

/** The decisions of tables that have one JCA in each row, with its parent and who takes over. */
export function tableStatements(
  tables: readonly ReportTable[],
  studyPeriodEnd: CalendarDate,
): Reading<readonly JcaStatement[]> {
  const rows = tables
    .filter(({ kind }) => kind === "jcas")
    .flatMap((table) => table.rows.map((row) => ({ row, table })));
  const read = rows.map(({ row, table }) => statementOf(row, table, studyPeriodEnd));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function statementOf(
  row: TableRow,
  { columns, place }: ReportTable,
  studyPeriodEnd: CalendarDate,
): Reading<JcaStatement | null> {
  const where = whereIn(place.section, row.address);
  const written = oneLine(textAt(row, columns.get("jca")));
  if (written === "")
    return { value: null, findings: rowText(row) === "" ? [] : [noName(row, where)] };
  const name = /^JCA\b/i.test(written) ? written.replace(/^JCA[\s-]*/i, "JCA-") : `JCA-${written}`;
  const decision = oneLine(textAt(row, columns.get("decision")));
  const until = oneLine(textAt(row, columns.get("until")));
  const limit = until === "" ? "" : `until ${until.replace(/^(?:until|till|by)\s+/i, "")}`;
  const text = [decision, limit].filter((part) => part !== "").join(", ");
  if (/^[-\u2010-\u2015\s,]*$/.test(text) || jcaKey(name) === "")
    return { value: null, findings: [] };
  const ends = isEnding(`${name} ${decision}`, name);
  return {
    value: {
      name,
      label: labelAlone(textAt(row, columns.get("label"))),
      text,
      where,
      section: sectionName(place.section),
      limits: limitsOf(text, ends, studyPeriodEnd),
      ends,
      transferTo: studyGroupsIn(textAt(row, columns.get("transfer"))),
      parent: bodiesIn(textAt(row, columns.get("parent")))[0] ?? null,
    },
    findings: [],
  };
}

function noName(row: TableRow, where: string): ReportFinding {
  return {
    code: "row-not-understood",
    severity: "warning",
    where,
    found: rowText(row),
    message: `The row ${quote(rowText(row), 60)} names no JCA; it was left out. Give it the name of its JCA.`,
  };
}
