import { text } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { knownKey, newKey } from "./keyed-text";
import type { PropertyValue } from "./workbook-extras";

/** The custom properties of the document. */
export class CustomPropertyCollection implements HostObject {
  readonly members: MemberTable<HostObject> = collectionMembers;
  constructor(readonly book: Book) {}

  values(): Map<string, PropertyValue> {
    return this.book.extras.customProperties;
  }

  change(act: (values: Map<string, PropertyValue>) => void): void {
    act(this.values());
    this.book.extras.revision += 1;
  }

  find(key: unknown): CustomProperty | null {
    const known = knownKey(this.values().keys(), key);
    return known === null ? null : new CustomProperty(this, known);
  }
}

class CustomProperty implements HostObject {
  readonly members: MemberTable<HostObject> = propertyMembers;
  constructor(
    readonly owner: CustomPropertyCollection,
    readonly key: string,
  ) {}

  value(): PropertyValue {
    const value = this.owner.values().get(this.key);
    if (value === undefined) throw new HostError("ItemNotFound");
    return value;
  }
}

function read(value: unknown): PropertyValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return text(value);
}

function typeOf(value: PropertyValue): string {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "string") return "String";
  return Number.isInteger(value) ? "Number" : "Float";
}

const collectionMembers = declareMembers<CustomPropertyCollection>({
  type: "CustomPropertyCollection",
  items: (self) => [...self.values().keys()].map((key) => new CustomProperty(self, key)),
  item: (self, key) => {
    const found = self.find(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  methods: {
    Add: (self, key, value) => {
      const name = newKey(self.values().keys(), key);
      self.change((values) => values.set(name, read(value)));
      return new CustomProperty(self, name);
    },
    DeleteAll: (self) => self.change((values) => values.clear()),
    GetCount: (self) => self.values().size,
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

const propertyMembers = declareMembers<CustomProperty>({
  type: "CustomProperty",
  scalars: {
    Key: { get: (self) => self.key },
    Value: {
      get: (self) => self.value(),
      set: (self, value) => self.owner.change((values) => values.set(self.key, read(value))),
    },
    Type: { get: (self) => typeOf(self.value()) },
  },
  methods: { Delete: (self) => self.owner.change((values) => values.delete(self.key)) },
});
