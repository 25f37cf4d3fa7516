import { count } from "../wording";

/** What the Checks page says. */
export const checksWords = {
  checkAll: "Check the whole plan",
  checking: "Checking…",
  title: "Checks",
  none: "No problem found",
  noneMore: "Every status, reference, date and transfer follows the rules.",
  noPlan: "Nothing to check yet",
  noPlanMore: "Bring a report or the January 2026 register into this workbook first.",
  toSync: "Go to Sync",
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
  checked: (n: number) =>
    n === 0 ? "Checked. No problem found." : `Checked. ${count(n, "problem", "problems")} found.`,
} as const;
