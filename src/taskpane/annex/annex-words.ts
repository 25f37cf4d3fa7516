import { count } from "../wording";

/** What the Annex page says. */
export const annexWords = {
  title: "Annexes for the report",
  text: "Written from what stands in the workbook now, in the report's layout, as one Word file.",
  contents: (actions: number, entries: number) =>
    actions === 0
      ? "Nothing in the workbook yet"
      : `${count(actions, "action", "actions")}, ${count(entries, "entry", "entries")}`,
  make: "Make the Word file",
  making: "Making the Word file…",
  notNow: "The annexes cannot be made before that is mended.",
  choose: "Choose at least one annex.",
  problems: (n: number) =>
    `${count(n, "error is", "errors are")} open in the plan and would go into the annex.`,
  seeProblems: "See the checks",
  madeTitle: "The Word file is made",
  made: (name: string) => `Saved as ${name} where your downloads go.`,
  again: "Save it again",
  helpTitle: "No file came?",
  help: [
    "Some versions of Excel for desktop do not let a pane save files.",
    "Choose File, Share, Open in browser to open this workbook in Excel on the web, and make the file there.",
    "If your organisation blocks downloads from add-ins, its administrator can allow this add-in's address.",
  ],
} as const;
