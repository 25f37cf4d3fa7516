import type { CheckedWorkbook } from "../../src/app/checked-workbook";
import { derive, understand } from "../../src/app/open-workbook";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { parseXmlPart } from "../../src/excel/xml-part";
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetTable, WorkbookState } from "../../src/workbook/sheet-state";
import { TABLE_NAMES } from "../../src/workbook/table-definition";
import type { OpenWorkbench } from "./open-workbench";
import { withExcel } from "./user-steps";

/** Only for an As-of cell without a date. */
const SOME_DAY = "2026-11-29" as CalendarDate;

/** The workbook in the page, read by plain calls of its own and understood as a check does it. */
export async function checkedWorkbook(opened: OpenWorkbench): Promise<CheckedWorkbook> {
  const workbook = understand(await stateOf(opened), SOME_DAY);
  return { workbook, problems: derive(workbook).problems, refused: [], told: [] };
}

async function stateOf(opened: OpenWorkbench): Promise<WorkbookState> {
  const { names, part } = await namesAndBase(opened);
  const places = await opened.workbench.tables();
  const tables = places
    .filter(({ name }) => TABLE_NAMES.some((ours) => ours === name))
    .map(async ({ name }) => [name, await tableOf(opened, name)] as const);
  return {
    tables: Object.fromEntries(await Promise.all(tables)),
    renamed: [],
    sheets: await opened.workbench.sheets(),
    base: await parseXmlPart(part),
    restorePoints: [],
    settings: names,
  };
}

async function tableOf({ workbench }: OpenWorkbench, name: string): Promise<SheetTable> {
  const [head = [], ...rows] = await workbench.read(name);
  return {
    name: name as SheetTable["name"],
    sheet: "",
    headerRow: 0,
    firstColumn: 0,
    headers: head.map(({ text }) => text),
    rows: rows.map((cells) => cells.map(({ value }) => value)),
  };
}

function namesAndBase(opened: OpenWorkbench) {
  return withExcel(opened, async (context) => {
    const named = [
      "AsOf",
      "DueSoonDays",
      "DeadlineDays",
      "StudyPeriodEnd",
      "CurrentMeeting",
      "TransitionMode",
    ].map((name) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.load("values");
      return { name, range };
    });
    const parts = context.workbook.customXmlParts.getByNamespace("urn:wtsa-action-plan:sync-base");
    const xml = parts.getOnlyItem().getXml();
    await context.sync();
    return {
      part: xml.value,
      names: Object.fromEntries(
        named.map(({ name, range }) => [name, range.values[0]?.[0] as CellValue]),
      ),
    };
  });
}
