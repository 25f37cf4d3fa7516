import { DataValidationErrorStyle, generateRandomId } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/preset-sheets-data-validation";
import type { Book } from "./book";
import type { GridValidation, Rect, SheetId, ValidationRule } from "./grid";
import { withoutRect } from "./rect-difference";
import { contains, intersection, toRange, toRect } from "./rects";
import { fromUniverRule, toUniverRule } from "./validation-rules";

export class Validation implements GridValidation {
  private readonly model: DataValidationModel;
  /** Rules as they were given: Univer's form does not keep every detail. */
  private readonly given = new Map<string, ValidationRule>();

  constructor(private readonly book: Book) {
    this.model = book.injector.get(DataValidationModel);
  }

  /** The rule that covers the whole rectangle; null where there is none or there are several. */
  get(sheet: SheetId, rect: Rect): ValidationRule | null {
    for (const rule of this.rules(sheet)) {
      const left = rule.ranges.reduce(
        (rest, range) => rest.flatMap((part) => withoutRect(part, toRect(range))),
        [rect],
      );
      if (left.length === 0) return this.describe(rule);
    }
    return null;
  }

  at(sheet: SheetId, row: number, column: number): { rule: ValidationRule; origin: Rect } | null {
    for (const rule of this.rules(sheet))
      for (const range of rule.ranges)
        if (contains(toRect(range), row, column))
          return { rule: this.describe(rule), origin: toRect(rule.ranges[0] ?? range) };
    return null;
  }

  set(sheet: SheetId, rect: Rect, rule: ValidationRule | null): void {
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        this.book.ensureSize(sheet, { ...rect, rowCount: Math.min(rect.rowCount, 1000) });
        this.carve(sheet, rect);
        if (rule === null) return;
        const uid = generateRandomId(8);
        this.given.set(uid, rule);
        const written = {
          ...toUniverRule(rule),
          errorStyle: errorStyles[rule.error?.style ?? "Stop"],
          uid,
          ranges: [toRange(rect)],
        };
        const target = this.book.target(sheet);
        this.book.apply(
          [{ id: AddDataValidationMutation.id, params: { ...target, rule: written } }],
          [{ id: RemoveDataValidationMutation.id, params: { ...target, ruleId: uid } }],
        );
      });
    });
  }

  list(sheet: SheetId): readonly { rects: readonly Rect[]; rule: ValidationRule }[] {
    return this.rules(sheet).map((rule) => ({
      rects: rule.ranges.map(toRect),
      rule: this.describe(rule),
    }));
  }

  /** Lets rules that end where a table ended follow it to its new end. */
  extend(sheet: SheetId, before: Rect, after: Rect): void {
    for (const rule of this.rules(sheet)) {
      const rects = rule.ranges.map(toRect);
      const grown = rects.map((rect) => followed(rect, before, after));
      if (grown.some((rect, index) => rect !== rects[index])) this.moveTo(sheet, rule, grown);
    }
  }

  private carve(sheet: SheetId, hole: Rect): void {
    for (const rule of this.rules(sheet)) {
      const rects = rule.ranges.map(toRect);
      if (!rects.some((rect) => intersection(rect, hole))) continue;
      const left = rects.flatMap((rect) => withoutRect(rect, hole));
      if (left.length > 0) this.moveTo(sheet, rule, left);
      else {
        const target = this.book.target(sheet);
        this.book.apply(
          [{ id: RemoveDataValidationMutation.id, params: { ...target, ruleId: rule.uid } }],
          [{ id: AddDataValidationMutation.id, params: { ...target, rule } }],
        );
      }
    }
  }

  private moveTo(sheet: SheetId, rule: ISheetDataValidationRule, rects: readonly Rect[]): void {
    const update = (ranges: unknown) => ({
      id: UpdateDataValidationMutation.id,
      params: {
        ...this.book.target(sheet),
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.RANGE, payload: ranges },
      },
    });
    this.book.apply([update(rects.map(toRange))], [update(rule.ranges)]);
  }

  private rules(sheet: SheetId): ISheetDataValidationRule[] {
    return [...this.model.getRules(this.book.unitId, sheet)] as ISheetDataValidationRule[];
  }

  private describe(rule: ISheetDataValidationRule): ValidationRule {
    return this.given.get(rule.uid) ?? fromUniverRule(rule);
  }
}

const errorStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export function followed(rect: Rect, before: Rect, after: Rect): Rect {
  const endsWithTable =
    rect.row + rect.rowCount === before.row + before.rowCount &&
    rect.row <= before.row + 1 &&
    rect.column >= before.column &&
    rect.column + rect.columnCount <= before.column + before.columnCount;
  return endsWithTable
    ? { ...rect, rowCount: rect.rowCount + after.rowCount - before.rowCount }
    : rect;
}
