import { ordinal, text, type TableDefinition } from "../table-definition";

/** What study groups lead on, as each meeting's report has it. */
export const LEAD_ROLES_TABLE: TableDefinition = {
  name: "LeadRoles",
  sheet: "Lead roles",
  title: "Lead roles of study groups",
  keyColumns: ["group", "meeting"],
  ordinal: "every-row",
  madeWhenFilled: true,
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("group", "Group", 12, { role: "key", wrap: false }),
    text("description", "Lead role", 86),
    text("meeting", "Meeting", 16, { role: "key", wrap: false }),
    ordinal("No.", "Counts the roles of one group; it tells their rows apart."),
  ],
};
