import type { SheetId } from "../grid/grid";
import { formatAbsoluteRect, isEntireColumn, isEntireRow, parseRect } from "./a1";
import { bool, number, oneOf, optional, place, record, text } from "./arguments";
import type { Book } from "./book";
import { HeaderFooterGroup } from "./header-footer";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable, type Scalar } from "./host-object";
import { RangeAreas } from "./range-areas";
import { changeSheet, pageOf } from "./sheet-page";
import type { PageSetup, PageZoom } from "./workbook-extras";

export class PageLayout implements HostObject {
  readonly members: MemberTable<HostObject> = pageLayoutMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}
}

/** A scalar of the page setup under its own name. */
function setting<K extends keyof PageSetup>(
  name: K,
  read: (value: unknown) => PageSetup[K],
): Scalar<PageLayout> {
  return {
    get: (self) => pageOf(self.book, self.sheet)[name],
    set: (self, value) => set(self, name, read(value)),
  };
}

function set<K extends keyof PageSetup>(self: PageLayout, name: K, value: PageSetup[K]): void {
  changeSheet(self.book, self.sheet, ({ page }) => {
    page[name] = value;
  });
}

const orientations = ["Portrait", "Landscape"] as const;
const orders = ["DownThenOver", "OverThenDown"] as const;
const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const margins = {
  left: "leftMargin",
  right: "rightMargin",
  top: "topMargin",
  bottom: "bottomMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;

function setMargins(self: PageLayout, unit: unknown, options: unknown): void {
  const factor = points[oneOf(unit, Object.keys(points) as (keyof typeof points)[])];
  const given = record(options);
  for (const [name, field] of Object.entries(margins)) {
    const length = given[name];
    if (length !== undefined && length !== null) set(self, field, number(length) * factor);
  }
}

function readZoom(value: unknown): PageZoom {
  const given = record(value);
  const zoom = {
    scale: optional(given["scale"], number, null),
    horizontalFitToPages: optional(given["horizontalFitToPages"], number, null),
    verticalFitToPages: optional(given["verticalFitToPages"], number, null),
  };
  if (zoom.scale !== null && (zoom.scale < 10 || zoom.scale > 400))
    throw new HostError("InvalidArgument");
  return zoom;
}

function localAddress(self: PageLayout, value: unknown): string {
  const { sheet, rect } = place(self.book, value, self.sheet);
  if (sheet !== self.sheet) throw new HostError("InvalidArgument");
  return formatAbsoluteRect(rect);
}

function setTitles(self: PageLayout, name: "titleRows" | "titleColumns", value: unknown): void {
  const address = localAddress(self, value);
  const rect = parseRect(address);
  const fits = rect && (name === "titleRows" ? isEntireRow(rect) : isEntireColumn(rect));
  if (!fits) throw new HostError("InvalidArgument");
  set(self, name, address);
}

function titles(self: PageLayout, name: "titleRows" | "titleColumns"): HostObject | null {
  const rect = parseRect(pageOf(self.book, self.sheet)[name]);
  return rect && self.book.make.range(self.sheet, rect);
}

function printArea(self: PageLayout): HostObject | null {
  const rect = parseRect(pageOf(self.book, self.sheet).printArea);
  return rect && new RangeAreas(self.book, self.sheet, [rect]);
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const pageLayoutMembers = declareMembers<PageLayout>({
  type: "PageLayout",
  scalars: {
    Orientation: setting("orientation", (value) => oneOf(value, orientations)),
    PaperSize: setting("paperSize", text),
    Zoom: {
      get: (self) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = pageOf(
          self.book,
          self.sheet,
        ).zoom;
        return { scale, horizontalFitToPages, verticalFitToPages };
      },
      set: (self, value) => set(self, "zoom", readZoom(value)),
    },
    CenterHorizontally: setting("centerHorizontally", bool),
    CenterVertically: setting("centerVertically", bool),
    PrintGridlines: setting("printGridlines", bool),
    PrintHeadings: setting("printHeadings", bool),
    BlackAndWhite: setting("blackAndWhite", bool),
    DraftMode: setting("draftMode", bool),
    PrintOrder: setting("printOrder", (value) => oneOf(value, orders)),
    PrintErrors: setting("printErrors", text),
    PrintComments: setting("printComments", text),
    FirstPageNumber: setting("firstPageNumber", (value) => (value === "" ? "" : number(value))),
    LeftMargin: setting("leftMargin", number),
    RightMargin: setting("rightMargin", number),
    TopMargin: setting("topMargin", number),
    BottomMargin: setting("bottomMargin", number),
    HeaderMargin: setting("headerMargin", number),
    FooterMargin: setting("footerMargin", number),
  },
  navs: { HeadersFooters: (self) => new HeaderFooterGroup(self.book, self.sheet) },
  methods: {
    SetPrintArea: (self, area) => set(self, "printArea", localAddress(self, area)),
    GetPrintArea: (self) => found(printArea(self)),
    GetPrintAreaOrNullObject: printArea,
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (self, rows) => setTitles(self, "titleRows", rows),
    GetPrintTitleRows: (self) => found(titles(self, "titleRows")),
    GetPrintTitleRowsOrNullObject: (self) => titles(self, "titleRows"),
    SetPrintTitleColumns: (self, columns) => setTitles(self, "titleColumns", columns),
    GetPrintTitleColumns: (self) => found(titles(self, "titleColumns")),
    GetPrintTitleColumnsOrNullObject: (self) => titles(self, "titleColumns"),
  },
});
