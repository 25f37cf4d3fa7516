import type { CellValue } from "../workbook/cell-value";
import type { SheetTable } from "../workbook/sheet-state";
import { readOnce } from "./read-once";
import { bytesOf, type ReadPace } from "./read-pace";

/** A table asked for down to a row of the sheet; what lies below is asked for once it is known. */
export interface LongTable<Name extends string> {
  readonly name: Name;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  /** The rows of the table that came with the first request. */
  readonly head: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

export function requestLongTable<Name extends string>(
  workbook: Excel.Workbook,
  name: Name,
  pace: ReadPace,
): LongTable<Name> {
  const table = workbook.tables.getItemOrNullObject(name).load({ name: true });
  const sheet = table.worksheet.load({ name: true, protection: { protected: true } });
  const range = readOnce(table.getRange()).load({
    rowIndex: true,
    columnIndex: true,
    rowCount: true,
    columnCount: true,
  });
  const first = readOnce(sheet.getRange(`1:${pace.firstRows}`));
  const head = readOnce(range.getIntersectionOrNullObject(first)).load({ values: true });
  return { name, table, range, head, sheet };
}

/** The tables that are there, whole: rows that did not come yet in requests of a bounded size. */
export async function readLongTables<Name extends string>(
  context: Excel.RequestContext,
  requested: readonly LongTable<Name>[],
  pace: ReadPace,
): Promise<readonly SheetTable<Name>[]> {
  const present = requested.filter(({ table }) => !table.isNullObject);
  const tables = present.map((one) => ({ ...one, values: headOf(one) }));
  const room = new Room(context, pace);
  for (const table of tables) await readRest(table, room);
  await room.send();
  pace.learn(tables.map(({ range, values }) => ({ end: range.rowIndex + range.rowCount, values })));
  return tables.map(({ name, sheet, range, values: [headers = [], ...rows] }) => ({
    name,
    sheet: sheet.name,
    headerRow: range.rowIndex,
    firstColumn: range.columnIndex,
    headers: headers.map((header) => String(header).trim()),
    rows,
    ...(sheet.protection.protected ? { isProtected: true } : {}),
  }));
}

function headOf({ head }: LongTable<string>): CellValue[][] {
  return head.isNullObject ? [] : (head.values as CellValue[][]);
}

async function readRest(
  { range, sheet, values }: LongTable<string> & { readonly values: CellValue[][] },
  room: Room,
): Promise<void> {
  let next = values.length;
  if (next >= range.rowCount) return;
  const each = bytesPerRow(values);
  while (next < range.rowCount) {
    const count = Math.min(range.rowCount - next, await room.rowsOf(each));
    const first = range.rowIndex + next;
    const rows = sheet.getRangeByIndexes(first, range.columnIndex, count, range.columnCount);
    room.ask(readOnce(rows), values, each * count);
    next += count;
  }
}

/** The requests of the rows that are missing, each with as many of them as there is room for. */
class Room {
  private asked: (() => void)[] = [];
  private left: number;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly pace: ReadPace,
  ) {
    this.left = pace.bytes;
  }

  /** How many rows still go into this request; sends it first where it is as good as full. */
  async rowsOf(each: number): Promise<number> {
    if (this.left < Math.max(each, this.pace.bytes / 20)) await this.send();
    return Math.max(1, Math.floor(this.left / each));
  }

  ask(rows: Excel.Range, into: CellValue[][], bytes: number): void {
    rows.load({ values: true });
    this.asked.push(() => {
      for (const row of rows.values as CellValue[][]) into.push(row);
    });
    this.left -= bytes;
  }

  async send(): Promise<void> {
    if (this.asked.length > 0) await this.context.sync();
    for (const take of this.asked) take();
    this.asked = [];
    this.left = this.pace.bytes;
  }
}

/** What a row takes on the wire where nothing is known of it yet. */
const UNKNOWN_ROW = 2_000;

function bytesPerRow(values: readonly (readonly CellValue[])[]): number {
  return values.length < 2 ? UNKNOWN_ROW : Math.ceil(bytesOf(values) / values.length);
}
