import type { Rect, SheetId } from "../grid/grid";
import { columnLimit, rowLimit } from "./a1";
import { integer, optional, place } from "./arguments";
import type { Book } from "./book";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { sheetInfo } from "./protection";

export class WorksheetFreezePanes implements HostObject {
  readonly members: MemberTable<HostObject> = freezePanesMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}
}

function freeze(
  { book, sheet }: WorksheetFreezePanes,
  frozenRows: number,
  frozenColumns: number,
): void {
  book.grid.sheets.update(sheet, { frozenRows, frozenColumns });
}

function freezeAt(self: WorksheetFreezePanes, range: unknown): void {
  const { rect } = place(self.book, range, self.sheet);
  const { row, column, rowCount, columnCount } = rect;
  freeze(
    self,
    rowCount === rowLimit ? 0 : row + rowCount,
    columnCount === columnLimit ? 0 : column + columnCount,
  );
}

function location({ book, sheet }: WorksheetFreezePanes): HostObject | null {
  const { frozenRows, frozenColumns } = sheetInfo(book, sheet);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const rect: Rect = {
    row: 0,
    column: 0,
    rowCount: frozenRows || rowLimit,
    columnCount: frozenColumns || columnLimit,
  };
  return book.make.range(sheet, rect);
}

const freezePanesMembers = declareMembers<WorksheetFreezePanes>({
  type: "WorksheetFreezePanes",
  methods: {
    FreezeAt: freezeAt,
    FreezeRows: (self, count) => freeze(self, optional(count, integer, 1), 0),
    FreezeColumns: (self, count) => freeze(self, 0, optional(count, integer, 1)),
    Unfreeze: (self) => freeze(self, 0, 0),
    GetLocationOrNullObject: location,
  },
});
