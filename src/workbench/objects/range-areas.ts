import type { Rect, SheetId } from "../grid/grid";
import { formatAddress } from "./a1";
import { integer } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { sheetInfo } from "./protection";

/** Several rectangles of one sheet. They do not move with their cells. */
export class RangeAreas implements HostObject {
  readonly members: MemberTable<HostObject> = rangeAreasMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    readonly rects: readonly Rect[],
  ) {}

  address(): string {
    const { name } = sheetInfo(this.book, this.sheet);
    return this.rects.map((rect) => formatAddress(name, rect)).join(",");
  }
}

class RangeCollection implements HostObject {
  readonly members: MemberTable<HostObject> = rangeCollectionMembers;
  constructor(readonly areas: RangeAreas) {}

  list(): HostObject[] {
    return this.areas.rects.map((rect) => this.areas.book.make.range(this.areas.sheet, rect));
  }
}

const rangeAreasMembers = declareMembers<RangeAreas>({
  type: "RangeAreas",
  scalars: {
    Address: { get: (self) => self.address() },
    AreaCount: { get: (self) => self.rects.length },
    CellCount: {
      get: (self) => self.rects.reduce((sum, rect) => sum + rect.rowCount * rect.columnCount, 0),
    },
  },
  navs: {
    Areas: (self) => new RangeCollection(self),
    Worksheet: (self) => self.book.make.worksheet(self.sheet),
  },
});

const rangeCollectionMembers = declareMembers<RangeCollection>({
  type: "RangeCollection",
  items: (self) => self.list(),
  methods: {
    GetCount: (self) => self.areas.rects.length,
    GetItemAt: (self, index) => {
      const range = self.list()[integer(index)];
      if (!range) throw new HostError("InvalidArgument");
      return range;
    },
  },
});
