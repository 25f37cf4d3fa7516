import type { CalendarDate } from "../domain/calendar-date";
import { DUE_SOON_DAYS, TRANSFER_STATE_LABELS } from "../domain/jca-transfer";
import { STATUS_CODES, STATUS_LABELS } from "../domain/status";
import { fromExcelSerial, parseTypedDate, toExcelSerial } from "./excel-serial";
import type { CellValue, WorkbookState } from "./sheet-state";

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
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Days before a TSAG meeting's opening by which contributions are due. */
const DEADLINE_DAYS = 12;

export interface Settings {
  readonly asOf: CalendarDate;
  /** False where the As-of cell holds something that is no date; today is taken then. */
  readonly asOfUnderstood: boolean;
  readonly dueSoonDays: number;
  /** Calendar days before the opening of a TSAG meeting by which contributions are due. */
  readonly deadlineDays: number;
  readonly studyPeriodEnd: CalendarDate | null;
  /** "" before the first sync. */
  readonly currentMeeting: string;
}

/** The settings as the workbook has them; a blank as-of day means today. */
export function readSettings(
  state: WorkbookState,
  today: CalendarDate,
  studyPeriodEnd: CalendarDate,
): Settings {
  const { settings } = state;
  return {
    asOf: readDate(settings["AsOf"]) ?? today,
    asOfUnderstood: isBlank(settings["AsOf"]) || readDate(settings["AsOf"]) !== null,
    dueSoonDays: readCount(settings["DueSoonDays"]) ?? DUE_SOON_DAYS,
    deadlineDays: readCount(settings["DeadlineDays"]) ?? DEADLINE_DAYS,
    studyPeriodEnd: readDate(settings["StudyPeriodEnd"]) ?? studyPeriodEnd,
    currentMeeting: String(settings["CurrentMeeting"] ?? ""),
  };
}

function readDate(value: CellValue | null | undefined): CalendarDate | null {
  if (typeof value === "number") return fromExcelSerial(value);
  return typeof value === "string" ? parseTypedDate(value) : null;
}

function isBlank(value: CellValue | null | undefined): boolean {
  return value === null || value === undefined || String(value).trim() === "";
}

function readCount(value: CellValue | null | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}

export interface SettingsRow {
  readonly name: SettingName;
  readonly label: string;
  readonly value: CellValue;
  readonly numberFormat: string;
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
      label: "As-of day",
      value: "=TODAY()",
      numberFormat: DATE_FORMAT,
      meaning:
        "The day for which JCAs are judged. Type a date to look at another day; =TODAY(), or nothing, means today.",
    },
    {
      name: "DueSoonDays",
      label: "Due soon, days",
      value: DUE_SOON_DAYS,
      numberFormat: "0",
      meaning: "A transfer is due soon when its expiry is no more than so many days away.",
    },
    {
      name: "DeadlineDays",
      label: "Contribution deadline, days",
      value: DEADLINE_DAYS,
      numberFormat: "0",
      meaning: "Calendar days before the opening of a TSAG meeting.",
    },
    {
      name: "StudyPeriodEnd",
      label: "End of the study period",
      value: toExcelSerial(studyPeriodEnd),
      numberFormat: DATE_FORMAT,
      meaning: "No JCA outlives it.",
    },
    {
      name: "CurrentMeeting",
      label: "Current meeting",
      value: currentMeeting,
      numberFormat: "@",
      meaning: "The meeting whose entries the action plan shows; a sync sets it.",
    },
  ];
}

/** The lists behind the drop-downs, each under its name. */
export const CHOICES: Readonly<
  Record<"StatusList" | "TransferStates", { title: string; words: readonly string[] }>
> = {
  StatusList: { title: "Statuses", words: STATUS_CODES.map((code) => STATUS_LABELS[code]) },
  TransferStates: { title: "Transfer states", words: Object.values(TRANSFER_STATE_LABELS) },
};
