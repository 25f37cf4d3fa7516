import type { ConditionalFormat as GridFormat } from "../grid/grid";
import { intersectRects } from "./a1";
import { integer, oneOf, text } from "./arguments";
import { ConditionalFormat } from "./conditional-format";
import { formatsInOrder, setPriority } from "./conditional-format-store";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";

/** The formats that touch a range. */
export class ConditionalFormatCollection implements HostObject {
  readonly members: MemberTable<HostObject> = collectionMembers;
  constructor(readonly range: Located) {}

  list(): ConditionalFormat[] {
    const { book, sheet, rect } = this.range;
    return formatsInOrder(book, sheet)
      .filter((format) => format.rects.some((one) => intersectRects(one, rect) !== null))
      .map((format) => new ConditionalFormat(book, sheet, format.id));
  }

  find(id: unknown): ConditionalFormat | null {
    return this.list().find((format) => format.id === text(id)) ?? null;
  }
}

const newRules: Readonly<Record<GridFormat["rule"]["kind"], GridFormat["rule"]>> = {
  Custom: { kind: "Custom", formula: "=FALSE" },
  CellValue: { kind: "CellValue", operator: "EqualTo", formula1: '=""', formula2: null },
  ContainsText: { kind: "ContainsText", operator: "Contains", text: "" },
  DataBar: { kind: "DataBar", color: "#638EC6" },
  IconSet: { kind: "IconSet", style: "ThreeTrafficLights1", showIconOnly: false, criteria: null },
};
const kinds = ["Custom", "CellValue", "ContainsText", "DataBar", "IconSet"] as const;

/** A new format goes before all others, as in Excel. */
function add({ range }: ConditionalFormatCollection, type: unknown): ConditionalFormat {
  const { book, sheet, rect } = range;
  const id = book.grid.conditionalFormats.add({
    sheet,
    rects: [rect],
    priority: formatsInOrder(book, sheet).length,
    stopIfTrue: false,
    rule: newRules[oneOf(type, kinds)],
    format: { fill: "", fontColor: "", bold: null, italic: null, strikethrough: null },
  });
  setPriority(book, sheet, id, 0);
  return new ConditionalFormat(book, sheet, id);
}

function found(format: ConditionalFormat | null | undefined): ConditionalFormat {
  if (!format) throw new HostError("ItemNotFound");
  return format;
}

const collectionMembers = declareMembers<ConditionalFormatCollection>({
  type: "ConditionalFormatCollection",
  items: (self) => self.list(),
  item: (self, id) => found(self.find(id)),
  methods: {
    Add: add,
    ClearAll: (self) => {
      for (const { book, sheet, id } of self.list()) book.grid.conditionalFormats.remove(sheet, id);
    },
    GetCount: (self) => self.list().length,
    GetItemAt: (self, index) => found(self.list()[integer(index)]),
    GetItemOrNullObject: (self, id) => self.find(id),
  },
});
