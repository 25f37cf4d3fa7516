import type { FindingSubject } from "../../app/finding-subject";
import type { FindingsSheet } from "../../app/pane-services";
import { count } from "../wording";

/** What is said about the findings of a report. */
export const findingsWords = {
  title: "Findings",
  of: (label: string) => `In ${label}. They do not stop a sync.`,
  back: "Back",
  loading: "Opening the findings…",
  notLoaded:
    "The findings could not be opened. Nothing in the workbook was changed. Check the connection, close this pane and open it again.",
  lineTitle: "Findings in the report",
  lineTitleOf: (label: string) => `Findings in ${label}`,
  none: "Nothing was found amiss.",
  see: (findings: number) => `See ${count(findings, "finding", "findings")}`,
  counts: {
    error: (n: number) => count(n, "error", "errors"),
    warning: (n: number) => count(n, "warning", "warnings"),
    info: (n: number) => count(n, "note", "notes"),
  },
  severity: { error: "Error", warning: "Warning", info: "Note" },
  groupBy: "Group by",
  groupings: { part: "Part of the report", severity: "Severity", kind: "Kind" },
  shown: (shown: number, all: number) =>
    shown === all ? count(all, "finding", "findings") : `${shown} of ${all} findings shown`,
  found: "Found",
  expected: "Expected",
  copy: (where: string) => `Copy the place: ${where}`,
  copied: (where: string) => `Copied: ${where}`,
  notCopied: (where: string) => `The place could not be copied. It is: ${where}`,
  goTo: "Show in the sheet",
  notInSheet: (key: string) => `${key} is not in the workbook yet`,
  notInSheetMore: "Apply the report first; its row can be shown after that.",
  severities: { error: "Errors", warning: "Warnings", info: "Notes" },
  subjects: {
    actions: "Actions and their tables",
    entries: "Status entries",
    requests: "Requests for action",
    jcas: "JCAs",
    roles: "Lead roles",
    references: "References",
    documents: "Documents",
    meetings: "Meetings and dates",
    file: "The file",
  } satisfies Record<FindingSubject, string>,
  search: "Filter by place or words",
  noMatch: "No finding matches the filter.",
  export: "List them",
  exportLong: "List all findings",
  sheet: "As a sheet",
  sheetMaking: "Making the sheet…",
  sheetMade: ({ sheet, findings, settled }: FindingsSheet) =>
    `${count(findings, "finding is", "findings are")} listed on the sheet ${sheet}.` +
    (settled > 0
      ? ` ${count(settled, "earlier one is", "earlier ones are")} found no more and ${settled === 1 ? "stands" : "stand"} below, as settled.`
      : ""),
  word: "As a Word list",
  wordMaking: "Making the Word list…",
} as const;
