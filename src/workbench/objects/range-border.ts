import type { CellStyle, Rect } from "../grid/grid";
import { oneOf } from "./arguments";
import { color } from "./color";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";
import { assertEditable } from "./protection";

export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderIndex = (typeof borderIndexes)[number];

type Side = keyof CellStyle["borders"];
type Line = { style: string; color: string };

/**
 * One border of a range. The grid's line styles are those of .xlsx ("thin", "dashed", …), which
 * hold Excel's style and weight in one word.
 */
export class RangeBorder implements HostObject {
  readonly members: MemberTable<HostObject> = rangeBorderMembers;
  constructor(
    readonly range: Located,
    readonly index: BorderIndex,
  ) {}

  line(): Line | null {
    const { side, rect } = strip(this.range.rect, this.index);
    if (rect === null) return null;
    return (
      this.range.book.grid.cells.style(this.range.sheet, rect.row, rect.column).borders[side] ??
      null
    );
  }

  draw(line: Line | null): void {
    const { side, rect } = strip(this.range.rect, this.index);
    if (rect === null) return;
    assertEditable(this.range.book, this.range.sheet, rect, "allowFormatCells");
    this.range.book.grid.cells.setStyle(this.range.sheet, rect, { borders: { [side]: line } });
  }

  change(part: Partial<Line>): void {
    this.draw({ style: "thin", color: "#000000", ...this.line(), ...part });
  }
}

/** The cells that carry a border, and on which side; no cells for the inside of a single line. */
function strip(rect: Rect, index: BorderIndex): { side: Side; rect: Rect | null } {
  const { row, column, rowCount, columnCount } = rect;
  switch (index) {
    case "EdgeTop":
      return { side: "top", rect: { ...rect, rowCount: 1 } };
    case "EdgeBottom":
      return { side: "bottom", rect: { ...rect, row: row + rowCount - 1, rowCount: 1 } };
    case "EdgeLeft":
      return { side: "left", rect: { ...rect, columnCount: 1 } };
    case "EdgeRight":
      return { side: "right", rect: { ...rect, column: column + columnCount - 1, columnCount: 1 } };
    case "InsideHorizontal":
      return { side: "bottom", rect: rowCount > 1 ? { ...rect, rowCount: rowCount - 1 } : null };
    case "InsideVertical":
      return {
        side: "right",
        rect: columnCount > 1 ? { ...rect, columnCount: columnCount - 1 } : null,
      };
  }
}

const lineOfStyle: Readonly<Record<string, string | null>> = {
  None: null,
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

const lineOfWeight: Readonly<Record<string, string>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

function styleOfLine(line: string): string {
  const found = Object.entries(lineOfStyle).find(([, value]) => value === line);
  return found?.[0] ?? "Continuous";
}

function weightOfLine(line: string): string {
  const found = Object.entries(lineOfWeight).find(([, value]) => value === line);
  return found?.[0] ?? (line.startsWith("medium") ? "Medium" : "Thin");
}

function setLineStyle(self: RangeBorder, value: unknown): void {
  const line = lineOfStyle[oneOf(value, Object.keys(lineOfStyle))];
  if (line === undefined) throw new HostError("InvalidArgument");
  if (line === null) self.draw(null);
  else self.change({ style: line });
}

const rangeBorderMembers = declareMembers<RangeBorder>({
  type: "RangeBorder",
  scalars: {
    SideIndex: { get: (self) => self.index },
    Style: {
      get: (self) => {
        const line = self.line();
        return line === null ? "None" : styleOfLine(line.style);
      },
      set: setLineStyle,
    },
    Weight: {
      get: (self) => weightOfLine(self.line()?.style ?? "thin"),
      set: (self, value) => {
        const line = lineOfWeight[oneOf(value, Object.keys(lineOfWeight))];
        if (line !== undefined) self.change({ style: line });
      },
    },
    Color: {
      get: (self) => self.line()?.color ?? "#000000",
      set: (self, value) => self.change({ color: color(value) || "#000000" }),
    },
  },
});
