import type { SheetId } from "../grid/grid";
import { integer, place } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { changeSheet, pageOf } from "./sheet-page";
import type { PageBreaks } from "./workbook-extras";

/** Manual breaks before rows (horizontal) or before columns (vertical), in order. */
export class PageBreakCollection implements HostObject {
  readonly members: MemberTable<HostObject> = collectionMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    readonly direction: keyof PageBreaks,
  ) {}

  places(): readonly number[] {
    return pageOf(this.book, this.sheet).breaks[this.direction];
  }

  set(places: readonly number[]): void {
    changeSheet(this.book, this.sheet, ({ page }) => {
      page.breaks[this.direction] = [...new Set(places)].sort((left, right) => left - right);
    });
  }
}

class PageBreak implements HostObject {
  readonly members: MemberTable<HostObject> = breakMembers;
  constructor(
    readonly owner: PageBreakCollection,
    readonly place: number,
  ) {}
}

/** As many as a sheet of Excel holds in each direction. */
const most = 1026;

function add(self: PageBreakCollection, range: unknown): HostObject {
  const { sheet, rect } = place(self.book, range, self.sheet);
  const at = self.direction === "rows" ? rect.row : rect.column;
  // Nothing stands before the first row or column.
  if (sheet !== self.sheet || at === 0) throw new HostError("InvalidArgument");
  const places = [...self.places(), at];
  if (new Set(places).size > most) throw new HostError("InvalidOperation");
  self.set(places);
  return new PageBreak(self, at);
}

function breaks(self: PageBreakCollection): PageBreak[] {
  return self.places().map((at) => new PageBreak(self, at));
}

const collectionMembers = declareMembers<PageBreakCollection>({
  type: "PageBreakCollection",
  items: breaks,
  // The client asks for loaded items by what identifies them, add-ins ask by their index.
  item: (self, key) => {
    const all = breaks(self);
    const found =
      typeof key === "string" ? all.find(({ place: at }) => String(at) === key) : all[integer(key)];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  methods: {
    Add: add,
    GetCount: (self) => self.places().length,
    RemovePageBreaks: (self) => self.set([]),
  },
});

const breakMembers = declareMembers<PageBreak>({
  type: "PageBreak",
  identity: (self) => ({ _Id: String(self.place) }),
  scalars: {
    RowIndex: { get: ({ owner, place: at }) => (owner.direction === "rows" ? at : 0) },
    ColumnIndex: { get: ({ owner, place: at }) => (owner.direction === "columns" ? at : 0) },
    _Id: { get: (self) => String(self.place) },
  },
  methods: {
    Delete: ({ owner, place: at }) => owner.set(owner.places().filter((each) => each !== at)),
    GetCellAfterBreak: ({ owner, place: at }) => {
      const rows = owner.direction === "rows";
      const cell = { row: rows ? at : 0, column: rows ? 0 : at, rowCount: 1, columnCount: 1 };
      return owner.book.make.range(owner.sheet, cell);
    },
  },
});
