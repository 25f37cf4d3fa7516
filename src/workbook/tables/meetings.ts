import { date, text, type TableDefinition } from "../table-definition";

const opens = "Meetings[[#This Row],[Opens]]";

export const MEETINGS_TABLE: TableDefinition = {
  name: "Meetings",
  sheet: "Meetings",
  title: "Meetings of TSAG",
  keyColumns: ["label"],
  frozenColumns: 1,
  landscape: false,
  columns: [
    text("label", "Meeting", 22, { role: "key", wrap: false }),
    date("opens", "Opens", { prompt: "The opening day, at the place of the meeting." }),
    date("closes", "Closes"),
    date("deadline", "Contribution deadline", {
      role: "formula",
      widthCharacters: 21,
      formula: `=IF(${opens}="","",${opens}-DeadlineDays)`,
    }),
  ],
};
