import type { RevisionView, SyncOutcome, SyncPreview } from "../../app/pane-services";
import { count } from "../wording";

type Counts = SyncPreview["counts"];

/** What the Sync page says. */
export const syncWords = {
  register: "Bundled register, January 2026",

  firstTitle: "Start your action plan",
  firstText:
    "This makes the sheets Action plan, JCA, Meetings and History in this workbook and fills them with the 18 actions and the JCAs of TSAG, January 2026, told in short words of our own. Your own sheets stay as they are; the official wording comes with the report.",
  firstButton: "Start from the January 2026 register",
  firstLook: "Look at it first",
  firstOr: "or begin with a report",

  chooseTitle: "Bring in a report",
  lastSource: (label: string) => `Last sync: ${label}`,
  noSource: "Not synced yet",
  sizes: (actions: number, jcas: number) =>
    `${count(actions, "action", "actions")}, ${count(jcas, "JCA", "JCAs")} in this workbook`,
  undo: "Undo last sync",
  dropTitle: "Drop the report here",
  dropOr: "or",
  pick: "Choose a file",
  dropHint: "Word (.docx) or plain text (.txt)",
  bundled: "Bundled register",
  bundledMore: "January 2026, comes with the add-in",
  paste: "Paste text",
  pasteMore: "A copied report or part of one",
  pasteLabel: "Text of the report",
  pasteRead: "Read the text",
  pasteTables: (tables: number) =>
    `Copied with ${count(tables, "table", "tables")}. If you edit the text, only the text counts.`,
  nothingYet: "You see every change first. Nothing is written until you choose Apply.",

  reading: (label: string) => `Reading ${label}…`,

  reviewTitle: "What would change",
  from: (label: string) => `From ${label}`,
  upToDate: "Nothing new",
  upToDateMore: "The source brings nothing new; what you have changed in the sheets stays.",
  added: "Added",
  changed: "Changed",
  removed: "Removed",
  conflicts: "Conflicts",
  search: "Search changes",
  noMatch: "No change matches the filter.",
  showKind: "Show only",
  showTable: "Table",
  allTables: "All tables",
  showValues: "Show all values",
  goodToKnow: "Good to know",
  kinds: { added: "Added", changed: "Changed", removed: "Removed" },
  fieldCount: (fields: number) => count(fields, "field", "fields"),
  sides: {
    before: "At last sync",
    now: "Now",
    unchanged: "At last sync and now",
    next: "New",
  },
  empty: "(empty)",
  showCell: "Show in the sheet",

  conflictsTitle: (open: number, all: number) =>
    open === 0 ? `Conflicts, all ${all} settled` : `Conflicts, ${open} of ${all} open`,
  conflictsText:
    "Both this workbook and the source changed these since the last sync. One left open keeps the workbook's side.",
  allMine: "All mine",
  allTheirs: "All theirs",
  shownMine: (n: number) => `Mine for these ${n}`,
  shownTheirs: (n: number) => `Theirs for these ${n}`,
  mine: "Mine",
  theirs: "Theirs",
  wholeRow: "whole row",
  conflictKinds: {
    "both-modified": "changed on both sides",
    "both-added": "added on both sides",
    "deleted-locally": "deleted here, changed in the source",
    "deleted-remotely": "changed here, gone from the source",
  },
  rowDeleted: "Row deleted",
  rowKept: "Row kept",

  tracked: (changes: number) => count(changes, "tracked change", "tracked changes"),
  trackedText: "The file was saved with tracked changes. How is it to be read?",
  views: { accepted: "As accepted", original: "As original" },
  viewsMore: { accepted: "All changes taken in", original: "As it was before them" },
  readAgain: "Reading the file again…",
  readAs: (view: RevisionView, { added, changed, removed }: Counts) =>
    `Read ${view === "accepted" ? "as accepted" : "as original"}: ${count(added + changed + removed, "change", "changes")}.`,

  apply: "Apply",
  applyCounted: ({ added, changed, removed }: Counts) =>
    `Apply ${count(added + changed + removed, "change", "changes")}`,
  applyOpen: (open: number) =>
    `${count(open, "conflict stays", "conflicts stay")} open and ${open === 1 ? "keeps" : "keep"} your side.`,
  cancel: "Cancel",
  close: "Close",

  applying: "Writing to the workbook…",
  cancelling: "Cancelling: what was written is put back…",
  cancelled: "The sync was cancelled",
  cancelledMore: "The workbook is as it was before Apply; your choices are still here.",
  progress: (done: number, of: number) => `Step ${done} of ${of}`,

  doneTitle: "The workbook is up to date",
  doneFrom: (label: string) => `Synced with ${label}.`,
  outcome: ({ added, changed, removed, openConflicts }: SyncOutcome) => {
    const parts = [
      ...(added > 0 ? [count(added, "row added", "rows added")] : []),
      ...(changed > 0 ? [count(changed, "row changed", "rows changed")] : []),
      ...(removed > 0 ? [count(removed, "row removed", "rows removed")] : []),
      ...(openConflicts > 0 ? [count(openConflicts, "conflict open", "conflicts open")] : []),
    ];
    if (parts.length === 0) return "Nothing had to be changed.";
    return `${parts.join(", ")}.`;
  },
  seeChecks: (problems: number) => `See ${count(problems, "problem", "problems")}`,
  seeOpen: (open: number) => `See ${count(open, "open conflict", "open conflicts")}`,
  another: "Bring in another report",
  undone: (what: string) => (what === "" ? "The last sync is undone" : `Undone: ${what}`),
  undoneMore: "The tables are as they were before it.",
  nothingToUndo: "There is no sync to undo",
  nothingUndone: "Only the last sync can be undone, and it already was, or none was made.",
  restoreMissing: "Bring missing tables back",
} as const;
