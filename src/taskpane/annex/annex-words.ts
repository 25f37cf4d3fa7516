import type { AnnexNews, AnnexSplit } from "../../app/annex/annex-choices";
import type { AnnexContents } from "../../app/annex/annex-offer";
import type { AnnexId, AnnexLanguage } from "../../app/annex/annex-services";
import type { TdHeaderField } from "../../app/annex/td-header";
import { count } from "../wording";

const nothing = "Nothing in the workbook yet";

/** What the Annex page says. */
export const annexWords = {
  title: "Annexes for the report",
  text: "Written from what stands in the workbook now.",
  noPlan: "No annexes yet",
  notNow: "The annexes cannot be made before that is mended.",

  list: "What is printed, in this order",
  names: {
    "actions-for-tsag": "Actions for TSAG",
    "annex-1": "Annex 1 – WTSA-24 actions",
    "annex-1a": "Annex 1a – Action plan items",
    jca: "JCA table",
    "annex-2": "Annex 2 – Documents",
    "meeting-plan": "Meeting plan",
    "status-summary": "Status summary",
    findings: "Findings",
  } satisfies Record<AnnexId, string>,
  contents: (annex: AnnexId, { items, details }: AnnexContents): string => {
    if (items === 0) return annex === "findings" ? "No report was read yet" : nothing;
    return contentsOf[annex](items, details);
  },
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  moved: (name: string, place: number, of: number) => `${name} is now ${place} of ${of}.`,
  moveHint: "Alt with the arrow up or down moves it",
  choose: "Tick at least one.",

  meeting: "Meeting",
  current: (meeting: string) => `Not the current meeting, ${meeting}.`,
  noMeeting: "No meeting yet",
  language: "Language",
  languageHint: "Of headings and fixed words; what the workbook says stays as it is.",
  languages: {
    en: "English",
    fr: "Français",
    es: "Español",
    ar: "العربية (Arabic)",
    zh: "中文 (Chinese)",
    ru: "Русский (Russian)",
  } satisfies Record<AnnexLanguage, string>,

  filters: "Actions and entries",
  allOfThem: "All of them",
  groups: "Groups",
  groupsHint: "WTSA-24 actions are in none: they are left out where not all are ticked.",
  statuses: "Statuses",
  changedOnly: (meeting: string | null) =>
    `Only what ${meeting ?? "the meeting"} noted something about`,
  changedShort: "only what is new",
  entries: "Entries",
  allMeetings: "Of all meetings",
  lastMeetings: (n: number) => (n === 1 ? "Of the last meeting" : `Of the last ${n} meetings`),
  entriesShort: (n: number) => (n === 1 ? "last meeting" : `last ${n} meetings`),

  news: "What is new",
  newsKinds: {
    plain: "Like the rest",
    bold: "In bold",
    tracked: "As tracked changes",
  } satisfies Record<AnnexNews, string>,
  newsMore: (meeting: string | null): Record<AnnexNews, string> => ({
    plain: "Nothing stands out.",
    bold: `The entries of ${meeting ?? "the meeting"} are in bold.`,
    tracked: `Word shows the entries of ${meeting ?? "the meeting"} as inserted; readers accept them.`,
  }),
  nobody: "Without a name they are in bold.",

  header: "Header of a TD",
  headerOn: "Put the header block on the first page",
  headerOff: "None",
  headerNoNumber: "No number yet",
  headerHint: (meeting: string | null) =>
    meeting === null
      ? "There is no meeting yet for which it could be kept."
      : `Kept for ${meeting} on the sheet Settings. It goes into the Word file, not into a copy or onto sheets.`,
  headerProposed: "Proposed: it is kept as soon as you change it or make the file.",
  headerKept: (line: string) => `${line} is kept.`,
  headerFields: {
    number: ["Number", "TSAG-TD164R3"],
    studyPeriod: ["Study period", "2025-2028"],
    questions: ["Question(s)", "1/TSAG, or N/A"],
    placeAndDates: ["Place and dates", "Geneva, 26-30 January 2026"],
    source: ["Source", "Chair of WP2"],
    title: ["Title", "Report of WP2"],
    contact: ["Contact", "Name, organization, country, e-mail; a contact a line"],
    abstract: ["Abstract", ""],
    action: ["Action", "For approval"],
  } satisfies Record<TdHeaderField, readonly [label: string, example: string]>,

  files: "Word files",
  splits: { one: "One file", each: "A file for each" } satisfies Record<AnnexSplit, string>,

  preview: "Preview",
  previewLabel: "Preview of the annexes",
  show: "Show",
  hide: "Hide",
  showPreview: "Show the preview",
  hidePreview: "Hide the preview",
  readable: "Readable",
  wholeWidth: "Whole width",
  size: "Size of the preview",
  previewing: "Making the preview…",
  noPreview: "Nothing is ticked, so there is nothing to show.",
  moreRows: (rest: number) => `Show ${count(rest, "more row", "more rows")}`,
  insertedBy: (author: string) => `Inserted by ${author}`,
  linkTo: (address: string) => `In the file a link to ${address}`,

  ways: "Make",
  save: "Save as Word",
  saving: "Making the Word file…",
  copy: "Copy for Word",
  copying: "Copying…",
  copied: "Copied for Word",
  copiedMore: "Paste it into your document: the tables come as tables.",
  pressKeys: "One more key",
  pressKeysMore:
    "This Excel does not let the pane copy by itself. Press Ctrl+C (on the Mac ⌘C) now, then paste into Word.",
  print: "Print-ready sheets",
  printing: "Making the sheets…",
  printed: (made: number, renewed: number) =>
    [
      made > 0 ? `${count(made, "sheet is", "sheets are")} made` : "",
      renewed > 0 ? `${count(renewed, "sheet is", "sheets are")} brought up to date` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  printedMore: (sheets: readonly string[]) => `${sheets.join(", ")}. Print them with Excel.`,
  insert: "Insert into my document…",

  filesMade: (n: number) => (n === 1 ? "The Word file is made" : `${n} Word files are made`),
  fileAgain: (name: string) => `Save ${name} again`,
  close: "Close",

  insertTitle: "Insert into my document",
  insertText:
    "Your Word file comes back with the annexes in their places; all else in it stays as it is. A place is a content control or a bookmark with one of these names:",
  insertDrop: "Drop your Word file here, or",
  insertPick: "Choose a Word file",
  insertDropHere: "Drop your document to insert the annexes",
  insertDropHint: "Word file (.docx) with content controls or bookmarks",
  inserting: (name: string) => `Inserting into ${name}…`,
  inserted: (n: number) => `${count(n, "place is", "places are")} filled`,
  filledPlace: (annex: string, place: string) => `${annex} in “${place}”`,
  missing: "Not inserted",
  insertAnother: "Insert into another document",

  problems: (n: number) =>
    `${count(n, "error is", "errors are")} open in the plan and would go into the annex.`,
  abridged:
    "The workbook was last synced with the bundled register, which tells the actions in short words of its own. Bring in the report before you publish.",
  seeProblems: "See the checks",
  notKept: "Your choices could not be kept in the workbook",
} as const;

const contentsOf: Record<AnnexId, (items: number, details: number) => string> = {
  "actions-for-tsag": (items) => count(items, "request", "requests"),
  "annex-1": actions,
  "annex-1a": actions,
  jca: (items) => count(items, "JCA", "JCAs"),
  "annex-2": (items, details) =>
    `${count(items, "document", "documents")}, ${count(details, "allocation", "allocations")}`,
  "meeting-plan": (items) => count(items, "meeting", "meetings"),
  "status-summary": (items) => count(items, "action", "actions"),
  findings: (items) => count(items, "finding", "findings"),
};

function actions(items: number, entries: number): string {
  return `${count(items, "action", "actions")}, ${count(entries, "entry", "entries")}`;
}
