import { date, ordinal, text, type TableDefinition } from "../table-definition";

/** The meetings that reports plan: each with the TSAG meeting that planned it. */
export const SCHEDULE_TABLE: TableDefinition = {
  name: "Schedule",
  sheet: "Schedule",
  title: "Schedule of meetings",
  keyColumns: ["group", "meeting"],
  ordinal: "every-row",
  madeWhenFilled: true,
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("group", "Group", 20, { role: "key", wrap: false }),
    date("date", "Date", { prompt: "The day of the meeting." }),
    text("time", "Time", 26, { prompt: "With its zone, such as 13:00 – 15:00 CEST." }),
    date("deadline", "Deadline", { prompt: "The day by which contributions have to be in." }),
    text("deadlineText", "Deadline in words", 26, {
      prompt: "Where the deadline is no date, such as “deadline of the TSAG meeting”.",
    }),
    text("objective", "Objective", 50),
    text("meeting", "Planned at", 16, { role: "key", wrap: false }),
    ordinal("No.", "Counts the meetings of one group; it tells their rows apart."),
  ],
};
