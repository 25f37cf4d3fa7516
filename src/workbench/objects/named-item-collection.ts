import type { NameInfo, SheetId } from "../grid/grid";
import { formatAbsoluteRect, parseRect, quoteSheetName } from "./a1";
import { optional, text } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { Located } from "./located";
import { NamedItem } from "./named-item";
import { sheetInfo } from "./protection";

/** The names of a worksheet, or of the workbook where `scope` is null. */
export class NamedItemCollection implements HostObject {
  readonly members: MemberTable<HostObject> = namedItemCollectionMembers;
  constructor(
    readonly book: Book,
    readonly scope: SheetId | null,
  ) {}

  list(): NameInfo[] {
    return this.book.grid.names.list().filter((info) => info.sheet === this.scope);
  }

  find(name: unknown): NamedItem | null {
    const wanted = text(name).toLowerCase();
    const known = this.list().find((info) => info.name.toLowerCase() === wanted);
    return known ? new NamedItem(this.book, known.name, this.scope) : null;
  }
}

function add(self: NamedItemCollection, ...args: readonly unknown[]): NamedItem {
  const [given, reference, comment] = args;
  const name = text(given);
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && parseRect(name) === null;
  if (!valid) throw new HostError("InvalidArgument");
  if (self.find(name)) throw new HostError("ItemAlreadyExists");
  const formula = formulaOf(reference);
  const info = {
    name,
    sheet: self.scope,
    formula,
    comment: optional(comment, text, ""),
    visible: true,
  };
  self.book.grid.names.set(info);
  return new NamedItem(self.book, name, self.scope);
}

function formulaOf(reference: unknown): string {
  if (reference instanceof Located) {
    const { name } = sheetInfo(reference.book, reference.sheet);
    return `=${quoteSheetName(name)}!${formatAbsoluteRect(reference.rect)}`;
  }
  const formula = typeof reference === "number" ? String(reference) : text(reference);
  return formula.startsWith("=") ? formula : `=${formula}`;
}

const namedItemCollectionMembers = declareMembers<NamedItemCollection>({
  type: "NamedItemCollection",
  items: (self) => self.list().map((info) => new NamedItem(self.book, info.name, self.scope)),
  item: (self, name) => {
    const found = self.find(name);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (self) => self.list().length,
    GetItemOrNullObject: (self, name) => self.find(name),
  },
});
