import type { Overview } from "../../src/app/overview";
import { datePartsOf, type CalendarDate } from "../../src/domain/calendar-date";
import { TRANSFER_STANDING_LABELS } from "../../src/domain/jca-transfer";
import { parseMeetingLabel } from "../../src/domain/meetings";
import type { Plan } from "../../src/domain/plan";
import type { WorkbenchApi } from "../../src/workbench/page/workbench-api";
import { shortDay } from "./figures";

/** The sheet Timeline: what stands beside each JCA, and its 48 months as a string of signs. */
export interface Bars {
  readonly meetings: string;
  readonly asOf: string;
  readonly jcas: Readonly<Record<string, readonly [...labels: string[], months: string]>>;
}

const MONTHS = 48;
const BLANK = "·";

export async function barsOnSheet(workbench: WorkbenchApi): Promise<Bars> {
  const rows = (await workbench.read("Timeline!B9:BC26")).map((row) => row.map(({ text }) => text));
  const signs = (row: readonly string[] = []) =>
    row
      .slice(6, 6 + MONTHS)
      .map((sign) => (sign === "" ? BLANK : sign))
      .join("");
  return {
    meetings: signs(rows[0]),
    asOf: signs(rows[1]),
    jcas: Object.fromEntries(
      rows
        .slice(2)
        .filter(([name]) => name !== "")
        .map((row) => [row[0] ?? "", [...row.slice(1, 5), signs(row)]]),
    ),
  };
}

/** What the rules say, month by month of 2025 to 2028. */
export function barsOf(plan: Plan, overview: Overview): Bars {
  const named = plan.meetings.map(({ label }) => parseMeetingLabel(label));
  const meetingMonths = new Set([
    ...named.flatMap((meeting) => (meeting === null ? [] : [monthOf(firstOf(meeting))])),
    ...plan.meetings.flatMap(({ opens }) => (opens === null ? [] : [monthOf(opens)])),
  ]);
  return {
    meetings: across((month) => (meetingMonths.has(month) ? "◆" : BLANK)),
    asOf: across((month) => (month === monthOf(overview.asOf) ? "▼" : BLANK)),
    jcas: Object.fromEntries(
      overview.jcas.map((line) => [
        line.name,
        [
          TRANSFER_STANDING_LABELS[line.standing],
          shortDay(line.lifetimeStart),
          shortDay(line.expiry),
          shortDay(line.noLaterThan),
          across((month) => signOf(plan, line, month)),
        ],
      ]),
    ),
  };
}

function signOf(plan: Plan, line: Overview["jcas"][number], month: number): string {
  const transfer = plan.jcas.find(({ name }) => name === line.name)?.transfer;
  if (transfer?.on != null && monthOf(transfer.on) === month) return "✓";
  const decided = line.decisions.flatMap(({ meeting }) => {
    const label = parseMeetingLabel(meeting);
    return label === null ? [] : [monthOf(firstOf(label))];
  });
  return decided.includes(month) ? "●" : lineSign(line, Math.min(...decided), month);
}

/** From the start of the lifetime, or the first decision, to the expiry or the day it cannot pass. */
function lineSign(line: Overview["jcas"][number], decided: number, month: number): string {
  const { expiry, lifetimeStart, noLaterThan } = line;
  const begin = lifetimeStart === null ? decided : monthOf(lifetimeStart);
  const end = expiry ?? noLaterThan;
  if (end === null || month < begin || month > monthOf(end)) return BLANK;
  const signs = expiry === null ? { end: "?", on: "╱" } : { end: "■", on: "━" };
  return month === monthOf(end) ? signs.end : signs.on;
}

function across(sign: (month: number) => string): string {
  return Array.from({ length: MONTHS }, (_, month) => sign(month)).join("");
}

/** Months since January 2025. */
function monthOf(day: CalendarDate): number {
  const { year, month } = datePartsOf(day);
  return (year - 2025) * 12 + month - 1;
}

function firstOf({ year, month }: { readonly year: number; readonly month: number }): CalendarDate {
  return `${year}-${String(month).padStart(2, "0")}-01` as CalendarDate;
}
