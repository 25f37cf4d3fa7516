import type { SheetInfo } from "../grid/grid";
import { bool, findSheet, optional, text } from "./arguments";
import type { Book } from "./book";
import { eventMembers } from "./event-members";
import { workbookTarget } from "./event-registry";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { assertFreeSheetName, nextSheetName } from "./sheet-names";
import { assertStructureOpen } from "./workbook-protection";
import { worksheetCollectionEvents } from "./worksheet-events";

export class WorksheetCollection implements HostObject {
  readonly members: MemberTable<HostObject> = worksheetCollectionMembers;
  constructor(readonly book: Book) {}

  list(visibleOnly: unknown): SheetInfo[] {
    const only = optional(visibleOnly, bool, false);
    return this.book.grid.sheets.list().filter((info) => !only || info.visibility === "Visible");
  }

  find(key: unknown): HostObject | null {
    const id = findSheet(this.book, text(key));
    return id === null ? null : this.book.make.worksheet(id);
  }
}

function found(self: WorksheetCollection, info: SheetInfo | undefined): HostObject {
  if (!info) throw new HostError("ItemNotFound");
  return self.book.make.worksheet(info.id);
}

/** At the end, and not activated. */
function add({ book }: WorksheetCollection, name: unknown): HostObject {
  assertStructureOpen(book);
  const wanted = optional(name, text, "") || nextSheetName(book);
  assertFreeSheetName(book, wanted, null);
  return book.make.worksheet(book.grid.sheets.add(wanted));
}

const worksheetCollectionMembers = declareMembers<WorksheetCollection>({
  type: "WorksheetCollection",
  items: (self) => self.list(false).map((info) => self.book.make.worksheet(info.id)),
  item: (self, key) => {
    const worksheet = self.find(key);
    if (!worksheet) throw new HostError("ItemNotFound");
    return worksheet;
  },
  methods: {
    ...eventMembers<WorksheetCollection>(worksheetCollectionEvents, () => workbookTarget),
    Add: add,
    GetActiveWorksheet: (self) => self.book.make.worksheet(self.book.grid.sheets.active()),
    GetCount: (self, visibleOnly) => self.list(visibleOnly).length,
    GetFirst: (self, visibleOnly) => found(self, self.list(visibleOnly)[0]),
    GetLast: (self, visibleOnly) => found(self, self.list(visibleOnly).at(-1)),
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});
