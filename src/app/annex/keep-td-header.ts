import type { CalendarDate } from "../../domain/calendar-date";
import { normaliseMeetingLabel } from "../../domain/meetings";
import type { MeetingLabel } from "../../domain/plan";
import type { TdCover } from "../../report/write/annex-options";
import type { CellValue } from "../../workbook/cell-value";
import { normaliseText } from "../../workbook/cell-text";
import { SETTING_TABLES } from "../../workbook/setting-tables";
import type { SheetTable } from "../../workbook/sheet-state";
import { openWorkbook, type OpenWorkbook } from "../open-workbook";
import { UserError } from "../user-error";
import type { SettingCellWrite, WorkbookPort } from "../workbook-port";
import { TD_HEADER_FIELDS, tdHeader, type TdHeaderField } from "./td-header";

const COLUMNS = SETTING_TABLES.TdHeaders.columns.map(({ header }) => header);

/** What one cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/**
 * Keeps the header block of a meeting's TD on the sheet Settings: a row for each line, written
 * where it stands, into rows that are blank, or below the last one. Makes the table in a workbook
 * of an older layout. Lines that say the same as before are left alone.
 */
export async function keepTdHeader(
  port: WorkbookPort,
  meeting: MeetingLabel,
  cover: TdCover,
  today: CalendarDate,
): Promise<void> {
  const workbook = await openWorkbook(port, today);
  const { currentMeeting } = workbook.settings;
  if (currentMeeting === "") throw noPlan();
  const { cells, added } = changesOf(workbook, normaliseMeetingLabel(meeting), cover);
  if (cells.length + added.length === 0) return;
  const found = workbook.state.settingTables?.TdHeaders;
  const free = found === undefined ? [0] : blankRows(found);
  const filled = added.slice(0, free.length).flatMap((row, at) => cellsOf(row, free[at] ?? 0));
  const below = added.slice(free.length);
  await port.write({
    tables: [],
    ...(found === undefined ? { settings: { currentMeeting } } : {}),
    settingCells: [...cells, ...filled],
    ...(below.length === 0 ? {} : { settingRows: rowsBelow(found, below) }),
  });
}

/** Cells of lines that the meeting has, and rows for those that it has not. */
function changesOf({ settings, plan }: OpenWorkbook, meeting: MeetingLabel, cover: TdCover) {
  const { cover: shown } = tdHeader(meeting, settings, plan);
  const cells: SettingCellWrite[] = [];
  const added: (readonly string[])[] = [];
  for (const field of Object.keys(TD_HEADER_FIELDS) as TdHeaderField[]) {
    const line = TD_HEADER_FIELDS[field];
    const text = normaliseText(cover[field]);
    if (text.length > LONGEST_TEXT) throw tooLong(line);
    const own = settings.tdHeaders.find((each) => each.meeting === meeting && each.line === line);
    if (own !== undefined && own.text !== text)
      cells.push({ table: "TdHeaders", row: own.row, header: "Text", value: text });
    if (own === undefined && text + shown[field] !== "") added.push([meeting, line, text]);
  }
  return { cells, added };
}

function blankRows({ rows }: SheetTable<string>): readonly number[] {
  return rows.flatMap((row, at) => (row.every((cell) => String(cell).trim() === "") ? [at] : []));
}

function cellsOf(texts: readonly string[], row: number): readonly SettingCellWrite[] {
  return COLUMNS.map((header, at) => ({
    table: "TdHeaders",
    row,
    header,
    value: texts[at] ?? "",
  }));
}

/** Columns of the user's own in between stay empty. */
function rowsBelow(found: SheetTable<string> | undefined, texts: readonly (readonly string[])[]) {
  const headers = found?.headers ?? COLUMNS;
  const rows = texts.map((row) =>
    headers.map((header): CellValue => row[COLUMNS.indexOf(header)] ?? ""),
  );
  return { table: "TdHeaders", after: found?.rows.length ?? 1, rows } as const;
}

function noPlan(): UserError {
  return new UserError({
    code: "settings-missing",
    happened: "The workbook has no sheet Settings yet, where the header would be kept.",
    todo: "Bring a report into the workbook first.",
  });
}

function tooLong(line: string): UserError {
  return new UserError({
    code: "td-header-too-long",
    happened: `${line} is longer than a cell of Excel can hold.`,
    todo: "Shorten it to 32,767 characters.",
  });
}
