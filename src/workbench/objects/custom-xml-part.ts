import { text } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { XmlPart } from "./workbook-extras";
import { rootNamespace } from "./xml-namespace";

export class CustomXmlPart implements HostObject {
  readonly members: MemberTable<HostObject> = customXmlPartMembers;
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  stored(): XmlPart {
    const found = this.book.extras.xmlParts.find((part) => part.id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
}

export function readXml(value: unknown): string {
  const xml = text(value);
  if (rootNamespace(xml) === null) throw new HostError("InvalidArgument");
  return xml;
}

function remove({ book, id }: CustomXmlPart): void {
  const { xmlParts } = book.extras;
  const index = xmlParts.findIndex((part) => part.id === id);
  if (index < 0) throw new HostError("ItemNotFound");
  xmlParts.splice(index, 1);
  book.extras.revision += 1;
}

const customXmlPartMembers = declareMembers<CustomXmlPart>({
  type: "CustomXmlPart",
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.stored().id },
    NamespaceUri: { get: (self) => rootNamespace(self.stored().xml) ?? "" },
  },
  methods: {
    GetXml: (self) => self.stored().xml,
    SetXml: (self, xml) => {
      self.stored().xml = readXml(xml);
      self.book.extras.revision += 1;
    },
    Delete: remove,
  },
});
