import type { CalendarDate } from "../domain/calendar-date";
import { formatDate } from "../domain/date-words";
import { DUE_SOON_DAYS, TRANSFER_STATE_LABELS } from "../domain/jca-transfer";
import { linkPatternProblem } from "../domain/link-pattern";
import type { Problem } from "../domain/problem";
import { STATUS_CODES, STATUS_LABELS, STATUS_ALIASES, type StatusAlias } from "../domain/status";
import {
  TRANSITION_MODES,
  TRANSITION_MODE_LABELS,
  type TransitionMode,
  type Workflow,
} from "../domain/workflow";
import { fromExcelSerial, parseTypedDate, toExcelSerial } from "./excel-serial";
import {
  readReviewCriteria,
  readStatusWords,
  readWorkflow,
  type ReviewCriterion,
} from "./read-setting-tables";
import type { CellValue } from "./cell-value";
import type { WorkbookState } from "./sheet-state";
import { readTdHeaders, type TdHeaderText } from "./td-headers";
import type { ColumnDefinition } from "./table-definition";

export const SETTINGS_SHEET = "Settings";

/**
 * The day that formulas go by: the As-of cell where it holds a date, else today. A name with a
 * formula, so that a text or an empty cell there never makes a JCA overdue.
 */
export const AS_OF_DAY = {
  name: "AsOfDay",
  formula: "=IF(N(AsOf)>0,AsOf,TODAY())",
} as const;

