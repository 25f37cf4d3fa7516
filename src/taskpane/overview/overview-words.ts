import type { AttentionKind } from "../../app/overview-attention";
import type { DecisionLine, JcaLine } from "../../app/overview-jcas";
import type { ReviewDecision } from "../../app/pane-services";
import type { MeetingCounts, NextMeeting, Overview } from "../../app/overview";
import type { ActionNews } from "../../domain/action-news";
import { TRANSFER_STANDING_LABELS } from "../../domain/jca-transfer";
import { count, dayInWords } from "../wording";
import type { Slice } from "./status-slices";

const NEWS_IN_WORDS = [
  ["new-status", "with a new status"],
  ["noted", "noted"],
  ["no-status-word", "without a status word"],
  ["none", "without news"],
] as const satisfies readonly (readonly [ActionNews, string])[];

/** What the Overview page says. */
export const overviewWords = {
  title: "Overview",
  noPlan: "Nothing to show yet",
  notNow: "The figures could not be read.",

  attention: "What needs attention",
  allWell: "Nothing needs attention.",
  kinds: {
    "action-problems": (n) => `${count(n, "action has", "actions have")} problems`,
    "jca-problems": (n) => `${count(n, "JCA has", "JCAs have")} problems`,
    overdue: (n) => `${count(n, "transfer is", "transfers are")} overdue`,
    "due-soon": (n) => `${count(n, "transfer is", "transfers are")} due soon`,
    undated: (n) => `${count(n, "transfer has", "transfers have")} no known end`,
    stale: (n) => `${count(n, "open action has", "open actions have")} no entry for this meeting`,
    "undated-meetings": (n) => `${count(n, "meeting has", "meetings have")} no dates`,
    "past-reports": (n) => `${count(n, "report was", "reports were")} due and may be missing`,
  } satisfies Record<AttentionKind, (n: number) => string>,

  next: ({ meeting, opens }: NextMeeting) => `${meeting} opens on ${dayInWords(opens)}.`,
  deadline: ({ deadline, daysToDeadline }: NextMeeting) => {
    const day = dayInWords(deadline);
    if (daysToDeadline < 0) return `Contributions were due by ${day}.`;
    if (daysToDeadline === 0) return "Contributions are due today.";
    return `Contributions are due by ${day}, in ${count(daysToDeadline, "day", "days")}.`;
  },

  actions: (n: number) => count(n, "action", "actions"),
  all: "All",
  noGroup: "No group",
  statusColumn: "Status",
  withoutNews: "Without news",
  byGroup: "Actions by status and group",

  news: (meeting: string) => `New at ${meeting}`,
  newsCounts: (news: Overview["news"]) =>
    NEWS_IN_WORDS.filter(([kind]) => news[kind] > 0)
      .map(([kind, words]) => `${news[kind]} ${words}`)
      .join(", ") + ".",

  onlyChanged: "Show only what changed at this meeting",
  onlyChangedOn: (meeting: string) => `The action plan shows only what changed at ${meeting}.`,
  onlyChangedOff: "The action plan shows all actions.",

  newNumber: "Number for a new action",
  resolution: "Resolution, or empty for a WTSA-24 action",
  findNumber: "Find",
  nextFree: "The next free number is",
  copy: "Copy",
  copied: (number: string) => `Copied: ${number}`,
  notCopied: "It could not be copied: type it.",

  showTable: "Show as table",
  showChart: "Show as chart",

  meetings: "Status over meetings",
  meetingsMore: "How all actions stood at the end of each meeting.",
  noMeetings: "No meeting so far.",
  meetingColumn: "Meeting",
  meetingInWords: ({ meeting }: MeetingCounts, slices: readonly Slice[]) =>
    `${meeting}: ${slices.map(({ label, count: n }) => `${n} ${label.toLowerCase()}`).join(", ")}`,

  lifetimes: "JCA lifetimes",
  lifetimesMore: "From the start of the two years, or the first decision, to the expiry.",
  noJcas: "No JCA so far.",
  asOf: (day: string) => `As of ${dayInWords(day)}`,
  jcaColumns: { name: "JCA", from: "From", until: "Until", left: "Days left" },
  unknown: "not known",
  until: ({ expiry, noLaterThan }: JcaLine) => {
    if (expiry !== null) return dayInWords(expiry);
    return noLaterThan === null ? "not known" : `by ${dayInWords(noLaterThan)}`;
  },
  standing: ({ standing, daysLeft }: JcaLine) => {
    const label = TRANSFER_STANDING_LABELS[standing];
    if (daysLeft === null) return label;
    const days = count(Math.abs(daysLeft), "day", "days");
    return `${label}, ${daysLeft < 0 ? `${days} ago` : `in ${days}`}`;
  },
  decision: ({ meeting, words }: DecisionLine) =>
    words.startsWith(meeting) ? words : `${meeting}: ${words}`,
  showRow: (name: string) => `${name}: show in the sheet`,
  legend: {
    sure: "to the expiry",
    unsure: "end or start not known",
    decision: "decision",
    asOf: "as-of day",
  },

  review: "Review the JCAs",
  reviewText: "A row a JCA for the current meeting, with what is recommended and decided.",
  reviewMade: (rows: number) =>
    rows === 0
      ? "The sheet JCA review is up to date."
      : `${count(rows, "row", "rows")} added to the sheet JCA review.`,
  decided: (n: number) => `${count(n, "review is", "reviews are")} decided`,
  decidedText: "This is what changes in the JCA table; nothing has been written yet.",
  decisionNow: "Now",
  decisionNew: "New",
  decisionNone: "(none)",
  expires: ({ expiry, basis }: Pick<ReviewDecision, "expiry" | "basis">) =>
    expiry === null ? basis : `Expires on ${dayInWords(expiry)}: ${basis}`,
  applyReviews: (n: number) => `Put ${count(n, "decision", "decisions")} into the JCA table`,
  applying: "Writing…",
  applied: (n: number) => `${count(n, "decision is", "decisions are")} in the JCA table`,
  appliedMore: (names: readonly string[]) =>
    `${names.join("; ")}. Their expiry follows. Undo on the Settings page takes it back.`,
  unreadReviews: (n: number) =>
    `${count(n, "decided review", "decided reviews")} cannot be read: the Checks page says what to do.`,
  showChecks: "Show the checks",
} as const;
