import type { TableRow } from "../../docx/model/document";
import type { ReportFinding } from "./finding-codes";
import {
  groupsFromOthers,
  headerFromContent,
  headerMissing,
  headerStrange,
  withEntries,
} from "./missing-header";
import { whereIn, type Outline, type PlacedTable } from "./outline";
import { isCover, isDerivedTable } from "./own-tables";
import { cleanText, quote } from "./plain-text";
import type { ReportTable, TableHeader } from "./report-table";
import { hasRequests } from "./requests";
import { headerAt, textsOf } from "./table-header";
import { statusTextOf } from "./table-rows";
import { unreadColumns } from "./unread-columns";

/** Finds our tables by what their columns mean, wherever they stand. */
export function findReportTables(outline: Outline): {
  tables: readonly ReportTable[];
  findings: readonly ReportFinding[];
} {
  const tables: ReportTable[] = [];
  const findings: ReportFinding[] = [];
  for (const place of outline.tables) {
    // Our own printed tables and a document's header block are left out on purpose.
    const first = [...textsOf(place.table.rows[0]).values()];
    if (isDerivedTable(first) || isCover(first)) continue;
    const where = whereIn(place.section, place.table.address);
    const parts = partsOf(place, where);
    tables.push(...parts);
    const guessed = parts.find((part) => part.isByContent);
    if (guessed) findings.push(guessed.hasHeader ? headerStrange(guessed) : headerMissing(guessed));
    findings.push(...unreadColumns(parts));
    if (parts.length === 0 && isWorthNaming(place)) findings.push(unrecognised(place, where));
  }
  return { tables: tables.map((table) => groupsFromOthers(table, tables)), findings };
}

function partsOf(place: PlacedTable, where: string): readonly ReportTable[] {
  const { rows } = place.table;
  const texts = rows.map(textsOf);
  const parts: ReportTable[] = [];
  let header: TableHeader | null = null;
  let body: TableRow[] = [];
  const close = (): void => {
    if (header !== null && (body.length > 0 || header.rowCount > 0)) {
      parts.push({
        kind: header.kind,
        columns: header.kind === "actions" ? withEntries(header.columns, body) : header.columns,
        headers: header.headers,
        hasHeader: header.rowCount > 0,
        isByContent: header.isByContent,
        rows: body,
        place,
        where,
      });
    }
    body = [];
  };
  for (let index = 0; index < rows.length;) {
    const next = headerAt(rows, texts, index);
    if (next !== null) {
      close();
      header = next;
      index += next.rowCount;
      continue;
    }
    const row = rows[index];
    if (row) body.push(row);
    index += 1;
  }
  if (header === null) {
    header = headerFromContent(body);
    body = body.slice(header?.rowCount ?? 0);
  }
  close();
  return parts;
}

function unrecognised(place: PlacedTable, where: string): ReportFinding {
  const header = [...textsOf(place.table.rows[0]).values()]
    .filter((text) => text !== "")
    .join(" | ");
  if (place.table.rows.some((row) => statusTextOf(row) !== null))
    return withoutNumbers(header, where);
  return {
    code: "table-not-recognised",
    severity: "info",
    where,
    found: header,
    message: `The table that begins ${quote(header, 60)} is none of ours and was left out. If it is an annex, give its columns the usual headers.`,
  };
}

/** Status rows are of actions; without their numbers nobody knows of which. */
function withoutNumbers(header: string, where: string): ReportFinding {
  return {
    code: "table-without-numbers",
    severity: "warning",
    where,
    found: header,
    expected: "a column with numbers such as 8 or 73-06",
    message: `The table that begins ${quote(header, 60)} has status rows and no column of action numbers, so its actions were left out. Put the number of each action, such as 8 or 73-06, into a column “Action number”.`,
  };
}

/** Boxes of one column or one row are left out on purpose. */
function isWorthNaming(place: PlacedTable): boolean {
  const { table } = place;
  if (hasRequests(place)) return false;
  const wide = table.rows.filter(
    (row) => row.cells.filter((cell) => cleanText(cell.text) !== "").length > 1,
  );
  return wide.length > 1;
}