/** The names that formulas, rules and drop-downs of our sheets use. */
export const SETTING_NAMES = [
  "AsOf",
  "DueSoonDays",
  "DeadlineDays",
  "StudyPeriodEnd",
  "CurrentMeeting",
  "TransitionMode",
  "DocumentLink",
  "ChangesBy",
  "ChangesOn",
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Those that are days. */
export const DAY_SETTINGS: readonly SettingName[] = ["AsOf", "StudyPeriodEnd", "ChangesOn"];

/** Days before a TSAG meeting's opening by which contributions are due. */
const DEADLINE_DAYS = 12;

export interface Settings {
  /** Today where the As-of cell holds no date. */
  readonly asOf: CalendarDate;
  readonly dueSoonDays: number;
  /** Calendar days before the opening of a TSAG meeting by which contributions are due. */
  readonly deadlineDays: number;
  readonly studyPeriodEnd: CalendarDate | null;
  /** "" before the first sync. */
  readonly currentMeeting: string;
  readonly transitionMode: TransitionMode;
  readonly workflow: Workflow;
  /** The user's words for a status, then those that we know. */
  readonly statusWords: readonly StatusAlias[];
  /** Only the user's. */
  readonly ownStatusWords: readonly StatusAlias[];
  readonly reviewCriteria: readonly ReviewCriterion[];
  readonly tdHeaders: readonly TdHeaderText[];
  /** The address of a document with `{number}` in it; null where references are no links. */
  readonly documentLink: string | null;
  /** Whose the tracked insertions of an annex are; "" where nobody is named. */
  readonly changesBy: string;
  /** Of which day they are; null: the last day of the meeting. */
  readonly changesOn: CalendarDate | null;
  /** What on the Settings sheet could not be understood; the defaults hold there. */
  readonly problems: readonly Problem[];
}

/** The settings as the workbook has them; a blank as-of day means today. */
export function readSettings(
  state: WorkbookState,
  today: CalendarDate,
  studyPeriodEnd: CalendarDate,
): Settings {
  const { settings } = state;
  const workflow = readWorkflow(state);
  const statusWords = readStatusWords(state);
  const tdHeaders = readTdHeaders(state);
  return {
    asOf: readDate(settings["AsOf"]) ?? today,
    dueSoonDays: readCount(settings["DueSoonDays"]) ?? DUE_SOON_DAYS,
    deadlineDays: readCount(settings["DeadlineDays"]) ?? DEADLINE_DAYS,
    studyPeriodEnd: readDate(settings["StudyPeriodEnd"]) ?? studyPeriodEnd,
    currentMeeting: String(settings["CurrentMeeting"] ?? ""),
    transitionMode: parseMode(settings["TransitionMode"]) ?? "warn",
    workflow: workflow.value,
    statusWords: [...statusWords.value, ...STATUS_ALIASES],
    ownStatusWords: statusWords.value,
    reviewCriteria: readReviewCriteria(state),
    tdHeaders: tdHeaders.value,
    documentLink: readLinkPattern(settings["DocumentLink"]),
    changesBy: textOf(settings["ChangesBy"]),
    changesOn: readDate(settings["ChangesOn"]),
    problems: [
      ...valueProblems(settings, studyPeriodEnd),
      ...workflow.problems,
      ...statusWords.problems,
      ...tdHeaders.problems,
    ],
  };
}

function parseMode(value: CellValue | null | undefined): TransitionMode | null {
  const words = String(value ?? "")
    .trim()
    .toLowerCase();
  const labels = TRANSITION_MODE_LABELS;
  return TRANSITION_MODES.find((mode) => labels[mode].toLowerCase() === words) ?? null;
}

type Values = WorkbookState["settings"];

/** A cell that holds something else than its setting takes; a blank one means the default. */
function valueProblems(values: Values, studyPeriodEnd: CalendarDate): readonly Problem[] {
  return [
    ...notUnderstood(values, "AsOf", readDate, "today is taken instead", AS_OF_MEND),
    ...notUnderstood(
      values,
      "DueSoonDays",
      readCount,
      `${DUE_SOON_DAYS} days are taken instead`,
      COUNT_MEND,
    ),
    ...notUnderstood(values, "DeadlineDays", readCount, "deadlines cannot be counted", COUNT_MEND),
    ...notUnderstood(
      values,
      "StudyPeriodEnd",
      readDate,
      `${formatDate(studyPeriodEnd)} is taken instead`,
      `Type a date such as ${formatDate(studyPeriodEnd)}.`,
    ),
    ...notUnderstood(
      values,
      "TransitionMode",
      parseMode,
      "“Warn” is taken instead",
      `Choose one of: ${Object.values(TRANSITION_MODE_LABELS).join(", ")}.`,
      TRANSITION_MODE_LABELS.warn,
    ),
    ...notUnderstood(
      values,
      "DocumentLink",
      readLinkPattern,
      "there are no links",
      linkPatternProblem(textOf(values["DocumentLink"]))?.message ?? "",
    ),
    ...notUnderstood(
      values,
      "ChangesOn",
      readDate,
      "the last day of the meeting is taken instead",
      "Type a date such as 30 January 2026, or nothing.",
    ),
  ];
}

const AS_OF_MEND = "Type a date such as 1 February 2027, or =TODAY().";
const COUNT_MEND = "Type a number of days, such as 60.";

function notUnderstood(
  values: Values,
  name: SettingName,
  read: (value: CellValue | null | undefined) => unknown,
  instead: string,
  mend: string,
  proposed?: string,
): readonly Problem[] {
  if (isBlank(values[name]) || read(values[name]) !== null) return [];
  return [
    {
      code: name === "AsOf" ? "as-of-not-a-date" : "setting-not-understood",
      severity: "error",
      table: SETTINGS_SHEET,
      key: name,
      column: "Value",
      message: `${SETTING_LABELS[name]} on the Settings sheet is not understood; ${instead}.`,
      mend,
      ...(proposed === undefined ? {} : { proposed }),
    },
  ];
}

const SETTING_LABELS: Readonly<Record<SettingName, string>> = {
  AsOf: "As-of day",
  DueSoonDays: "Due soon, days",
  DeadlineDays: "Contribution deadline, days",
  StudyPeriodEnd: "End of the study period",
  CurrentMeeting: "Current meeting",
  TransitionMode: "Forbidden change of status",
  DocumentLink: "Links to documents",
  ChangesBy: "Tracked changes by",
  ChangesOn: "Tracked changes of",
};

function readDate(value: CellValue | null | undefined): CalendarDate | null {
  if (typeof value === "number") return fromExcelSerial(value);
  return typeof value === "string" ? parseTypedDate(value) : null;
}

/** The address of a document, as `linkPatternProblem` lets it pass; null for anything else. */
export function readLinkPattern(value: CellValue | null | undefined): string | null {
  const text = textOf(value);
  return text === "" || linkPatternProblem(text) !== null ? null : text;
}

function textOf(value: CellValue | null | undefined): string {
  return String(value ?? "").trim();
}

function isBlank(value: CellValue | null | undefined): boolean {
  return textOf(value) === "";
}

function readCount(value: CellValue | null | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}

export interface SettingsRow {
  readonly name: SettingName;
  readonly label: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** What may be chosen. */
  readonly choices?: readonly string[];
  readonly meaning: string;
}

export const DATE_FORMAT = "d mmm yyyy";

/** The rows of the Settings sheet as a first sync makes them. */
export function settingsRows(
  currentMeeting: string,
  studyPeriodEnd: CalendarDate,
): readonly SettingsRow[] {
  return [
    {
      name: "AsOf",
      label: SETTING_LABELS.AsOf,
      value: "=TODAY()",
      numberFormat: DATE_FORMAT,
      meaning:
        "The day for which JCAs are judged: type a date to look at another day; =TODAY(), or nothing, means today.",
    },
    {
      name: "DueSoonDays",
      label: SETTING_LABELS.DueSoonDays,
      value: DUE_SOON_DAYS,
      numberFormat: "0",
      meaning: "A transfer is due soon when its expiry is no more than so many days away.",
    },
    {
      name: "DeadlineDays",
      label: SETTING_LABELS.DeadlineDays,
      value: DEADLINE_DAYS,
      numberFormat: "0",
      meaning: "Calendar days before the opening of a TSAG meeting.",
    },
    {
      name: "StudyPeriodEnd",
      label: SETTING_LABELS.StudyPeriodEnd,
      value: toExcelSerial(studyPeriodEnd),
      numberFormat: DATE_FORMAT,
      meaning: "No JCA outlives it.",
    },
    {
      name: "CurrentMeeting",
      label: SETTING_LABELS.CurrentMeeting,
      value: currentMeeting,
      numberFormat: "@",
      meaning: "The meeting whose entries the action plan shows; a sync sets it.",
    },
    {
      name: "TransitionMode",
      label: SETTING_LABELS.TransitionMode,
      value: TRANSITION_MODE_LABELS.warn,
      numberFormat: "@",
      choices: TRANSITION_MODES.map((mode) => TRANSITION_MODE_LABELS[mode]),
      meaning:
        "Warn: Check tells of it. Ask: it is an error until Reason is filled in. Refuse: the old status comes back, unless Reason was filled in first.",
    },
    {
      name: "DocumentLink",
      label: SETTING_LABELS.DocumentLink,
      value: "",
      numberFormat: "@",
      meaning:
        "The address of a document, {number} where TD164R3 goes, {serial} for 0164 and {kind} for TD: references in annexes become links. Nothing: plain text.",
    },
    {
      name: "ChangesBy",
      label: SETTING_LABELS.ChangesBy,
      value: "",
      numberFormat: "@",
      meaning: "Whose the tracked changes in an annex are; without a name, what is new is in bold.",
    },
    {
      name: "ChangesOn",
      label: SETTING_LABELS.ChangesOn,
      value: "",
      numberFormat: DATE_FORMAT,
      meaning: "The day of the tracked changes; nothing means the last day of the meeting.",
    },
  ];
}

/** What the drop-downs of our tables offer; no word has a comma in it. */
export const CHOICES: Readonly<
  Record<NonNullable<ColumnDefinition["choices"]>, readonly string[]>
> = {
  StatusList: STATUS_CODES.map((code) => STATUS_LABELS[code]),
  TransferStates: Object.values(TRANSFER_STATE_LABELS),
  YesNo: ["Yes", "No"],
};
