import { Application } from "./application";
import { text } from "./arguments";
import type { Book } from "./book";
import { CommentCollection } from "./comment-collection";
import { CustomXmlPartCollection } from "./custom-xml-part-collection";
import { DocumentProperties } from "./document-properties";
import { Functions } from "./functions";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { NamedItemCollection } from "./named-item-collection";
import { Runtime } from "./runtime";
import { SettingCollection } from "./setting-collection";
import { TableCollection } from "./table-collection";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

export class Workbook implements HostObject {
  readonly members: MemberTable<HostObject> = workbookMembers;
  constructor(readonly book: Book) {}
}

function selectedRange({ book }: Workbook): HostObject {
  const { sheet, rect } = book.grid.selection();
  return book.make.range(sheet, rect);
}

function activeCell({ book }: Workbook): HostObject {
  const { sheet, rect } = book.grid.selection();
  return book.make.range(sheet, { ...rect, rowCount: 1, columnCount: 1 });
}

function eventRange({ book }: Workbook, reference: unknown): HostObject {
  const range = book.eventRanges.get(text(reference));
  if (!range) throw new HostError("ItemNotFound");
  return range;
}

const workbookMembers = declareMembers<Workbook>({
  type: "Workbook",
  scalars: {
    Name: { get: ({ book }) => book.extras.name },
    ReadOnly: { get: () => false },
  },
  navs: {
    Application: ({ book }) => new Application(book),
    Comments: ({ book }) => new CommentCollection(book, null),
    CustomXmlParts: ({ book }) => new CustomXmlPartCollection(book),
    Functions: ({ book }) => new Functions(book),
    Names: ({ book }) => new NamedItemCollection(book, null),
    Properties: ({ book }) => new DocumentProperties(book),
    Protection: ({ book }) => new WorkbookProtection(book),
    Settings: ({ book }) => new SettingCollection(book),
    Tables: ({ book }) => new TableCollection(book, null),
    Worksheets: ({ book }) => new WorksheetCollection(book),
    _Runtime: ({ book }) => new Runtime(book),
  },
  methods: {
    GetActiveCell: activeCell,
    GetSelectedRange: selectedRange,
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: ({ book }, reference) =>
      book.eventRanges.get(text(reference)),
  },
});
