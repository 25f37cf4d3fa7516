import type { CellStyle, TableInfo, ValidationRule } from "../../../src/workbench/grid/grid";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/workbench/grid/snapshot";
import { newWorkbookExtras, sheetExtras } from "../../../src/workbench/objects/workbook-extras";

const defaultStyle: CellStyle = {
  fill: "",
  fontColor: "",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  reading: "Context",
  locked: true,
  borders: {},
};

function cell(row: number, column: number, content: Partial<CellSnapshot>): CellSnapshot {
  return { row, column, value: "", formula: null, numberFormat: "General", style: {}, ...content };
}

const table: TableInfo = {
  id: "1",
  name: "JCA",
  sheet: "plan",
  rect: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
  columns: ["JCA", "Expiry", "Days left"],
  style: "TableStyleMedium7",
  showHeaders: true,
  showBandedRows: true,
  showFilterButton: true,
};

const statusRule: ValidationRule = {
  rule: { kind: "List", source: "=Lists!$A$1:$A$2", inCellDropDown: true },
  ignoreBlanks: true,
  prompt: null,
  error: { title: "Not a name", message: "Choose one of the list.", style: "Stop", show: true },
};

const plan: SheetSnapshot = {
  info: {
    id: "plan",
    name: "Action plan",
    visibility: "Visible",
    tabColor: "#107C41",
    showGridlines: true,
    frozenRows: 1,
    frozenColumns: 1,
    protected: false,
  },
  cells: [
    cell(0, 0, { value: "JCA", style: { bold: true, fill: "#107C41", fontColor: "#FFFFFF" } }),
    cell(0, 1, { value: "Expiry", style: { bold: true } }),
    cell(0, 2, { value: "Days left", style: { bold: true } }),
    cell(1, 0, { value: "JCA-MV", style: { wrap: true, vertical: "Top" } }),
    cell(1, 1, { value: 46055, formula: '=JCA_EXPIRY("JCA-MV")', numberFormat: "yyyy-mm-dd" }),
    cell(1, 2, { value: 10, formula: "=[@Expiry]-46045" }),
    cell(2, 0, { value: "=not a formula", numberFormat: "@", style: { reading: "RightToLeft" } }),
    cell(2, 1, { value: "#N/A", formula: '=JCA_EXPIRY("JCA-X")', numberFormat: "yyyy-mm-dd" }),
    cell(2, 2, { value: "#N/A", formula: "=[@Expiry]-46045" }),
  ],
  defaultColumnWidth: 48,
  defaultRowHeight: 15,
  columns: [{ index: 0, points: 105, hidden: false }],
  rows: [{ index: 1, points: 30, hidden: false }],
  merges: [],
  conditionalFormats: [
    {
      id: "cf-1",
      sheet: "plan",
      rects: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }],
      priority: 0,
      stopIfTrue: true,
      rule: { kind: "CellValue", operator: "LessThan", formula1: "=30", formula2: null },
      format: {
        fill: "#FDE7E9",
        fontColor: "#B10E1C",
        bold: true,
        italic: null,
        strikethrough: null,
      },
    },
  ],
  validation: [{ rects: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }], rule: statusRule }],
};

const lists: SheetSnapshot = {
  ...plan,
  info: {
    ...plan.info,
    id: "lists",
    name: "Lists",
    visibility: "Hidden",
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: "",
  },
  cells: [cell(0, 0, { value: "JCA-MV" }), cell(1, 0, { value: "JCA-X" })],
  columns: [],
  rows: [],
  conditionalFormats: [],
  validation: [],
};

export const smallWorkbook: WorkbookSnapshot = {
  dateSystem: 1900,
  sheets: [plan, lists],
  activeSheet: "plan",
  tables: [table],
  names: [
    {
      name: "AsOf",
      sheet: null,
      formula: "=46045",
      comment: "The day of judgement",
      visible: true,
    },
  ],
  defaultStyle,
};

export function smallExtras() {
  const extras = newWorkbookExtras("Plan.xlsx", "2026-01-30T00:00:00Z");
  extras.properties.title = "Action plan";
  extras.xmlParts.push({
    id: "{6A5B1D7E-0000-4000-8000-000000000001}",
    xml: '<plan xmlns="urn:example:plan"/>',
  });
  const { page, customProperties } = sheetExtras(extras, "plan");
  customProperties.set("Printed", '{"section":"jca"}');
  page.breaks.rows = [1, 2];
  page.breaks.columns = [1];
  page.orientation = "Landscape";
  page.titleRows = "$1:$1";
  page.zoom = { scale: null, horizontalFitToPages: 1, verticalFitToPages: null };
  page.headersFooters.default.centerFooter = "Page &P of &N";
  return extras;
}
