import type { LeadRole } from "../../domain/plan";
import type { Reading, ReportFinding } from "./finding-codes";
import { whereIn, type Outline } from "./outline";
import { oneLine, quote } from "./plain-text";
import type { ReportTable } from "./report-table";
import { textAt } from "./table-rows";

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
  const roles = [
    ...tables.filter(({ kind }) => kind === "lead-roles").flatMap(rolesOfTable),
    ...rolesOfLines(outline),
  ];
  return {
    value: roles.map(({ group, description }) => ({ group, description })),
    findings: [...roles.flatMap(wordingFindings), ...countFindings(roles)],
  };
}

const GROUP = String.raw`(?:ITU-T\s)?(?:SG|Study Group)\s?(\d{1,2})`;
const LEAD = String.raw`lead (?:study group|SG)(?: role)? (?:on|for|in)\s`;
const BULLET = /^[\u2022\u00b7\u2013*-]\s*/;

/** A row without a group goes on with the group above it. */
function rolesOfTable({ rows, columns, place }: ReportTable): readonly PlacedRole[] {
  let group = "";
  return rows.flatMap((row) => {
    const named = new RegExp(`^${GROUP}`, "i").exec(
      oneLine(textAt(row, columns.get("group"))),
    )?.[1];
    if (named !== undefined) group = `SG${Number(named)}`;
    const where = whereIn(place.section, row.address);
    if (group === "") return [];
    return rolesIn(textAt(row, columns.get("lead-role")), group, where);
  });
}

/** "SG17: lead study group on security", or such lines below the group's name. */
function rolesOfLines({ paragraphs }: Outline): readonly PlacedRole[] {
  const whole = new RegExp(`^${GROUP}(?:\\s*[:\u2013-]|\\s+is(?: the)?)?\\s+(?=${LEAD})`, "i");
  const alone = new RegExp(`^${GROUP}\\s*:?$`, "i");
  let group: string | null = null;
  return paragraphs.flatMap(({ section, address, line }) => {
    const text = line.replace(BULLET, "");
    const opening = whole.exec(text);
    const named: string | undefined = opening?.[1] ?? alone.exec(text)?.[1];
    if (named !== undefined) group = `SG${Number(named)}`;
    const rest = text.slice(opening?.[0].length ?? 0);
    if (group === null || !new RegExp(`^${LEAD}`, "i").test(rest)) {
      if (named === undefined) group = null;
      return [];
    }
    return rolesIn(rest, group, whereIn(section, address));
  });
}

function rolesIn(text: string, group: string, where: string): readonly PlacedRole[] {
  return text
    .split(/[\n;]/)
    .map((line) =>
      line
        .trim()
        .replace(BULLET, "")
        .replace(new RegExp(`^${LEAD}`, "i"), "")
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
