import { ACTION_NEWS_LABELS } from "../../src/domain/action-news";
import type { Overview, StatusCounts } from "../../src/app/overview";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { formatDate } from "../../src/domain/date-words";
import { TRANSFER_STANDING_LABELS } from "../../src/domain/jca-transfer";
import type { WorkbenchApi } from "../../src/workbench/page/workbench-api";

/** The figures of the overview as texts, as the sheet shows them and as the pane has them. */
export interface Figures {
  readonly actions: Readonly<Record<string, readonly string[]>>;
  readonly news: readonly string[];
  readonly meetings: Readonly<Record<string, readonly string[]>>;
  readonly nextMeeting: readonly string[];
  readonly attention: readonly string[];
  readonly jcas: readonly (readonly string[])[];
  readonly reports: readonly (readonly string[])[];
}

/** Found by what stands on the sheet, not by addresses: a heading, and the rows below it. */
export async function figuresOnSheet(workbench: WorkbenchApi): Promise<Figures> {
  const grid = (await workbench.read("Overview!A1:O46")).map((row) => row.map(({ text }) => text));
  const below = (heading: string) => {
    const column = HALVES.find((half) => grid.some((row) => row[half] === heading));
    if (column === undefined) throw new Error(`The sheet has no heading ${heading}.`);
    const at = grid.findIndex((row) => row[column] === heading);
    const rows = grid.slice(at + 1).map((row) => row.slice(column));
    const end = rows.findIndex((row) => SECTIONS.has(row[0] ?? ""));
    return end < 0 ? rows : rows.slice(0, end);
  };
  const named = (rows: readonly (readonly string[])[], columns: number) =>
    Object.fromEntries(
      rows
        .filter(([label = ""]) => label !== "" && label !== "By group")
        .map(([label = "", ...cells]) => [label, cells.slice(0, columns)]),
    );
  const reports = below("Reports due").slice(1);
  return {
    actions: named(below("Actions by status").slice(1), 7),
    news: below("What the current meeting brought")[1]?.slice(1, 6) ?? [],
    meetings: named(below("Entries by meeting").slice(1), 7),
    nextMeeting: below("Next meeting")
      .slice(0, 4)
      .map((row) => row[1] ?? ""),
    attention: below("What needs attention")
      .slice(0, 8)
      .map((row) => row[1] ?? ""),
    jcas: below("JCAs by expiry")
      .slice(2)
      .map((row) => row.slice(0, 5))
      .filter(([name]) => name !== ""),
    reports: reports.map((row) => [row[0] ?? "", row[7] ?? ""]).filter(([action]) => action !== ""),
  };
}

/** The columns in which headings stand: B and K. */
const HALVES = [1, 10];

const SECTIONS = new Set([
  "Actions by status",
  "What the current meeting brought",
  "Entries by meeting",
  "Reports due",
  "Next meeting",
  "What needs attention",
  "JCAs by expiry",
]);

export function figuresOf(overview: Overview): Figures {
  const { total, bySeries, byGroup, news, undatedEntries, nextMeeting } = overview;
  const wtsa = bySeries.find(({ series }) => series === "wtsa-24");
  const items = bySeries.find(({ series }) => series === "resolution");
  const open = overview.attention.find(({ kind }) => kind === "stale")?.count ?? -1;
  return {
    actions: {
      "All actions": [...counts(total), figure(news.none)],
      ...(wtsa && { "WTSA-24 actions": [...counts(wtsa), figure(wtsa.withoutNews)] }),
      ...(items && { "Action plan items": [...counts(items), figure(items.withoutNews)] }),
      ...Object.fromEntries(
        byGroup.map((group) => [
          group.group === "" ? "Others, or without a group" : group.group,
          [...counts(group), figure(group.withoutNews)],
        ]),
      ),
    },
    news: [
      ...Object.keys(ACTION_NEWS_LABELS).map((kind) => figure(news[kind as keyof typeof news])),
      figure(open),
    ],
    meetings: {
      ...Object.fromEntries(
        overview.meetings.map(({ meeting, opens, entries }) => [
          meeting,
          [...counts(entries), shortDay(opens)],
        ]),
      ),
      "No meeting named": [...counts(undatedEntries), ""],
    },
    nextMeeting:
      nextMeeting === null
        ? ["No date yet", "", "", ""]
        : [
            nextMeeting.meeting,
            shortDay(nextMeeting.opens),
            shortDay(nextMeeting.deadline),
            String(nextMeeting.daysToDeadline),
          ],
    attention: overview.attention.map(({ count }) => figure(count)),
    jcas: overview.jcas.map(({ name, standing, expiry, daysLeft, noLaterThan }) => [
      name,
      TRANSFER_STANDING_LABELS[standing],
      shortDay(expiry),
      daysLeft === null ? "" : String(daysLeft),
      shortDay(noLaterThan),
    ]),
    reports: overview.reportsDue
      .slice(0, 6)
      .map(({ action, lastDay, isPast }) => [
        action,
        lastDay === null ? "No date" : isPast ? "Past" : "Coming",
      ]),
  };
}

function counts(of: StatusCounts): readonly string[] {
  return [of.total, of["not-started"], of.started, of.ongoing, of.concluded, of.other].map(figure);
}

/** No figure is easier to see than a nought. */
function figure(count: number): string {
  return count === 0 ? "–" : String(count);
}

/** `30 May 2027`, the month in three letters. */
export function shortDay(day: CalendarDate | null): string {
  return day === null ? "" : formatDate(day).replace(/([A-Z][a-z]{2})[a-z]*/, "$1");
}
