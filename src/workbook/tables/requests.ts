import { ordinal, text, type TableDefinition } from "../table-definition";

/** The requests for action, those of each meeting below one another. */
export const REQUESTS_TABLE: TableDefinition = {
  name: "Requests",
  sheet: "Requests",
  title: "Requests for action",
  keyColumns: ["label", "meeting"],
  ordinal: "repeats",
  madeWhenFilled: true,
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("label", "Label", 12, { role: "key", wrap: false }),
    text("text", "Request", 90),
    text("meeting", "Meeting", 16, { role: "key", wrap: false }),
    ordinal("Repeat", "2 where the meeting uses the same label a second time."),
  ],
};
