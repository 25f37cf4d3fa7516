import type { FindingSubject } from "../../app/finding-subject";
import { count } from "../wording";

/** What is said about the findings of a report. */
export const findingsWords = {
  title: "Findings",
  of: (label: string) => `In ${label}. They do not stop a sync.`,
  back: "Back",
  lineTitle: "Findings in the report",
  lineTitleOf: (label: string) => `Findings in ${label}`,
  none: "Nothing was found amiss.",
  see: (findings: number) => `See ${count(findings, "finding", "findings")}`,
  counts: {
    error: (n: number) => count(n, "error", "errors"),
    warning: (n: number) => count(n, "warning", "warnings"),
    info: (n: number) => count(n, "note", "notes"),
  },
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
  sheetMade: (sheet: string, findings: number) =>
    `${count(findings, "finding is", "findings are")} listed on the sheet ${sheet}.`,
  word: "As a Word list",
  wordMaking: "Making the Word list…",
} as const;
