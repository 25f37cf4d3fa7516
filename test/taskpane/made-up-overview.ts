import type { MeetingCounts, Overview, StatusCounts } from "../../src/app/overview";
import type { JcaLine } from "../../src/app/overview-jcas";
import type { PaneSettings } from "../../src/app/pane-settings";
import { parseCalendarDate, type CalendarDate } from "../../src/domain/calendar-date";

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}

export function counts(
  notStarted: number,
  started: number,
  ongoing: number,
  concluded: number,
  other = 0,
): StatusCounts {
  const total = notStarted + started + ongoing + concluded + other;
  return { "not-started": notStarted, started, ongoing, concluded, other, total };
}

export const madeUpJcas: readonly JcaLine[] = [
  {
    name: "JCA-IoT, DT and SSC&C",
    parent: "SG20",
    standing: "overdue",
    lifetimeStart: day("2024-10-05"),
    lifetimeEnd: day("2026-10-05"),
    expiry: day("2026-10-05"),
    noLaterThan: null,
    daysLeft: -48,
    basis: "two years from 5 October 2024",
    decisions: [
      {
        meeting: "TSAG 05-2025",
        opens: day("2025-05-26"),
        words: "TSAG 05-2025: goes on until the next TSAG meeting",
      },
      {
        meeting: "TSAG 01-2026",
        opens: day("2026-01-26"),
        words: "TSAG 01-2026: goes on to the end of its two years",
      },
    ],
  },
  {
    name: "JCA-MV",
    parent: "TSAG",
    standing: "due-soon",
    lifetimeStart: day("2025-01-02"),
    lifetimeEnd: day("2027-01-02"),
    expiry: day("2027-01-02"),
    noLaterThan: null,
    daysLeft: 41,
    basis: "two years from 2 January 2025",
    decisions: [],
  },
  {
    name: "JCA-AI",
    parent: "SG13",
    standing: "on-track",
    lifetimeStart: day("2025-05-30"),
    lifetimeEnd: day("2027-05-30"),
    expiry: day("2027-05-30"),
    noLaterThan: null,
    daysLeft: 189,
    basis: "two years from 30 May 2025",
    decisions: [{ meeting: "TSAG 05-2025", opens: day("2025-05-26"), words: "Created" }],
  },
  {
    name: "JCA-VHC",
    parent: "SG21",
    standing: "undated",
    lifetimeStart: null,
    lifetimeEnd: null,
    expiry: null,
    noLaterThan: day("2028-12-31"),
    daysLeft: null,
    basis: "the next TSAG meeting has no date",
    decisions: [
      { meeting: "TSAG 01-2026", opens: day("2026-01-26"), words: "until the next TSAG meeting" },
    ],
  },
];

const meetings: readonly MeetingCounts[] = [
  {
    meeting: "TSAG 05-2025",
    opens: day("2025-05-26"),
    isCurrent: false,
    entries: counts(3, 5, 2, 0),
    standing: counts(10, 6, 2, 0),
  },
  {
    meeting: "TSAG 01-2026",
    opens: day("2026-01-26"),
    isCurrent: true,
    entries: counts(0, 4, 5, 1),
    standing: counts(4, 7, 5, 2),
  },
  {
    meeting: "TSAG 10-2026",
    opens: null,
    isCurrent: false,
    entries: counts(0, 0, 0, 0),
    standing: null,
  },
];

export const madeUpOverview: Overview = {
  asOf: day("2026-11-22"),
  currentMeeting: "TSAG 01-2026",
  total: counts(4, 7, 5, 2),
  byGroup: [
    { group: "", ...counts(1, 3, 2, 1), withoutNews: 2 },
    { group: "WPR", ...counts(2, 2, 2, 0), withoutNews: 4 },
    { group: "DT", ...counts(1, 2, 1, 1), withoutNews: 2 },
  ],
  bySeries: [
    { series: "wtsa-24", ...counts(1, 3, 2, 1), withoutNews: 2 },
    { series: "resolution", ...counts(3, 4, 3, 1), withoutNews: 6 },
  ],
  news: { "new-status": 4, noted: 5, "no-status-word": 1, none: 8 },
  meetings,
  undatedEntries: counts(0, 1, 0, 0),
  jcas: madeUpJcas,
  attention: [
    { kind: "action-problems", count: 3, table: "ActionPlan" },
    { kind: "jca-problems", count: 3, table: "JCA" },
    { kind: "overdue", count: 1, table: "JCA" },
    { kind: "due-soon", count: 1, table: "JCA" },
    { kind: "undated", count: 1, table: "JCA" },
    { kind: "stale", count: 1, table: "ActionPlan" },
    { kind: "undated-meetings", count: 1, table: "Meetings" },
    { kind: "past-reports", count: 0, table: "ReportsDue" },
  ],
  nextMeeting: {
    meeting: "TSAG 01-2027",
    opens: day("2027-01-11"),
    deadline: day("2026-12-30"),
    daysToDeadline: 38,
  },
  reportsDue: [],
};

export const madeUpSettings: PaneSettings = {
  values: [
    {
      name: "AsOf",
      label: "As-of day",
      meaning: "The day for which JCAs are judged; nothing means today.",
      kind: "date",
      value: "",
    },
    {
      name: "DueSoonDays",
      label: "Due soon, days",
      meaning: "A transfer is due soon when its expiry is no more than so many days away.",
      kind: "days",
      value: "60",
    },
    {
      name: "DeadlineDays",
      label: "Contribution deadline, days",
      meaning: "Calendar days before the opening of a TSAG meeting.",
      kind: "days",
      value: "12",
    },
    {
      name: "TransitionMode",
      label: "Changes against the workflow",
      meaning: "What happens when a status changes against the workflow.",
      kind: "choice",
      value: "Warn",
      choices: ["Warn", "Ask for a reason", "Refuse"],
    },
    {
      name: "StudyPeriodEnd",
      label: "End of the study period",
      meaning: "No JCA outlives it.",
      kind: "date",
      value: "2028-12-31",
    },
    {
      name: "CurrentMeeting",
      label: "Current meeting",
      meaning: "The meeting whose entries the action plan shows.",
      kind: "text",
      value: "TSAG 01-2026",
      fixed: true,
    },
    {
      name: "DocumentLink",
      label: "Links to documents",
      meaning: "The address of a document, {number} where its number goes.",
      kind: "text",
      value: "",
    },
    {
      name: "ChangesBy",
      label: "Tracked changes by",
      meaning: "Whose the tracked changes in an annex are.",
      kind: "text",
      value: "",
    },
    {
      name: "ChangesOn",
      label: "Tracked changes of",
      meaning: "The day of the tracked changes; nothing means the last day of the meeting.",
      kind: "date",
      value: "",
    },
  ],
  workflow: [
    { from: "Not started", to: "Started", verdict: "Allowed" },
    { from: "Concluded", to: "Started", verdict: "Needs a reason" },
  ],
  statusWords: [{ word: "In hand", status: "Ongoing" }],
  reviewCriteria: [],
  tdHeaderLines: 0,
};
