import type { CalendarDate } from "../domain/calendar-date";
import { linkPatternProblem } from "../domain/link-pattern";
import { TRANSITION_MODE_LABELS } from "../domain/workflow";
import { parseTypedDate, toExcelSerial } from "../workbook/excel-serial";
import { workflowRows } from "../workbook/setting-tables";
import {
  readLinkPattern,
  settingsRows,
  type SettingName,
  type SettingsRow,
} from "../workbook/settings";
import type { CellValue } from "../workbook/cell-value";
import { STATUS_LABELS } from "../domain/status";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import type { PaneSetting, PaneSettings } from "./pane-settings";
import { UserError } from "./user-error";
import type { WorkbookPort } from "./workbook-port";

/** The Settings sheet as the pane shows it; what is broken there shows as its default. */
export function paneSettings({ settings, state }: OpenWorkbook): PaneSettings {
  const values: Readonly<Record<SettingName, string>> = {
    AsOf: typeof state.settings["AsOf"] === "number" ? settings.asOf : "",
    DueSoonDays: String(settings.dueSoonDays),
    DeadlineDays: String(state.settings["DeadlineDays"] ?? ""),
    StudyPeriodEnd: settings.studyPeriodEnd ?? "",
    CurrentMeeting: settings.currentMeeting,
    TransitionMode: TRANSITION_MODE_LABELS[settings.transitionMode],
    DocumentLink: settings.documentLink ?? "",
    ChangesBy: settings.changesBy,
    ChangesOn: settings.changesOn ?? "",
  };
  return {
    values: settingsRows(settings.currentMeeting, settings.asOf).map((row) => ({
      ...shown(row),
      value: values[row.name],
    })),
    workflow: workflowRows(settings.workflow).map(([from = "", to = "", verdict = ""]) => ({
      from,
      to,
      verdict,
    })),
    statusWords: settings.ownStatusWords.map(({ alias, status }) => ({
      word: alias,
      status: STATUS_LABELS[status],
    })),
    reviewCriteria: settings.reviewCriteria,
    tdHeaderLines: settings.tdHeaders.length,
  };
}

const KINDS: Readonly<Record<SettingName, PaneSetting["kind"]>> = {
  AsOf: "date",
  DueSoonDays: "days",
  DeadlineDays: "days",
  StudyPeriodEnd: "date",
  CurrentMeeting: "text",
  TransitionMode: "choice",
  DocumentLink: "text",
  ChangesBy: "text",
  ChangesOn: "date",
};

/** Nothing typed means something: today, no links, nobody, the last day of the meeting. */
const EMPTY_VALUES: Readonly<Partial<Record<SettingName, string>>> = {
  AsOf: "=TODAY()",
  DocumentLink: "",
  ChangesBy: "",
  ChangesOn: "",
};

function shown({ name, label, meaning, choices }: SettingsRow): Omit<PaneSetting, "value"> {
  return {
    name,
    label,
    meaning,
    kind: KINDS[name],
    ...(choices ? { choices } : {}),
    ...(name === "CurrentMeeting" ? { fixed: true } : {}),
  };
}

/** Writes one setting; a value that it cannot take is refused. */
export async function changeSetting(
  port: WorkbookPort,
  name: SettingName,
  text: string,
  today: CalendarDate,
): Promise<void> {
  const { state, settings } = await openWorkbook(port, today);
  const row = settingsRows(settings.currentMeeting, today).find((one) => one.name === name);
  const isThere = (state.settings[name] ?? null) !== null;
  if (row === undefined || (!isThere && settings.currentMeeting === ""))
    throw missing(row?.label ?? name);
  const value = valueOf(row, text.trim());
  if (value === null) throw notTaken(row, text);
  // What an older layout did not have is made on the way.
  const lacking = isThere ? {} : { settings: { currentMeeting: settings.currentMeeting } };
  await port.write({ tables: [], ...lacking, settingCells: [{ name, value }] });
}

function valueOf({ name, choices }: SettingsRow, text: string): CellValue | null {
  if (text === "") return EMPTY_VALUES[name] ?? null;
  switch (KINDS[name]) {
    case "date": {
      const date = parseTypedDate(text);
      return date === null ? null : toExcelSerial(date);
    }
    case "days":
      return /^\d{1,4}$/.test(text) ? Number(text) : null;
    case "choice":
      return choices?.includes(text) === true ? text : null;
    case "text":
      return textFor(name, text);
  }
}

const LONGEST_TEXT = 500;

function textFor(name: SettingName, text: string): string | null {
  if (name === "DocumentLink") return readLinkPattern(text);
  const isOne = name === "ChangesBy" && text.length <= LONGEST_TEXT && !/^[=+@-]/.test(text);
  return isOne ? text : null;
}

function missing(label: string): UserError {
  return new UserError({
    code: "setting-missing",
    happened: `The Settings sheet has no ${label}.`,
    todo: "Sync once: the sheet then gets what it lacks.",
  });
}

function notTaken({ name, label, choices }: SettingsRow, text: string): UserError {
  const todo: Readonly<Record<PaneSetting["kind"], string>> = {
    date: "Type a date such as 1 February 2027.",
    days: "Type a number of days, such as 60.",
    choice: `Choose one of: ${(choices ?? []).join(", ")}.`,
    text: textTodo(name, text.trim()),
  };
  return new UserError({
    code: "setting-not-taken",
    happened: `${label} cannot be “${text}”.`,
    todo: todo[KINDS[name]],
  });
}

function textTodo(name: SettingName, text: string): string {
  if (name === "DocumentLink") return linkPatternProblem(text)?.message ?? "";
  return name === "CurrentMeeting"
    ? "A sync sets it: bring in the report of that meeting, or open the next meeting."
    : "Type a name, which begins with no sign.";
}
