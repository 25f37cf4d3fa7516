import { bool, number, oneOf, text } from "./arguments";
import { commonStyle, setStyle } from "./cell-styles";
import { color } from "./color";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";

export class RangeFont implements HostObject {
  readonly members: MemberTable<HostObject> = rangeFontMembers;
  constructor(readonly range: Located) {}
}

const rangeFontMembers = declareMembers<RangeFont>({
  type: "RangeFont",
  scalars: {
    Name: {
      get: (self) => commonStyle(self.range, (style) => style.fontName),
      set: (self, value) => setStyle(self.range, { fontName: text(value) }),
    },
    Size: {
      get: (self) => commonStyle(self.range, (style) => style.fontSize),
      set: (self, value) => setStyle(self.range, { fontSize: number(value) }),
    },
    Color: {
      get: (self) => commonStyle(self.range, (style) => style.fontColor || "#000000"),
      set: (self, value) => setStyle(self.range, { fontColor: color(value) }),
    },
    Bold: {
      get: (self) => commonStyle(self.range, (style) => style.bold),
      set: (self, value) => setStyle(self.range, { bold: bool(value) }),
    },
    Italic: {
      get: (self) => commonStyle(self.range, (style) => style.italic),
      set: (self, value) => setStyle(self.range, { italic: bool(value) }),
    },
    Underline: {
      get: (self) => commonStyle(self.range, (style) => (style.underline ? "Single" : "None")),
      set: (self, value) =>
        setStyle(self.range, { underline: oneOf(value, underlines) !== "None" }),
    },
    Strikethrough: {
      get: (self) => commonStyle(self.range, (style) => style.strikethrough),
      set: (self, value) => setStyle(self.range, { strikethrough: bool(value) }),
    },
  },
});

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
