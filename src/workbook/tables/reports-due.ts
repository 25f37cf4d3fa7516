import { month, ordinal, text, type TableDefinition } from "../table-definition";

/** What groups owe: it stays until somebody takes the row away. */
export const REPORTS_DUE_TABLE: TableDefinition = {
  name: "ReportsDue",
  sheet: "Reports due",
  title: "Reports due on actions",
  keyColumns: ["action", "due"],
  ordinal: "repeats",
  madeWhenFilled: true,
  frozenColumns: 1,
  landscape: false,
  columns: [
    text("action", "Action", 10, { role: "key", wrap: false }),
    month("due", "Due", {
      role: "key",
      prompt: "The month or the day, such as May 2026 or 12 May 2026.",
    }),
    text("by", "By", 24, { prompt: "Who reports, with commas: SG17, SG20." }),
    text("to", "To", 18),
    ordinal("Repeat", "2 where a second report is due on the same action at the same time."),
  ],
};
