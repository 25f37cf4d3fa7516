import { count, dayInWords } from "../wording";

/** Of actions, in one sentence. */
const MOST_NUMBERS = 8;

/** What the Settings page says. */
export const settingsWords = {
  title: "Settings",
  text: "They are kept in this workbook, on its sheet Settings: everybody who opens it works with the same ones.",
  noPlan: "No settings yet",
  notNow: "The settings could not be read.",
  today: "Today",
  changed: (label: string, value: string) =>
    value === "" ? `${label} is cleared.` : `${label} is now ${dayInWords(value)}.`,

  tables: "Tables of the sheet",
  tableCounts: {
    Workflow: (n: number) => `${count(n, "change of status", "changes of status")} judged`,
    StatusWords: (n: number) => `${count(n, "other word", "other words")} for a status`,
    ReviewCriteria: (n: number) =>
      n === 0 ? "Empty: type what JCAs are reviewed by" : count(n, "criterion", "criteria"),
    TdHeaders: (n: number) =>
      n === 0 ? "Empty: the page Annex fills it" : count(n, "line", "lines"),
  },
  tableTitles: {
    Workflow: "Workflow",
    StatusWords: "Status words",
    ReviewCriteria: "Review criteria",
    TdHeaders: "Headers of documents",
  },

  nextMeeting: "Next meeting",
  nextMeetingMore: "When the next meeting begins, the action plan starts clean for it.",
  openNext: "Open the next meeting…",
  looking: "Looking at the action plan…",
  meetingLabel: "Meeting",
  entriesMove: (entries: number, meeting: string) =>
    `${count(entries, "entry", "entries")} of ${meeting} ${entries === 1 ? "moves" : "move"} to the sheet History.`,
  becomePrevious: "The statuses of today become the previous ones; comments start empty.",
  stillWithoutNews: (numbers: readonly string[]) => {
    // No number breaks at its hyphen in a narrow pane.
    const shown = numbers.slice(0, MOST_NUMBERS).join(", ").replaceAll("-", "\u2011");
    const rest = numbers.length - MOST_NUMBERS;
    const more = rest > 0 ? ` and ${rest} more` : "";
    return `${count(numbers.length, "action has", "actions have")} no entry so far: ${shown}${more}.`;
  },
  decisionsPending: (n: number) =>
    `${count(n, "decision", "decisions")} of the JCA review ${n === 1 ? "is" : "are"} not in the JCA table yet. They can be put in before or after.`,
  beginReview: (jcas: number) => `Begin the review of ${count(jcas, "JCA", "JCAs")} too`,
  openLabel: (label: string) => (label === "" ? "Open" : `Open ${label}`),
  opening: "Opening…",
  cancel: "Cancel",
  opened: (meeting: string) => `${meeting} is open`,
  openedMore: (entries: number) =>
    `${count(entries, "entry is", "entries are")} in the history now. Undo brings the meeting before back.`,
  reviewBegun: (rows: number) => `The sheet JCA review has ${count(rows, "row", "rows")} for it.`,

  restorePoints: "What can be undone",
  nothingToUndo:
    "Nothing yet: each sync, opening of a meeting and step of the JCA review is listed here, up to ten.",
  restoreText:
    "The newest first. Undoing keeps what was typed since; after it, the next one can be undone.",
  syncWith: (label: string) => (label === "" ? "Sync" : `Sync with ${label}`),
  openingOf: (label: string) => `Opening of ${label}`,
  undoNewest: "Undo the newest",
  undoing: "Undoing…",
} as const;
