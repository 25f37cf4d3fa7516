import { date, order, text, type TableDefinition } from "../table-definition";

const expiry = "JCA[[#This Row],[Expiry]]";
const transfer = "JCA[[#This Row],[Transfer]]";
const start = "JCA[[#This Row],[Lifetime start]]";
const latest = "MIN(JCA[[#This Row],[Lifetime end]],StudyPeriodEnd)";

// The words are those of TRANSFER_STANDING_LABELS; the highlighting compares with them.
const state =
  `=IF(${transfer}="None","No transfer",IF(${transfer}="Completed","Completed",` +
  `IF(${expiry}="",IF(${latest}<AsOfDay,"Overdue","Undated"),` +
  `IF(${expiry}<AsOfDay,"Overdue",IF(${expiry}-AsOfDay<=DueSoonDays,"Due soon","On track")))))`;

export const JCA_TABLE: TableDefinition = {
  name: "JCA",
  sheet: "JCA",
  title: "Joint coordination activities",
  keyColumns: ["name"],
  frozenColumns: 1,
  landscape: true,
  pagesWide: 2,
  columns: [
    text("name", "JCA", 20, { role: "key" }),
    text("parent", "Parent", 9, { wrap: false }),
    text("transferTo", "Transfer to", 11),
    date("lifetimeStart", "Lifetime start", {
      prompt: "The day from which the two years of Rec. ITU-T A.18 count.",
    }),
    date("lifetimeEnd", "Lifetime end", {
      role: "formula",
      formula: `=IF(${start}="","",EDATE(${start},24))`,
    }),
    text("decision", "Decision", 40, {
      prompt: "Such as: Until the next TSAG meeting (WP2-2, TSAG 01-2026)",
    }),
    date("expiry", "Expiry", { role: "derived" }),
    text("basis", "Basis", 34, { role: "derived" }),
    text("transfer", "Transfer", 13, { wrap: false, choices: "TransferStates" }),
    date("transferredOn", "Transferred on", { widthCharacters: 16 }),
    text("reference", "Reference", 14),
    text("state", "State", 12, { role: "formula", wrap: false, formula: state }),
    {
      id: "daysLeft",
      header: "Days left",
      role: "formula",
      kind: "number",
      widthCharacters: 10,
      wrap: false,
      formula: `=IF(${expiry}="","",${expiry}-AsOfDay)`,
    },
    text("comments", "Comments", 30),
    text("check", "Check", 44, { role: "derived" }),
    order(),
  ],
};
