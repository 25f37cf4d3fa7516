import { bool, number, oneOf } from "./arguments";
import { commonStyle, setStyle } from "./cell-styles";
import { FormatProtection } from "./format-protection";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";
import { common } from "./matrix";
import { assertEditable } from "./protection";
import { RangeBorderCollection } from "./range-border-collection";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

export class RangeFormat implements HostObject {
  readonly members: MemberTable<HostObject> = rangeFormatMembers;
  constructor(readonly range: Located) {}
}

/** Reading a size looks at this many rows or columns at most. */
const sizesRead = 10_000;

function* sizes(first: number, count: number, read: (index: number) => number): Generator<number> {
  for (let index = first; index < first + Math.min(count, sizesRead); index++) yield read(index);
}

function columnWidth({ range }: RangeFormat): number | null {
  const { column, columnCount } = range.rect;
  return common(
    sizes(column, columnCount, (at) => range.book.grid.cells.columnWidth(range.sheet, at)),
  );
}

/** Excel's column of 8.43 characters, in points. */
const standardWidth = 48;

function setStandardWidth(self: RangeFormat, value: unknown): void {
  if (bool(value)) setColumnWidth(self, standardWidth);
}

function rowHeight({ range }: RangeFormat): number | null {
  const { row, rowCount } = range.rect;
  return common(sizes(row, rowCount, (at) => range.book.grid.cells.rowHeight(range.sheet, at)));
}

function setColumnWidth({ range }: RangeFormat, value: unknown): void {
  assertEditable(range.book, range.sheet, range.rect, "allowFormatColumns");
  const { column, columnCount } = range.rect;
  range.book.grid.cells.setColumnWidth(range.sheet, column, columnCount, number(value));
}

function setRowHeight({ range }: RangeFormat, value: unknown): void {
  assertEditable(range.book, range.sheet, range.rect, "allowFormatRows");
  const { row, rowCount } = range.rect;
  range.book.grid.cells.setRowHeight(range.sheet, row, rowCount, number(value));
}

const horizontals = ["General", "Left", "Center", "Right", "Justify"] as const;
const verticals = ["Top", "Center", "Bottom"] as const;
const readings = ["Context", "LeftToRight", "RightToLeft"] as const;

const rangeFormatMembers = declareMembers<RangeFormat>({
  type: "RangeFormat",
  scalars: {
    WrapText: {
      get: (self) => commonStyle(self.range, (style) => style.wrap),
      set: (self, value) => setStyle(self.range, { wrap: bool(value) }),
    },
    HorizontalAlignment: {
      get: (self) => commonStyle(self.range, (style) => style.horizontal),
      set: (self, value) => setStyle(self.range, { horizontal: oneOf(value, horizontals) }),
    },
    VerticalAlignment: {
      get: (self) => commonStyle(self.range, (style) => style.vertical),
      set: (self, value) => setStyle(self.range, { vertical: oneOf(value, verticals) }),
    },
    ReadingOrder: {
      get: (self) => commonStyle(self.range, (style) => style.reading),
      set: (self, value) => setStyle(self.range, { reading: oneOf(value, readings) }),
    },
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    UseStandardWidth: {
      get: (self) => columnWidth(self) === standardWidth,
      set: setStandardWidth,
    },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  navs: {
    Borders: (self) => new RangeBorderCollection(self.range),
    Fill: (self) => new RangeFill(self.range),
    Font: (self) => new RangeFont(self.range),
    Protection: (self) => new FormatProtection(self.range),
  },
  methods: {
    AutofitColumns: ({ range }) => range.book.grid.cells.autofitColumns(range.sheet, range.rect),
    AutofitRows: ({ range }) => range.book.grid.cells.autofitRows(range.sheet, range.rect),
  },
});
