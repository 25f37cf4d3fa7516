import { STATUS_CODES, STATUS_LABELS } from "../domain/status";
import { DEFAULT_WORKFLOW, VERDICTS, VERDICT_LABELS, type Workflow } from "../domain/workflow";
import type { CellValue } from "./cell-value";

/** The tables of the Settings sheet: data that rules go by, never merged by a sync. */
export const SETTING_TABLE_NAMES = [
  "Workflow",
  "StatusWords",
  "ReviewCriteria",
  "TdHeaders",
] as const;
export type SettingTableName = (typeof SETTING_TABLE_NAMES)[number];

export function isSettingTable(name: string): name is SettingTableName {
  return (SETTING_TABLE_NAMES as readonly string[]).includes(name);
}

export interface SettingColumn {
  readonly header: string;
  readonly widthPoints: number;
  /** What may be chosen; a table that grows takes its drop-downs along. */
  readonly choices?: readonly string[];
}

export interface SettingTableDefinition {
  readonly name: SettingTableName;
  /** Above the table: what it is, and what it is for. */
  readonly title: string;
  readonly meaning: string;
  readonly columns: readonly SettingColumn[];
  /** As a first sync makes it; a table has at least one row, that may be blank. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** The lines of the header block of a temporary document, in its order. */
export const TD_HEADER_LINES = [
  "Number",
  "Study period",
  "Question(s)",
  "Place and dates",
  "Source",
  "Title",
  "Contact",
  "Abstract",
  "Action",
] as const;
export type TdHeaderLine = (typeof TD_HEADER_LINES)[number];

const STATUSES = STATUS_CODES.map((code) => STATUS_LABELS[code]);

export const SETTING_TABLES: Readonly<Record<SettingTableName, SettingTableDefinition>> = {
  Workflow: {
    name: "Workflow",
    title: "Status workflow",
    meaning: "Which changes of status the checks let pass.",
    columns: [
      { header: "From", widthPoints: 120, choices: STATUSES },
      { header: "To", widthPoints: 120, choices: STATUSES },
      {
        header: "Verdict",
        widthPoints: 100,
        choices: VERDICTS.map((verdict) => VERDICT_LABELS[verdict]),
      },
    ],
    rows: workflowRows(DEFAULT_WORKFLOW),
  },
  StatusWords: {
    name: "StatusWords",
    title: "Words for a status",
    meaning: "Your own words that count as a status.",
    columns: [
      { header: "Word", widthPoints: 140 },
      { header: "Status", widthPoints: 100, choices: STATUSES },
    ],
    rows: [["", ""]],
  },
  ReviewCriteria: {
    name: "ReviewCriteria",
    title: "Criteria for reviewing JCAs",
    meaning: "From Rec. ITU-T A.18, Appendix I; the sheet JCA review goes by them.",
    columns: [
      { header: "Criterion", widthPoints: 240 },
      { header: "Source", widthPoints: 120 },
    ],
    rows: [["", ""]],
  },
  TdHeaders: {
    name: "TdHeaders",
    title: "Headers of documents",
    meaning: "What the header block of a TD says; a row without a meeting is for all of them.",
    columns: [
      { header: "Meeting", widthPoints: 100 },
      { header: "Line", widthPoints: 100, choices: TD_HEADER_LINES },
      { header: "Text", widthPoints: 280 },
    ],
    rows: [["", "", ""]],
  },
};

/** A row a pair of statuses, with its verdict in words. */
export function workflowRows(workflow: Workflow): readonly (readonly string[])[] {
  return STATUS_CODES.flatMap((from) =>
    STATUS_CODES.map((to) => [
      STATUS_LABELS[from],
      STATUS_LABELS[to],
      VERDICT_LABELS[workflow[from][to]],
    ]),
  );
}
