import type { SheetId } from "../grid/grid";

/**
 * What belongs to a workbook but not to its grid: kept in memory as plain data, read and written
 * whole by the .xlsx reader and writer. All of it is mutable on purpose; `revision` grows with
 * every change made through the object model, so that a page can tell "unsaved".
 */
export interface WorkbookExtras {
  name: string;
  revision: number;
  /** Add-in settings, key to JSON text, in the order they were added. */
  readonly settings: Map<string, string>;
  readonly xmlParts: XmlPart[];
  readonly properties: WorkbookProperties;
  readonly customProperties: Map<string, PropertyValue>;
  readonly comments: WorkbookComment[];
  readonly sheets: Map<SheetId, SheetExtras>;
  structureProtected: boolean;
}

/** `id` is Excel's: a GUID in braces. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

export type PropertyValue = string | number | boolean;

export interface WorkbookProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  category: string;
  manager: string;
  company: string;
  revisionNumber: number;
  /** ISO 8601, UTC. */
  creationDate: string;
}

export interface WorkbookComment {
  readonly id: string;
  readonly sheet: SheetId;
  row: number;
  column: number;
  content: string;
  readonly author: string;
  readonly created: string;
  resolved: boolean;
}

export interface SheetExtras {
  readonly page: PageSetup;
  readonly customProperties: Map<string, string>;
  /** Options of `protect`, as the add-in gave them; null while unprotected. */
  protection: SheetProtection | null;
}

export interface SheetProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string;
}

export type HeaderFooterPart =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** Lengths in points; A1 texts without a sheet; "" where nothing is set. */
export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: PageZoom;
  printArea: string;
  /** "$1:$2" */
  titleRows: string;
  /** "$A:$B" */
  titleColumns: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  printErrors: string;
  printComments: string;
  firstPageNumber: number | "";
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  headerFooterState: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly breaks: PageBreaks;
  readonly headersFooters: Record<HeaderFooterPages, Record<HeaderFooterPart, string>>;
}
/** Rows and columns, counted from zero, that begin a page by the user's or an add-in's will. */
export interface PageBreaks {
  rows: readonly number[];
  columns: readonly number[];
}

export type HeaderFooterPages = "default" | "even" | "first" | "odd";

/** A scale in percent, or a number of pages to fit; null means automatic. */
export interface PageZoom {
  scale: number | null;
  horizontalFitToPages: number | null;
  verticalFitToPages: number | null;
}

const inch = 72;

function emptyHeaderFooter(): Record<HeaderFooterPart, string> {
  return {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}

/** Excel's page setup of a new sheet. */
function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
    printArea: "",
    titleRows: "",
    titleColumns: "",
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    printErrors: "AsDisplayed",
    printComments: "NoComments",
    firstPageNumber: "",
    leftMargin: 0.7 * inch,
    rightMargin: 0.7 * inch,
    topMargin: 0.75 * inch,
    bottomMargin: 0.75 * inch,
    headerMargin: 0.3 * inch,
    footerMargin: 0.3 * inch,
    headerFooterState: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    breaks: { rows: [], columns: [] },
    headersFooters: {
      default: emptyHeaderFooter(),
      even: emptyHeaderFooter(),
      first: emptyHeaderFooter(),
      odd: emptyHeaderFooter(),
    },
  };
}

/** The extras of a new workbook. `created` is an ISO 8601 time. */
export function newWorkbookExtras(name: string, created = ""): WorkbookExtras {
  return {
    name,
    revision: 0,
    settings: new Map(),
    xmlParts: [],
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      lastAuthor: "",
      category: "",
      manager: "",
      company: "",
      revisionNumber: 0,
      creationDate: created,
    },
    customProperties: new Map(),
    comments: [],
    sheets: new Map(),
    structureProtected: false,
  };
}

/** The extras of one sheet, made on first use. */
export function sheetExtras(extras: WorkbookExtras, sheet: SheetId): SheetExtras {
  const known = extras.sheets.get(sheet);
  if (known !== undefined) return known;
  const fresh: SheetExtras = {
    page: newPageSetup(),
    customProperties: new Map(),
    protection: null,
  };
  extras.sheets.set(sheet, fresh);
  return fresh;
}
