import type { SheetId } from "../grid/grid";
import { text } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { knownKey, newKey } from "./keyed-text";
import { changeSheet } from "./sheet-page";
import { sheetExtras } from "./workbook-extras";

export class WorksheetCustomPropertyCollection implements HostObject {
  readonly members: MemberTable<HostObject> = collectionMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}

  values(): Map<string, string> {
    return sheetExtras(this.book.extras, this.sheet).customProperties;
  }

  set(key: string, value: string): void {
    changeSheet(this.book, this.sheet, (extras) => extras.customProperties.set(key, value));
  }

  find(key: unknown): WorksheetCustomProperty | null {
    const known = knownKey(this.values().keys(), key);
    return known === null ? null : new WorksheetCustomProperty(this, known);
  }
}

class WorksheetCustomProperty implements HostObject {
  readonly members: MemberTable<HostObject> = propertyMembers;
  constructor(
    readonly owner: WorksheetCustomPropertyCollection,
    readonly key: string,
  ) {}
}

const collectionMembers = declareMembers<WorksheetCustomPropertyCollection>({
  type: "WorksheetCustomPropertyCollection",
  items: (self) => [...self.values().keys()].map((key) => new WorksheetCustomProperty(self, key)),
  item: (self, key) => {
    const found = self.find(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  methods: {
    Add: (self, key, value) => {
      const name = newKey(self.values().keys(), key);
      self.set(name, text(value));
      return new WorksheetCustomProperty(self, name);
    },
    GetCount: (self) => self.values().size,
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

const propertyMembers = declareMembers<WorksheetCustomProperty>({
  type: "WorksheetCustomProperty",
  identity: (self) => ({ _Id: self.key }),
  scalars: {
    Key: { get: (self) => self.key },
    Value: {
      get: (self) => self.owner.values().get(self.key) ?? "",
      set: (self, value) => self.owner.set(self.key, text(value)),
    },
    _Id: { get: (self) => self.key },
  },
  methods: {
    Delete: (self) =>
      changeSheet(self.owner.book, self.owner.sheet, (extras) =>
        extras.customProperties.delete(self.key),
      ),
  },
});
