import { text } from "./arguments";
import type { Book } from "./book";
import { CustomXmlPart, readXml } from "./custom-xml-part";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { rootNamespace } from "./xml-namespace";

export class CustomXmlPartCollection implements HostObject {
  readonly members: MemberTable<HostObject> = collectionMembers;
  constructor(readonly book: Book) {}

  list(): CustomXmlPart[] {
    return this.book.extras.xmlParts.map((part) => new CustomXmlPart(this.book, part.id));
  }
}

/** The parts of one namespace. */
class CustomXmlPartScopedCollection implements HostObject {
  readonly members: MemberTable<HostObject> = scopedMembers;
  constructor(
    readonly book: Book,
    readonly namespace: string,
  ) {}

  list(): CustomXmlPart[] {
    return this.book.extras.xmlParts
      .filter((part) => rootNamespace(part.xml) === this.namespace)
      .map((part) => new CustomXmlPart(this.book, part.id));
  }
}

type Collection = CustomXmlPartCollection | CustomXmlPartScopedCollection;

function find(self: Collection, id: unknown): CustomXmlPart | null {
  const wanted = text(id).toLowerCase();
  return self.list().find((part) => part.id.toLowerCase() === wanted) ?? null;
}

function item(self: Collection, id: unknown): CustomXmlPart {
  const found = find(self, id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function add({ book }: CustomXmlPartCollection, xml: unknown): CustomXmlPart {
  const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: readXml(xml) };
  book.extras.xmlParts.push(part);
  book.extras.revision += 1;
  return new CustomXmlPart(book, part.id);
}

const collectionMembers = declareMembers<CustomXmlPartCollection>({
  type: "CustomXmlPartCollection",
  items: (self) => self.list(),
  item,
  methods: {
    Add: add,
    GetByNamespace: (self, namespace) =>
      new CustomXmlPartScopedCollection(self.book, text(namespace)),
    GetCount: (self) => self.list().length,
    GetItemOrNullObject: find,
  },
});

const scopedMembers = declareMembers<CustomXmlPartScopedCollection>({
  type: "CustomXmlPartScopedCollection",
  items: (self) => self.list(),
  item,
  methods: {
    GetCount: (self) => self.list().length,
    GetItemOrNullObject: find,
    GetOnlyItem: (self) => {
      const [only, ...others] = self.list();
      if (!only) throw new HostError("ItemNotFound");
      if (others.length > 0) throw new HostError("InvalidOperation");
      return only;
    },
    GetOnlyItemOrNullObject: (self) => {
      const [only, ...others] = self.list();
      return only && others.length === 0 ? only : null;
    },
  },
});
