import { text, type TableDefinition } from "../table-definition";

/** Entries of earlier meetings, and undated ones; the current meeting's stand in ActionPlan. */
export const HISTORY_TABLE: TableDefinition = {
  name: "StatusHistory",
  sheet: "History",
  // Desktop Excel keeps the name History for the log of a shared workbook.
  sheetWhereReserved: "Status history",
  title: "Status history",
  keyColumns: ["number", "meeting"],
  frozenColumns: 2,
  landscape: true,
  columns: [
    text("number", "No.", 9, { role: "key", wrap: false }),
    text("meeting", "Meeting", 16, { role: "key", wrap: false }),
    text("status", "Status", 13, { wrap: false, choices: "StatusList" }),
    text("statedAs", "Stated as", 18),
    text("comments", "Comments", 70),
    text("references", "References", 20),
    text("reason", "Reason", 24),
  ],
};
