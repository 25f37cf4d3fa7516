import type { ConditionalFormat as GridFormat } from "../grid/grid";
import { bool, oneOf, optional, record, text } from "./arguments";
import { color } from "./color";
import {
  comparison,
  ConditionalRangeFormat,
  type LookOwner,
  textComparisons,
} from "./conditional-range-format";
import { HostError } from "./host-error";
import { readIconCriteria, writeIconCriteria } from "./icon-criteria";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";

type Rule = GridFormat["rule"];
export type RuleKind = Rule["kind"];
type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;

/** What the kinds of a conditional format need of the format itself. */
export interface RuleOwner extends LookOwner {
  rule(): Rule;
  setRule(rule: Rule): void;
}

function ruleOf<K extends RuleKind>(owner: RuleOwner, kind: K): RuleOf<K> {
  const rule = owner.rule();
  if (rule.kind !== kind) throw new HostError("InvalidOperation");
  return rule as RuleOf<K>;
}

export class CustomConditionalFormat implements HostObject {
  readonly members: MemberTable<HostObject> = customMembers;
  constructor(readonly owner: RuleOwner) {}
}

class ConditionalFormatRule implements HostObject {
  readonly members: MemberTable<HostObject> = ruleMembers;
  constructor(readonly owner: RuleOwner) {}
}

export class CellValueConditionalFormat implements HostObject {
  readonly members: MemberTable<HostObject> = cellValueMembers;
  constructor(readonly owner: RuleOwner) {}
}

export class TextConditionalFormat implements HostObject {
  readonly members: MemberTable<HostObject> = textMembers;
  constructor(readonly owner: RuleOwner) {}
}

export class IconSetConditionalFormat implements HostObject {
  readonly members: MemberTable<HostObject> = iconSetMembers;
  constructor(readonly owner: RuleOwner) {}
}

export class DataBarConditionalFormat implements HostObject {
  readonly members: MemberTable<HostObject> = dataBarMembers;
  constructor(readonly owner: RuleOwner) {}
}

class ConditionalDataBarPositiveFormat implements HostObject {
  readonly members: MemberTable<HostObject> = positiveMembers;
  constructor(readonly owner: RuleOwner) {}
}

const customMembers = declareMembers<CustomConditionalFormat>({
  type: "CustomConditionalFormat",
  navs: {
    Format: (self) => new ConditionalRangeFormat(self.owner),
    Rule: (self) => new ConditionalFormatRule(self.owner),
  },
});

const formula = {
  get: (self: ConditionalFormatRule) => ruleOf(self.owner, "Custom").formula,
  set: (self: ConditionalFormatRule, value: unknown) =>
    self.owner.setRule({ kind: "Custom", formula: text(value) }),
};

const ruleMembers = declareMembers<ConditionalFormatRule>({
  type: "ConditionalFormatRule",
  scalars: { Formula: formula, FormulaLocal: formula },
});

const cellValueMembers = declareMembers<CellValueConditionalFormat>({
  type: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: (self) => {
        const { operator, formula1, formula2 } = ruleOf(self.owner, "CellValue");
        return { formula1, formula2: formula2 ?? undefined, operator };
      },
      set: (self, value) => {
        const given = record(value);
        self.owner.setRule({
          kind: "CellValue",
          operator: comparison(given["operator"]),
          formula1: text(given["formula1"]),
          formula2: optional(given["formula2"], text, null),
        });
      },
    },
  },
  navs: { Format: (self) => new ConditionalRangeFormat(self.owner) },
});

const textMembers = declareMembers<TextConditionalFormat>({
  type: "TextConditionalFormat",
  scalars: {
    Rule: {
      get: (self) => {
        const rule = ruleOf(self.owner, "ContainsText");
        return { operator: rule.operator, text: rule.text };
      },
      set: (self, value) => {
        const given = record(value);
        const operator = oneOf(given["operator"], textComparisons);
        self.owner.setRule({ kind: "ContainsText", operator, text: text(given["text"]) });
      },
    },
  },
  navs: { Format: (self) => new ConditionalRangeFormat(self.owner) },
});

const iconSetMembers = declareMembers<IconSetConditionalFormat>({
  type: "IconSetConditionalFormat",
  scalars: {
    Style: {
      get: (self) => ruleOf(self.owner, "IconSet").style,
      set: (self, value) =>
        self.owner.setRule({ ...ruleOf(self.owner, "IconSet"), style: text(value) }),
    },
    ShowIconOnly: {
      get: (self) => ruleOf(self.owner, "IconSet").showIconOnly,
      set: (self, value) =>
        self.owner.setRule({ ...ruleOf(self.owner, "IconSet"), showIconOnly: bool(value) }),
    },
    Criteria: {
      get: (self) => writeIconCriteria(ruleOf(self.owner, "IconSet").criteria),
      set: (self, value) =>
        self.owner.setRule({
          ...ruleOf(self.owner, "IconSet"),
          criteria: readIconCriteria(value),
        }),
    },
  },
});

const dataBarMembers = declareMembers<DataBarConditionalFormat>({
  type: "DataBarConditionalFormat",
  navs: { PositiveFormat: (self) => new ConditionalDataBarPositiveFormat(self.owner) },
});

const positiveMembers = declareMembers<ConditionalDataBarPositiveFormat>({
  type: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: {
      get: (self) => ruleOf(self.owner, "DataBar").color,
      set: (self, value) => self.owner.setRule({ kind: "DataBar", color: color(value) }),
    },
  },
});
