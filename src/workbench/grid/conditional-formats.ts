import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import { generateRandomId } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { Book } from "./book";
import { toUniverFormat } from "./conditional-rules";
import { GridError } from "./grid-error";
import type { ConditionalFormat, GridConditionalFormats, Rect, SheetId } from "./grid";
import { toRange, toRect } from "./rects";
import { followed } from "./validation";

type Given = Pick<ConditionalFormat, "rule" | "format">;

export class ConditionalFormats implements GridConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;
  /** Rules as they were given; ids are kept when undo brings a rule back. */
  private readonly given = new Map<string, Given>();

  constructor(private readonly book: Book) {
    this.model = book.injector.get(ConditionalFormattingRuleModel);
  }

  list(sheet: SheetId): readonly ConditionalFormat[] {
    return this.rules(sheet).flatMap((rule, priority) => {
      const given = this.given.get(rule.cfId);
      if (given === undefined) return [];
      const rects = rule.ranges.map(toRect);
      return [{ id: rule.cfId, sheet, rects, priority, stopIfTrue: rule.stopIfTrue, ...given }];
    });
  }

  add(format: Omit<ConditionalFormat, "id">): string {
    const id = generateRandomId(8);
    this.given.set(id, { rule: format.rule, format: format.format });
    const target = this.book.target(format.sheet);
    const rule = toUniver(id, format);
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        for (const rect of format.rects)
          this.book.ensureSize(format.sheet, { ...rect, rowCount: Math.min(rect.rowCount, 1000) });
        this.book.apply(
          [{ id: AddConditionalRuleMutation.id, params: { ...target, rule } }],
          [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: id } }],
        );
        this.moveTo(format.sheet, id, format.priority);
      });
    });
    return id;
  }

  update(
    sheet: SheetId,
    id: string,
    change: Partial<Omit<ConditionalFormat, "id" | "sheet">>,
  ): void {
    const before = this.find(sheet, id);
    const rule = this.list(sheet).find((format) => format.id === id);
    if (rule === undefined) throw notFound(id);
    const after = { ...rule, ...change };
    this.given.set(id, { rule: after.rule, format: after.format });
    const target = this.book.target(sheet);
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        this.book.apply(
          [
            {
              id: SetConditionalRuleMutation.id,
              params: { ...target, cfId: id, rule: toUniver(id, after) },
            },
          ],
          [{ id: SetConditionalRuleMutation.id, params: { ...target, cfId: id, rule: before } }],
        );
        if (change.priority !== undefined) this.moveTo(sheet, id, change.priority);
      });
    });
  }

  remove(sheet: SheetId, id: string): void {
    const rule = this.find(sheet, id);
    const target = this.book.target(sheet);
    this.book.as("program", () => {
      this.book.apply(
        [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: id } }],
        [{ id: AddConditionalRuleMutation.id, params: { ...target, rule } }],
      );
    });
  }

  /** Lets formats that end where a table ended follow it to its new end. */
  extend(sheet: SheetId, before: Rect, after: Rect): void {
    for (const format of this.list(sheet)) {
      const rects = format.rects.map((rect) => followed(rect, before, after));
      if (rects.some((rect, index) => rect !== format.rects[index]))
        this.update(sheet, format.id, { rects });
    }
  }

  /** Univer puts new rules first and reads the first as the strongest, as Excel does. */
  private moveTo(sheet: SheetId, id: string, priority: number): void {
    const ids = this.rules(sheet).map((rule) => rule.cfId);
    const from = ids.indexOf(id);
    const to = Math.max(0, Math.min(priority, ids.length - 1));
    const target = ids[to];
    if (from === to || target === undefined) return;
    this.book.run(MoveConditionalRuleMutation.id, {
      ...this.book.target(sheet),
      start: { id, type: "self" },
      end: { id: target, type: from < to ? "after" : "before" },
    });
  }

  private rules(sheet: SheetId): readonly IConditionFormattingRule[] {
    return this.model.getSubunitRules(this.book.unitId, sheet) ?? [];
  }

  private find(sheet: SheetId, id: string): IConditionFormattingRule {
    const rule = this.rules(sheet).find(({ cfId }) => cfId === id);
    if (rule === undefined) throw notFound(id);
    return rule;
  }
}

function toUniver(id: string, format: Omit<ConditionalFormat, "id">): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: format.rects.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: toUniverFormat(format),
  };
}

function notFound(id: string): GridError {
  return new GridError("ItemNotFound", `There is no conditional format ${id}.`);
}
