import { ordinal, text, type TableDefinition } from "../table-definition";

/** The outgoing liaison statements, those of each meeting below one another. */
export const LIAISONS_TABLE: TableDefinition = {
  name: "Liaisons",
  sheet: "Liaison statements",
  title: "Outgoing liaison statements",
  keyColumns: ["number", "meeting"],
  ordinal: "repeats",
  madeWhenFilled: true,
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("number", "Document", 14, { role: "key", wrap: false }),
    text("subject", "Subject", 76),
    text("label", "Request", 14, { wrap: false }),
    text("meeting", "Meeting", 16, { role: "key", wrap: false }),
    ordinal("Repeat", "2 where the meeting has the same document a second time."),
  ],
};
