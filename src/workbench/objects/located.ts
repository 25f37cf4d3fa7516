import type { Rect, SheetId } from "../grid/grid";
import type { Book } from "./book";
import type { HostObject, MemberTable } from "./host-object";
import type { TrackedArea } from "./tracked-area";

/** A host object which stands for cells; a range given as an argument is one of these. */
export abstract class Located implements HostObject {
  abstract readonly members: MemberTable<HostObject>;

  constructor(
    readonly book: Book,
    readonly area: TrackedArea,
  ) {}

  get sheet(): SheetId {
    return this.area.sheet;
  }

  get rect(): Rect {
    return this.area.rect;
  }
}
