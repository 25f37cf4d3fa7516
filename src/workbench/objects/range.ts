import type { Rect } from "../grid/grid";
import { formatAddress, intersectRects, containsRect, isEntireColumn, isEntireRow } from "./a1";
import { bool, integer, optional } from "./arguments";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { Located } from "./located";
import { sheetInfo } from "./protection";
import { RangeAreas } from "./range-areas";
import * as cells from "./range-cells";
import { rangeEdits } from "./range-edits";
import { RangeFormat } from "./range-format";
import { rangeNavigation } from "./range-navigation";
import { RangeSort } from "./range-sort";
import { TableScopedCollection } from "./table-scoped-collection";

export class Range extends Located {
  readonly members: MemberTable<HostObject> = rangeMembers;
}

function address(self: Range): string {
  return formatAddress(sheetInfo(self.book, self.sheet).name, self.rect);
}

function mergedAreas(self: Range): RangeAreas | null {
  const merged = self.book.grid.cells.merged(self.sheet, self.rect);
  return merged.length > 0 ? new RangeAreas(self.book, self.sheet, merged) : null;
}

function tablesIn(self: Range, fullyContained: boolean): TableScopedCollection {
  const touches = (rect: Rect): boolean =>
    fullyContained ? containsRect(self.rect, rect) : intersectRects(self.rect, rect) !== null;
  const inside = self.book.grid.tables
    .list()
    .filter((table) => table.sheet === self.sheet && touches(table.rect));
  return new TableScopedCollection(self.book, inside);
}

/** The client sends it before a write in chunks; a range whose size it must have. */
function validateArraySize(self: Range, rows: unknown, columns: unknown): void {
  const fits = integer(rows) === self.rect.rowCount && integer(columns) === self.rect.columnCount;
  if (!fits) throw new HostError("InvalidArgument");
}

const formulas = { get: cells.readFormulas, set: cells.writeCells };
const numberFormats = { get: cells.readNumberFormats, set: cells.writeNumberFormats };

const rangeMembers = declareMembers<Range>({
  type: "Range",
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: (self) => self.rect.row },
    ColumnIndex: { get: (self) => self.rect.column },
    RowCount: { get: (self) => self.rect.rowCount },
    ColumnCount: { get: (self) => self.rect.columnCount },
    CellCount: { get: (self) => self.rect.rowCount * self.rect.columnCount },
    IsEntireRow: { get: (self) => isEntireRow(self.rect) },
    IsEntireColumn: { get: (self) => isEntireColumn(self.rect) },
    Values: { get: cells.readValues, set: cells.writeCells },
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: { get: cells.readTexts },
    ValueTypes: { get: cells.readValueTypes },
    NumberFormat: numberFormats,
    NumberFormatLocal: numberFormats,
    RowHidden: {
      get: cells.rowsHidden,
      set: (self, value) => cells.setRowsHidden(self, bool(value)),
    },
    ColumnHidden: {
      get: cells.columnsHidden,
      set: (self, value) => cells.setColumnsHidden(self, bool(value)),
    },
    Hidden: {
      get: (self) => {
        const rows = cells.rowsHidden(self);
        const columns = cells.columnsHidden(self);
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
  },
  navs: {
    ConditionalFormats: (self) => new ConditionalFormatCollection(self),
    DataValidation: (self) => new DataValidation(self),
    Format: (self) => new RangeFormat(self),
    Sort: (self) => new RangeSort(self),
    Worksheet: (self) => self.book.make.worksheet(self.sheet),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEdits,
    _ValidateArraySize: validateArraySize,
    GetTables: (self, fullyContained) => tablesIn(self, optional(fullyContained, bool, false)),
    GetMergedAreasOrNullObject: mergedAreas,
  },
});
