import { ordinal, text, type TableDefinition } from "../table-definition";

/** Who was appointed to what: it stays over the meetings. */
export const APPOINTMENTS_TABLE: TableDefinition = {
  name: "Appointments",
  sheet: "Appointments",
  title: "Appointments",
  keyColumns: ["person", "office", "body"],
  ordinal: "repeats",
  madeWhenFilled: true,
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("person", "Person", 44, { role: "key" }),
    text("office", "Office", 20, { role: "key" }),
    text("body", "Body", 26, { role: "key" }),
    text("label", "Request", 14, { wrap: false }),
    ordinal("Repeat", "2 where the same appointment stands a second time."),
  ],
};
