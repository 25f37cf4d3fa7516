import type { NameInfo, SheetId } from "../grid/grid";
import { formatAddress } from "./a1";
import { bool, parseReference, text } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { sheetInfo } from "./protection";

export class NamedItem implements HostObject {
  readonly members: MemberTable<HostObject> = namedItemMembers;
  constructor(
    readonly book: Book,
    readonly name: string,
    readonly scope: SheetId | null,
  ) {}

  info(): NameInfo {
    const wanted = this.name.toLowerCase();
    const found = this.book.grid.names
      .list()
      .find((info) => info.sheet === this.scope && info.name.toLowerCase() === wanted);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  change(part: Partial<Omit<NameInfo, "name" | "sheet">>): void {
    this.book.grid.names.set({ ...this.info(), ...part });
  }

  range(): HostObject | null {
    const { formula, sheet } = this.info();
    const at = parseReference(this.book, formula, sheet ?? this.book.grid.sheets.active());
    return at && this.book.make.range(at.sheet, at.rect);
  }
}

/** The type and value of a constant or a reference; other formulas have none without evaluation. */
function evaluateName(book: Book, info: NameInfo): { type: string; value: unknown } {
  const at = parseReference(book, info.formula, info.sheet ?? book.grid.sheets.active());
  if (at) return { type: "Range", value: formatAddress(sheetInfo(book, at.sheet).name, at.rect) };
  return constant(info.formula.replace(/^=/, "").trim());
}

function constant(body: string): { type: string; value: unknown } {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return { type: "String", value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(body))
    return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  const value = Number(body);
  if (body !== "" && Number.isFinite(value)) {
    return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  }
  return { type: "Error", value: "#CALC!" };
}

const namedItemMembers = declareMembers<NamedItem>({
  type: "NamedItem",
  identity: (self) => ({ _Id: self.name }),
  scalars: {
    Name: { get: (self) => self.info().name },
    _Id: { get: (self) => self.info().name },
    Type: { get: (self) => evaluateName(self.book, self.info()).type },
    Value: { get: (self) => evaluateName(self.book, self.info()).value },
    Scope: { get: (self) => (self.scope === null ? "Workbook" : "Worksheet") },
    Formula: {
      get: (self) => self.info().formula,
      set: (self, value) => self.change({ formula: text(value) }),
    },
    Comment: {
      get: (self) => self.info().comment,
      set: (self, value) => self.change({ comment: text(value) }),
    },
    Visible: {
      get: (self) => self.info().visible,
      set: (self, value) => self.change({ visible: bool(value) }),
    },
  },
  navs: {
    Worksheet: (self) => {
      if (self.scope === null) throw new HostError("ItemNotFound");
      return self.book.make.worksheet(self.scope);
    },
    WorksheetOrNullObject: (self) =>
      self.scope === null ? null : self.book.make.worksheet(self.scope),
  },
  methods: {
    Delete: (self) => self.book.grid.names.remove(self.info().name, self.scope),
    GetRange: (self) => {
      const range = self.range();
      if (!range) throw new HostError("InvalidOperation");
      return range;
    },
    GetRangeOrNullObject: (self) => self.range(),
  },
});
