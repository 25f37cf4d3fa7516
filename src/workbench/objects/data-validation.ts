import type { ValidationRule } from "../grid/grid";
import { bool, oneOf, optional, record, text } from "./arguments";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";
import { assertEditable } from "./protection";
import { readRule, writeRule } from "./validation-rule";

export class DataValidation implements HostObject {
  readonly members: MemberTable<HostObject> = dataValidationMembers;
  constructor(readonly range: Located) {}

  stored(): ValidationRule | null {
    return this.range.book.grid.validation.get(this.range.sheet, this.range.rect);
  }

  store(rule: ValidationRule | null): void {
    const { book, sheet, rect } = this.range;
    assertEditable(book, sheet, rect);
    book.grid.validation.set(sheet, rect, rule);
  }

  /** Prompt, alert and blanks belong to a rule here: Excel also keeps them without one. */
  change(part: Partial<ValidationRule>): void {
    const rule = this.stored();
    if (rule === null) {
      throw new HostError(
        "UnsupportedOperation",
        "Set the rule before its prompt and error alert.",
      );
    }
    this.store({ ...rule, ...part });
  }
}

function setRule(self: DataValidation, value: unknown): void {
  const rule = readRule(value, self.range.sheet);
  const kept = self.stored() ?? { ignoreBlanks: true, prompt: null, error: defaultAlert };
  self.store(rule === null ? null : { ...kept, rule });
}

const defaultAlert = { title: "", message: "", style: "Stop", show: true } as const;
const alertStyles = ["Stop", "Warning", "Information"] as const;

function setPrompt(self: DataValidation, value: unknown): void {
  const given = record(value);
  self.change({
    prompt: {
      title: optional(given["title"], text, ""),
      message: optional(given["message"], text, ""),
      show: optional(given["showPrompt"], bool, true),
    },
  });
}

function setErrorAlert(self: DataValidation, value: unknown): void {
  const given = record(value);
  self.change({
    error: {
      title: optional(given["title"], text, ""),
      message: optional(given["message"], text, ""),
      style: optional(given["style"], (style) => oneOf(style, alertStyles), "Stop"),
      show: optional(given["showAlert"], bool, true),
    },
  });
}

function errorAlert(self: DataValidation): unknown {
  const { title, message, style, show } = self.stored()?.error ?? defaultAlert;
  return { title, message, style, showAlert: show };
}

function prompt(self: DataValidation): unknown {
  const { title, message, show } = self.stored()?.prompt ?? { title: "", message: "", show: true };
  return { title, message, showPrompt: show };
}

const dataValidationMembers = declareMembers<DataValidation>({
  type: "DataValidation",
  scalars: {
    Type: { get: (self) => self.stored()?.rule.kind ?? "None" },
    Rule: { get: (self) => writeRule(self.stored()?.rule ?? null), set: setRule },
    Prompt: { get: prompt, set: setPrompt },
    ErrorAlert: { get: errorAlert, set: setErrorAlert },
    IgnoreBlanks: {
      get: (self) => self.stored()?.ignoreBlanks ?? true,
      set: (self, value) => self.change({ ignoreBlanks: bool(value) }),
    },
  },
  methods: { Clear: (self) => self.store(null) },
});
