import type { ConditionalFormat as GridFormat, SheetId } from "../grid/grid";
import { bool, integer } from "./arguments";
import type { Book } from "./book";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
  type RuleKind,
  type RuleOwner,
  TextConditionalFormat,
} from "./conditional-format-kinds";
import { formatById, formatsInOrder, setPriority } from "./conditional-format-store";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";

export class ConditionalFormat implements HostObject, RuleOwner {
  readonly members: MemberTable<HostObject> = conditionalFormatMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
    readonly id: string,
  ) {}

  stored(): GridFormat {
    return formatById(this.book, this.sheet, this.id);
  }
  rule(): GridFormat["rule"] {
    return this.stored().rule;
  }
  setRule(rule: GridFormat["rule"]): void {
    this.book.grid.conditionalFormats.update(this.sheet, this.id, { rule });
  }
  look(): GridFormat["format"] {
    return this.stored().format;
  }
  setLook(change: Partial<GridFormat["format"]>): void {
    const format = { ...this.look(), ...change };
    this.book.grid.conditionalFormats.update(this.sheet, this.id, { format });
  }
}

type Kind = new (owner: RuleOwner) => HostObject;

function as(kind: RuleKind, make: Kind): (self: ConditionalFormat) => HostObject {
  return (self) => {
    if (self.rule().kind !== kind) throw new HostError("InvalidOperation");
    return new make(self);
  };
}

function asOrNull(kind: RuleKind, make: Kind): (self: ConditionalFormat) => HostObject | null {
  return (self) => (self.rule().kind === kind ? new make(self) : null);
}

function rangeOf(self: ConditionalFormat): HostObject {
  const [rect, ...others] = self.stored().rects;
  if (!rect || others.length > 0) throw new HostError("InvalidOperation");
  return self.book.make.range(self.sheet, rect);
}

const conditionalFormatMembers = declareMembers<ConditionalFormat>({
  type: "ConditionalFormat",
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Type: { get: (self) => self.rule().kind },
    StopIfTrue: {
      get: (self) => self.stored().stopIfTrue,
      set: (self, value) =>
        self.book.grid.conditionalFormats.update(self.sheet, self.id, { stopIfTrue: bool(value) }),
    },
    Priority: {
      get: (self) => formatsInOrder(self.book, self.sheet).findIndex(({ id }) => id === self.id),
      set: (self, value) => setPriority(self.book, self.sheet, self.id, integer(value)),
    },
  },
  navs: {
    Custom: as("Custom", CustomConditionalFormat),
    CustomOrNullObject: asOrNull("Custom", CustomConditionalFormat),
    CellValue: as("CellValue", CellValueConditionalFormat),
    CellValueOrNullObject: asOrNull("CellValue", CellValueConditionalFormat),
    TextComparison: as("ContainsText", TextConditionalFormat),
    TextComparisonOrNullObject: asOrNull("ContainsText", TextConditionalFormat),
    IconSet: as("IconSet", IconSetConditionalFormat),
    IconSetOrNullObject: asOrNull("IconSet", IconSetConditionalFormat),
    DataBar: as("DataBar", DataBarConditionalFormat),
    DataBarOrNullObject: asOrNull("DataBar", DataBarConditionalFormat),
  },
  methods: {
    Delete: (self) => self.book.grid.conditionalFormats.remove(self.sheet, self.id),
    GetRange: rangeOf,
    GetRangeOrNullObject: (self) => (self.stored().rects.length === 1 ? rangeOf(self) : null),
  },
});
