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
  abridged:
    "The workbook was last synced with the bundled register, which tells the actions in short words of its own. Bring in the report before you publish.",
  seeProblems: "See the checks",
} as const;
