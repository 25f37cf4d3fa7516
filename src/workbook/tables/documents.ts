import { ordinal, text, type TableDefinition } from "../table-definition";

const number = "Documents[[#This Row],[Number]]";

/** "SG13-LS11" is a liaison statement, "TD326-R2" a temporary document, "C28" a contribution. */
const kind =
  `=IF(ISNUMBER(SEARCH("LS",${number})),"LS",IF(LEFT(${number},2)="TD","TD",` +
  `IF(LEFT(${number},1)="C","C","")))`;

/** The documents of Annex 2, those of each meeting below one another. */
export const DOCUMENTS_TABLE: TableDefinition = {
  name: "Documents",
  sheet: "Documents",
  title: "Documents",
  keyColumns: ["number", "meeting"],
  ordinal: "repeats",
  madeWhenFilled: true,
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("number", "Number", 16, { role: "key", wrap: false }),
    text("kind", "Kind", 6, { role: "formula", wrap: false, formula: kind }),
    text("source", "Source", 34),
    text("title", "Title", 60),
    text("allocations", "Allocated to", 20, {
      prompt: "Groups with commas; one that the report puts in brackets as RG-DT (1).",
    }),
    text("meeting", "Meeting", 16, { role: "key", wrap: false }),
    ordinal("Repeat", "2 where the meeting lists the same document a second time."),
  ],
};
