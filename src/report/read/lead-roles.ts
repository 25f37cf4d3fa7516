import type { LeadRole } from "../../domain/plan";
import type { Reading, ReportFinding } from "./finding-codes";
import { whereIn, type Outline } from "./outline";
import { oneLine, quote } from "./plain-text";
import type { ReportTable } from "./report-table";
import { studyGroupsIn } from "./responsible";
import { rowText, textAt } from "./table-rows";

interface PlacedRole extends LeadRole {
  readonly where: string;
}

/** TSAG's guidance for WTSA-28: four to five roles of a study group, or fewer. */
const MOST_ROLES = 5;

/** The lead roles of study groups, from tables and from lines, against TSAG's guidance on them. */
export function readLeadRoles(
  tables: readonly ReportTable[],
  outline: Outline,
): Reading<readonly LeadRole[]> {
  const read = tables.filter(({ kind }) => kind === "lead-roles").map(rolesOfTable);
  const roles = [...read.flatMap(({ value }) => value), ...rolesOfLines(outline)];
  return {
    value: roles.map(({ group, description }) => ({ group, description })),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...roles.flatMap(wordingFindings),
      ...countFindings(roles),
    ],
  };
}

const GROUP = String.raw`(?:ITU-T\s)?(?:SG|Study Group)\s?(\d{1,2})\b`;
const LEAD = String.raw`lead (?:study group|SG)(?: role)? (?:on|for|in)\s`;
const BULLET = /^[\u2022\u00b7\u2013*-]\s*/;

/**
 * A row without a group goes on with the group above it. Under a header such as "Study group" a
 * number alone is a study group's.
 */
function rolesOfTable({
  rows,
  columns,
  headers,
  place,
}: ReportTable): Reading<readonly PlacedRole[]> {
  const findings: ReportFinding[] = [];
  const column = columns.get("group");
  const isOfNumbers = /\b(?:study groups?|SGs?|commission|comisión)\b/i.test(
    headers.get(column ?? -1) ?? "",
  );
  let groups: readonly string[] = [];
  const value = rows.flatMap((row) => {
    const written = oneLine(textAt(row, column));
    const where = whereIn(place.section, row.address);
    if (written !== "") groups = groupsIn(written, isOfNumbers);
    const text = textAt(row, columns.get("lead-role"));
    if (groups.length === 0 && text !== "") findings.push(withoutGroup(rowText(row), where));
    return groups.flatMap((group) => rolesIn(text, group, where));
  });
  return { value, findings };
}

function groupsIn(written: string, isOfNumbers: boolean): readonly string[] {
  const named = studyGroupsIn(written);
  if (named.length > 0 || !isOfNumbers) return named.map((group) => group.replace(/SG0+/, "SG"));
  return /^\d{1,2}(?:\s*(?:,|and|&|\/)\s*\d{1,2})*$/.test(written)
    ? (written.match(/\d+/g) ?? []).map((number) => `SG${Number(number)}`)
    : [];
}

function withoutGroup(text: string, where: string): ReportFinding {
  return {
    code: "row-not-understood",
    severity: "warning",
    where,
    found: text,
    message: `The row ${quote(text, 60)} of the lead roles names no study group; it was left out. Write the group, such as SG17.`,
  };
}

const WHOLE = new RegExp(`^${GROUP}(?:\\s*[:\u2013-]|\\s+is(?: the)?)?\\s+(?=${LEAD})`, "i");
const ALONE = new RegExp(`^${GROUP}\\s*:?$`, "i");
const OPENING = new RegExp(`^${LEAD}`, "i");
const BEHIND = new RegExp(
  `^${LEAD}(.{1,200}?)\\s*(?::|\\s[-\u2013\u2014]|\\bis\\b|\\()\\s*${GROUP}\\)?\\.?$`,
  "i",
);

/**
 * "SG17: lead study group on security", "Lead study group on security: SG17", or such lines below
 * the group's name.
 */
function rolesOfLines({ paragraphs }: Outline): readonly PlacedRole[] {
  let group: string | null = null;
  return paragraphs.flatMap(({ section, address, line }) => {
    const where = whereIn(section, address);
    const text = line.replace(BULLET, "");
    const whole = roleBefore(text, where);
    if (whole !== null) return whole;
    const opening = WHOLE.exec(text);
    const named: string | undefined = opening?.[1] ?? ALONE.exec(text)?.[1];
    if (named !== undefined) group = `SG${Number(named)}`;
    const rest = text.slice(opening?.[0].length ?? 0);
    if (group !== null && OPENING.test(rest)) return rolesIn(rest, group, where);
    if (named === undefined) group = null;
    return [];
  });
}

/** "Lead study group on security: SG17"; null for any other line. */
function roleBefore(text: string, where: string): readonly PlacedRole[] | null {
  const [, role, group] = BEHIND.exec(text) ?? [];
  if (role === undefined || group === undefined) return null;
  return rolesIn(role, `SG${Number(group)}`, where);
}

function rolesIn(text: string, group: string, where: string): readonly PlacedRole[] {
  return text
    .split(/[\n;]/)
    .map((line) =>
      line
        .trim()
        .replace(BULLET, "")
        .replace(OPENING, "")
        .replace(/[.,\s]+$/, ""),
    )
    .filter((description) => description !== "" && !/^[-\u2013\u2014]$|^none$/i.test(description))
    .map((description) => ({ group, description, where }));
}

function wordingFindings({ group, description, where }: PlacedRole): readonly ReportFinding[] {
  const words = /\b(?:including|such as)\b/i.exec(description)?.[0];
  if (words === undefined) return [];
  return [
    {
      code: "lead-role-wording",
      severity: "warning",
      where,
      found: description,
      expected: "a short description without “including” and “such as”",
      message: `The lead role of ${group} ${quote(description, 80)} has “${words}” in it. TSAG asked for short descriptions without such lists: name the overarching subject only.`,
    },
  ];
}

function countFindings(roles: readonly PlacedRole[]): readonly ReportFinding[] {
  return [...new Set(roles.map(({ group }) => group))].flatMap((group) => {
    const own = roles.filter((role) => role.group === group);
    const [first] = own;
    if (first === undefined || own.length <= MOST_ROLES) return [];
    return [
      {
        code: "lead-roles-many",
        severity: "warning",
        where: first.where,
        found: String(own.length),
        expected: `${MOST_ROLES} or fewer`,
        message: `${group} has ${own.length} lead roles; TSAG asked for ${MOST_ROLES - 1} to ${MOST_ROLES} or fewer. Join or drop some.`,
      },
    ];
  });
}
