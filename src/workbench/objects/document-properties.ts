import { number, text } from "./arguments";
import type { Book } from "./book";
import { CustomPropertyCollection } from "./custom-property-collection";
import { declareMembers, type HostObject, type MemberTable, type Scalar } from "./host-object";
import type { WorkbookProperties } from "./workbook-extras";

export class DocumentProperties implements HostObject {
  readonly members: MemberTable<HostObject> = documentPropertiesMembers;
  constructor(readonly book: Book) {}
}

type TextProperty = Exclude<keyof WorkbookProperties, "revisionNumber">;

function property(name: TextProperty): Scalar<DocumentProperties> {
  return {
    get: ({ book }) => book.extras.properties[name],
    set: ({ book }, value) => {
      book.extras.properties[name] = text(value);
      book.extras.revision += 1;
    },
  };
}

function readOnly(name: TextProperty): Scalar<DocumentProperties> {
  return { get: ({ book }) => book.extras.properties[name] };
}

const documentPropertiesMembers = declareMembers<DocumentProperties>({
  type: "DocumentProperties",
  scalars: {
    Title: property("title"),
    Subject: property("subject"),
    Author: property("author"),
    Keywords: property("keywords"),
    Comments: property("comments"),
    Category: property("category"),
    Manager: property("manager"),
    Company: property("company"),
    LastAuthor: readOnly("lastAuthor"),
    CreationDate: readOnly("creationDate"),
    RevisionNumber: {
      get: ({ book }) => book.extras.properties.revisionNumber,
      set: ({ book }, value) => {
        book.extras.properties.revisionNumber = number(value);
        book.extras.revision += 1;
      },
    },
  },
  navs: { Custom: (self) => new CustomPropertyCollection(self.book) },
});
