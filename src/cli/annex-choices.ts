import { parseCalendarDate, type CalendarDate } from "../domain/calendar-date";
import { STUDY_PERIOD } from "../domain/known-meetings";
import { linkPatternProblem } from "../domain/link-pattern";
import { findMeeting, meetingLabelIn } from "../domain/meetings";
import type { MeetingLabel, Plan } from "../domain/plan";
import { parseStatus, STATUS_LABELS, type StatusCode } from "../domain/status";
import {
  ANNEX_IDS,
  ANNEX_LANGUAGES,
  type AnnexId,
  type AnnexOptions,
} from "../report/write/annex-options";
import type { OptionTable } from "./option-table";
import type { GivenOptions } from "./options";
import { CommandError } from "./terminal";

export const ANNEX_OPTIONS: OptionTable = {
  values: {
    out: "where to write the Word file",
    each: "in which folder to write a file for each annex",
    html: "where to write the page that pastes into Word",
    into: "into which Word document to put the annexes",
    only: "which annexes, such as annex-1,jca",
    lang: "a language, such as fr",
    meeting: "which meeting, such as “TSAG 01-2026”",
    group: "which groups, such as WPR,DT",
    status: "which statuses, such as ongoing,started",
    last: "of how many meetings",
    news: "plain, bold or tracked",
    author: "whose the tracked changes are",
    date: "of which day the tracked changes are, such as 2026-01-30",
    links: "the address of a document with {number} in it",
    cover: "which JSON file has the header block",
    "as-of": "on which day transfers are judged, such as 2026-06-01",
  },
  flags: { "changed-only": "only actions with an entry of the meeting" },
  short: { o: "out" },
};

/** What the options ask for, but for the files that they name. */
export function annexOptionsIn(
  given: GivenOptions,
  plan: Plan,
): Omit<AnnexOptions, "cover" | "findings"> {
  const meeting = meetingIn(given.value("meeting"), plan);
  return {
    annexes: annexesIn(given.value("only")),
    meeting,
    lastMeetings: lastIn(given.value("last")),
    groups: groupsIn(given.value("group"), plan),
    statuses: statusesIn(given.value("status")),
    changedOnly: changedOnlyIn(given, meeting),
    ...newsIn(given, meeting),
    language: oneOf(ANNEX_LANGUAGES, given.value("lang") ?? "en", "--lang"),
    linkPattern: linksIn(given.value("links")),
    asOf: dayIn(given.value("as-of"), "--as-of"),
    studyPeriodEnd: STUDY_PERIOD.closes,
  };
}

function annexesIn(text: string | null): readonly AnnexId[] {
  if (text === null) return ["annex-1", "annex-1a"];
  if (text === "all") return ANNEX_IDS;
  const annexes = listIn(text, "--only").map((name) => oneOf(ANNEX_IDS, name, "--only"));
  const twice = annexes.find((annex, index) => annexes.indexOf(annex) !== index);
  if (twice !== undefined) throw new CommandError(`--only names ${twice} twice: once is enough.`);
  return annexes;
}

function meetingIn(text: string | null, plan: Plan): MeetingLabel | null {
  if (text === null) return plan.currentMeeting;
  const label = meetingLabelIn(text);
  const known = findMeeting(plan.meetings, label)?.label;
  if (known !== undefined) return known;
  throw new CommandError(
    plan.meetings.length === 0
      ? `The plan has no meetings, so that --meeting ${text} means none: leave it out.`
      : `The plan has no meeting “${text}”; it has ${plan.meetings.map((each) => each.label).join(", ")}.`,
  );
}

function lastIn(text: string | null): number | null {
  if (text === null) return null;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new CommandError(`--last takes a number of meetings, such as 2: “${text}” is none.`);
}

function groupsIn(text: string | null, { actions }: Plan): readonly string[] | null {
  if (text === null) return null;
  const known = [...new Set(actions.flatMap(({ group }) => group ?? []))];
  const keyOf = (name: string) => name.toUpperCase().replace(/^RG-/, "");
  return listIn(text, "--group").map((name) => {
    const found = known.find((group) => keyOf(group) === keyOf(name));
    if (found !== undefined) return found;
    const there = known.length === 0 ? "it has no groups" : `it has ${known.join(", ")}`;
    throw new CommandError(`The plan has no actions of a group “${name}”; ${there}.`);
  });
}

function statusesIn(text: string | null): readonly StatusCode[] | null {
  if (text === null) return null;
  return listIn(text, "--status").map((name) => {
    const status = parseStatus(name)?.status;
    if (status !== undefined) return status;
    const known = Object.keys(STATUS_LABELS).join(", ");
    throw new CommandError(`“${name}” is no status; there are ${known}.`);
  });
}

function changedOnlyIn(given: GivenOptions, meeting: MeetingLabel | null): boolean {
  const changedOnly = given.has("changed-only");
  if (changedOnly && meeting === null) throw new CommandError(withoutMeeting("--changed-only"));
  return changedOnly;
}

function withoutMeeting(option: string): string {
  return `${option} needs a meeting, and the plan has no current one: name it by --meeting.`;
}

function newsIn(
  given: GivenOptions,
  meeting: MeetingLabel | null,
): Pick<AnnexOptions, "news" | "insertions"> {
  const news = oneOf(
    ["plain", "bold", "tracked"] as const,
    given.value("news") ?? "plain",
    "--news",
  );
  const author = given.value("author");
  const date = dayIn(given.value("date"), "--date");
  if (news !== "plain" && meeting === null) throw new CommandError(withoutMeeting("--news"));
  if (news !== "tracked") {
    if (author === null && date === null) return { news, insertions: null };
    throw new CommandError(
      "--author and --date go with --news tracked: add it, or leave them out.",
    );
  }
  if (author === null || date === null)
    throw new CommandError(
      "Tracked changes are somebody's, of a day: say --author NAME and --date 2026-01-30, or take --news bold.",
    );
  return { news, insertions: { author, at: `${date}T00:00:00Z` } };
}

function linksIn(pattern: string | null): string | null {
  const problem = pattern === null ? null : linkPatternProblem(pattern);
  if (problem !== null) throw new CommandError(problem.message);
  return pattern;
}

function dayIn(text: string | null, option: string): CalendarDate | null {
  const day = text === null ? null : parseCalendarDate(text);
  if (text !== null && day === null)
    throw new CommandError(`${option} takes a day such as 2026-01-30: “${text}” is none.`);
  return day;
}

function oneOf<Value extends string>(known: readonly Value[], text: string, option: string): Value {
  const found = known.find((value) => value === text.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new CommandError(`${option} knows no “${text}”; it knows ${known.join(", ")}.`);
}

function listIn(text: string, option: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.every((name) => name !== "")) return names;
  throw new CommandError(
    `${option} takes names with commas between them: “${text}” has an empty one.`,
  );
}
