import { parseCalendarDate } from "./calendar-date";
import { arrayOf, field, nullOr, objectAt, shown, textAt, type Issues } from "./json-shape";
import type { Appointment, LeadRole, LiaisonStatement, ReportDue } from "./plan";

/** The JSON form of what a meeting brings beside actions and decisions. */
export function appointmentAt(json: unknown, path: string, issues: Issues): Appointment {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    person: get("person", textAt),
    office: get("office", textAt),
    body: get("body", nullOr(textAt)),
    label: get("label", nullOr(textAt)),
  };
}

export function liaisonAt(json: unknown, path: string, issues: Issues): LiaisonStatement {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    number: get("number", textAt),
    subject: get("subject", textAt),
    label: get("label", textAt),
  };
}

export function reportDueAt(json: unknown, path: string, issues: Issues): ReportDue {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    action: get("action", textAt),
    by: get("by", arrayOf(textAt)),
    to: get("to", textAt),
    due: get("due", monthOrDayAt),
  };
}

export function leadRoleAt(json: unknown, path: string, issues: Issues): LeadRole {
  const get = field(objectAt(json, path, issues), path, issues);
  return { group: get("group", textAt), description: get("description", textAt) };
}

function monthOrDayAt(json: unknown, path: string, issues: Issues): string {
  if (typeof json === "string" && isMonthOrDay(json)) return json;
  issues.push({
    code: "value-not-allowed",
    severity: "error",
    where: path,
    found: shown(json),
    expected: "a month such as 2026-05 or a date such as 2026-05-12",
    message: `${path} is no month and no date of the calendar. Write it as 2026-05 or 2026-05-12.`,
  });
  return "1900-01";
}

function isMonthOrDay(text: string): boolean {
  return parseCalendarDate(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text) !== null;
}
