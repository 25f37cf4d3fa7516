import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { knownKey, newKey } from "./keyed-text";

/** The add-in's settings: the same ones as `Office.context.document.settings`. */
export class SettingCollection implements HostObject {
  readonly members: MemberTable<HostObject> = settingCollectionMembers;
  constructor(readonly book: Book) {}

  values(): Map<string, string> {
    return this.book.extras.settings;
  }

  set(key: string, value: unknown): void {
    this.values().set(key, JSON.stringify(value ?? null));
    this.#changed();
  }

  delete(key: string): void {
    this.values().delete(key);
    this.#changed();
  }

  #changed(): void {
    this.book.extras.revision += 1;
    this.book.tell({ kind: "settingsChanged" });
  }

  find(key: unknown): Setting | null {
    const known = knownKey(this.values().keys(), key);
    return known === null ? null : new Setting(this, known);
  }
}

class Setting implements HostObject {
  readonly members: MemberTable<HostObject> = settingMembers;
  constructor(
    readonly owner: SettingCollection,
    readonly key: string,
  ) {}

  value(): unknown {
    const json = this.owner.values().get(this.key);
    if (json === undefined) throw new HostError("ItemNotFound");
    return JSON.parse(json) as unknown;
  }
}

const settingCollectionMembers = declareMembers<SettingCollection>({
  type: "SettingCollection",
  items: (self) => [...self.values().keys()].map((key) => new Setting(self, key)),
  item: (self, key) => {
    const found = self.find(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  methods: {
    Add: (self, key, value) => {
      const name = newKey(self.values().keys(), key);
      self.set(name, value);
      return new Setting(self, name);
    },
    GetCount: (self) => self.values().size,
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

const settingMembers = declareMembers<Setting>({
  type: "Setting",
  identity: (self) => ({ _Id: self.key }),
  scalars: {
    Key: { get: (self) => self.key },
    Value: { get: (self) => self.value(), set: (self, value) => self.owner.set(self.key, value) },
    _Id: { get: (self) => self.key },
  },
  methods: { Delete: (self) => self.owner.delete(self.key) },
});
