import type { Page } from "./pages";
import { count } from "./wording";

/** What the frame of the pane says: header, tabs and notices. */
export const paneWords = {
  product: "WTSA action plan",
  tabs: "Pages of the action plan",
  pages: {
    overview: "Overview",
    sync: "Sync",
    checks: "Checks",
    annex: "Annex",
    functions: "Functions",
    settings: "Settings",
  } satisfies Record<Page, string>,
  loadingPage: "Opening the page…",
  pageNotLoaded:
    "This page could not be loaded. Nothing in the workbook was changed. Check the connection, close the pane and open it again.",
  noPlanMore: "Bring a report or the January 2026 register into this workbook first.",
  toSync: "Go to Sync",
  problems: (problems: number) => count(problems, "problem", "problems"),
  noMeeting: "No meeting yet",
  meeting: "Current meeting",
  asOf: (day: string) => `as of ${day}`,
  overdue: (transfers: number) => `${transfers} overdue`,
  overdueLong: (names: readonly string[]) =>
    `${count(names.length, "transfer is", "transfers are")} overdue: ${names.join("; ")}. Show the checks.`,
  dueSoon: (transfers: number) => `${transfers} due soon`,
  dueSoonLong: (names: readonly string[]) =>
    `${count(names.length, "transfer is", "transfers are")} due soon: ${names.join("; ")}. Show the checks.`,
  putBack: (n: number) =>
    n === 1 ? "A status was put back." : `${count(n, "status", "statuses")} were put back.`,
  putBackMore: (rest: number) => `And ${count(rest, "more", "more")}.`,
  dismiss: "Dismiss",
  dropHere: "Drop the report to read it",
  dropHint: "Word file or plain text",
  starting: "Reading the workbook…",
  retry: "Try again",
  outsideTitle: "This page belongs inside Excel",
  outside: "Open Excel, choose Action plan on the Home tab, and it appears beside your workbook.",
  notOpened:
    "The action plan could not be loaded. Nothing in the workbook was changed. Check the connection, close this pane and open it again.",
  fileMade: "The Word file is made",
  fileSaved: (name: string) => `Saved as ${name} where your downloads go.`,
  fileAgain: "Save it again",
  fileHelpTitle: "No file came?",
  fileHelp: [
    "Some versions of Excel for desktop do not let a pane save files.",
    "Choose File, Share, Open in browser to open this workbook in Excel on the web, and make the file there.",
    "If your organisation blocks downloads from add-ins, its administrator can allow this add-in's address.",
  ],
  unexpected: "Something unexpected happened.",
  unexpectedSafe:
    "What you see in the workbook is what there is; nothing goes on in the background.",
  unexpectedTodo: (detail: string) =>
    `Try once more. If it happens again, tell the person who looks after the add-in: “${detail}”.`,
  nothingToUndo: "There is no sync to undo.",
  nothingToUndoMore: "Only the last sync can be undone, and it already was, or none was made.",
} as const;
