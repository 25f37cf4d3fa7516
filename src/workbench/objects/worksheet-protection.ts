import type { SheetId } from "../grid/grid";
import { optional, record, text } from "./arguments";
import type { Book } from "./book";
import { eventType } from "./event-registry";
import { tellOfSheet } from "./event-translation";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { type ProtectionOption, sheetInfo } from "./protection";
import { changeSheet } from "./sheet-page";
import { sheetExtras } from "./workbook-extras";

export class WorksheetProtection implements HostObject {
  readonly members: MemberTable<HostObject> = worksheetProtectionMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}
}

const noOptions: Readonly<Record<ProtectionOption, boolean>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

function protect({ book, sheet }: WorksheetProtection, options: unknown, password: unknown): void {
  if (sheetInfo(book, sheet).protected) throw new HostError("AccessDenied");
  const given = optional(options, record, {});
  const kept: Record<string, boolean | string> = { ...noOptions, selectionMode: "Normal" };
  for (const [name, value] of Object.entries(given)) {
    if (!(name in kept)) throw new HostError("InvalidArgument");
    if (typeof value === "boolean" || typeof value === "string") kept[name] = value;
  }
  const protection = { options: kept, password: optional(password, text, "") };
  changeSheet(book, sheet, (extras) => {
    extras.protection = protection;
  });
  apply(book, sheet, true);
}

function unprotect({ book, sheet }: WorksheetProtection, password: unknown): void {
  const known = sheetExtras(book.extras, sheet).protection?.password ?? "";
  if (known !== "" && known !== optional(password, text, ""))
    throw new HostError("InvalidArgument");
  changeSheet(book, sheet, (extras) => {
    extras.protection = null;
  });
  apply(book, sheet, false);
}

function apply(book: Book, sheet: SheetId, isProtected: boolean): void {
  book.grid.sheets.update(sheet, { protected: isProtected });
  tellOfSheet(book, eventType.worksheetProtectionChanged, sheet, { isProtected });
}

const worksheetProtectionMembers = declareMembers<WorksheetProtection>({
  type: "WorksheetProtection",
  scalars: {
    Protected: { get: (self) => sheetInfo(self.book, self.sheet).protected },
    Options: {
      get: (self) => sheetExtras(self.book.extras, self.sheet).protection?.options ?? null,
    },
  },
  methods: { Protect: protect, Unprotect: unprotect },
});
