import { count } from "../wording";

/** What the Checks page says. */
export const checksWords = {
  checkAll: "Check the whole plan",
  checking: "Checking…",
  title: "Checks",
  none: "No problem found",
  noneMore: "Every status, reference, date and transfer follows the rules.",
  noPlan: "Nothing to check yet",
  severities: {
    error: (n: number) => count(n, "error", "errors"),
    warning: (n: number) => count(n, "warning", "warnings"),
    info: (n: number) => count(n, "note", "notes"),
  },
  groups: { error: "Errors", warning: "Warnings", info: "Notes" },
  filterLabel: "Show only",
  search: "Filter by number, column or words",
  noMatch: "No problem matches the filter.",
  place: (table: string, key: string, column: string) =>
    [table, key, column].filter((part) => part !== "").join(" · "),
  mend: "Mend",
  mendsComing: "Looking for ways to mend…",
  mendOf: (key: string, column: string) =>
    `Mend ${[key, column].filter((part) => part !== "").join(", ")}`,
  mendsOf: (message: string) => `Ways to mend: ${message}`,
  byHand: "This one is settled in the sheet: choose the line above to go there.",
  mended: (what: string) => `Written. ${what}.`,
  searchMends: (n: number) => `Search ${n} more`,
  foundMends: (n: number) => (n === 0 ? "None matches." : `${count(n, "matches", "match")}.`),
  write: "Write",
  checked: (n: number) =>
    n === 0 ? "Checked. No problem found." : `Checked. ${count(n, "problem", "problems")} found.`,
} as const;
