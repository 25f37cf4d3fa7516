import type { ConditionalFormat as GridFormat } from "../grid/grid";
import { bool, oneOf } from "./arguments";
import { color } from "./color";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";

type Look = GridFormat["format"];

/** What the parts of a conditional format's look need of the format. */
export interface LookOwner {
  look(): Look;
  setLook(change: Partial<Look>): void;
}

export class ConditionalRangeFormat implements HostObject {
  readonly members: MemberTable<HostObject> = formatMembers;
  constructor(readonly owner: LookOwner) {}
}

class ConditionalRangeFill implements HostObject {
  readonly members: MemberTable<HostObject> = fillMembers;
  constructor(readonly owner: LookOwner) {}
}

class ConditionalRangeFont implements HostObject {
  readonly members: MemberTable<HostObject> = fontMembers;
  constructor(readonly owner: LookOwner) {}
}

const formatMembers = declareMembers<ConditionalRangeFormat>({
  type: "ConditionalRangeFormat",
  navs: {
    Fill: (self) => new ConditionalRangeFill(self.owner),
    Font: (self) => new ConditionalRangeFont(self.owner),
  },
});

const fillMembers = declareMembers<ConditionalRangeFill>({
  type: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: (self) => self.owner.look().fill,
      set: (self, value) => self.owner.setLook({ fill: color(value) }),
    },
  },
  methods: { Clear: (self) => self.owner.setLook({ fill: "" }) },
});

const fontMembers = declareMembers<ConditionalRangeFont>({
  type: "ConditionalRangeFont",
  scalars: {
    Color: {
      get: (self) => self.owner.look().fontColor,
      set: (self, value) => self.owner.setLook({ fontColor: color(value) }),
    },
    Bold: {
      get: (self) => self.owner.look().bold,
      set: (self, value) => self.owner.setLook({ bold: bool(value) }),
    },
    Italic: {
      get: (self) => self.owner.look().italic,
      set: (self, value) => self.owner.setLook({ italic: bool(value) }),
    },
    Strikethrough: {
      get: (self) => self.owner.look().strikethrough,
      set: (self, value) => self.owner.setLook({ strikethrough: bool(value) }),
    },
  },
  methods: {
    Clear: (self) =>
      self.owner.setLook({ fontColor: "", bold: null, italic: null, strikethrough: null }),
  },
});

export const comparisons = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export const textComparisons = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export function comparison(value: unknown): string {
  return oneOf(value, comparisons);
}
