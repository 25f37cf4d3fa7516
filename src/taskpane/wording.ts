import type { Severity } from "../domain/finding";

const numbers = new Intl.NumberFormat("en-GB");
const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** `1 problem`, `1,200 problems`. */
export function count(of: number, one: string, many: string): string {
  return `${numbers.format(of)} ${of === 1 ? one : many}`;
}

/** How many items there are of each severity. */
export function countBySeverity(
  items: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of items) counts[severity] += 1;
  return counts;
}

/** `22 Nov 2026` for `2026-11-22`; other text stays as it is. */
export function dayInWords(isoDate: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? days.format(new Date(`${isoDate}T00:00Z`)) : isoDate;
}

/** `73-06 · TSAG 01-2026` for a key of several columns. */
export function rowName(key: string): string {
  return key.split(" | ").join(" · ");
}

const tableTitles: Readonly<Record<string, string>> = {
  ActionPlan: "Action plan",
  JCA: "JCA",
  Meetings: "Meetings",
  ReportsDue: "Reports due",
  Liaisons: "Liaison statements",
  LeadRoles: "Lead roles",
  StatusHistory: "History",
  JcaReview: "JCA review",
};

/** The sheet's title of one of our tables. */
export function tableTitle(table: string): string {
  return tableTitles[table] ?? table;
}

export function showMore(next: number, rest: number): string {
  return next === rest
    ? `Show ${numbers.format(rest)} more`
    : `Show ${next} more of ${numbers.format(rest)}`;
}
