import registerJson from "../../../assets/register-2026-01.json";
import type { AnswerBook } from "../../../src/app/answers/answer-book";
import type { FunctionName } from "../../../src/app/function-names";
import type { Argument } from "../../../src/app/insert-function/argument";
import { parseFunctionDescriptions } from "../../../src/app/insert-function/function-description";
import type {
  FunctionServices,
  Insertion,
  InsertionOutcome,
  SelectedCell,
} from "../../../src/app/insert-function/function-services";
import { functionSuggestions } from "../../../src/app/insert-function/function-suggestions";
import {
  previewFunction,
  type FunctionPreview,
} from "../../../src/app/insert-function/preview-function";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { STUDY_PERIOD } from "../../../src/domain/known-meetings";
import { EMPTY_PLAN } from "../../../src/domain/plan";
import { parsePlan } from "../../../src/domain/plan-json";
import { sentencesOf } from "../../../src/functions/sentences/answer-sentences";
import { ENGLISH } from "../../../src/functions/sentences/en";
import { toExcelSerial } from "../../../src/workbook/excel-serial";
import { readSettings } from "../../../src/workbook/settings";
import golden from "../../functions/functions.golden.json";

/** The page's services over the bundled register and one made-up sheet of cells. */
export class FakeFunctions implements FunctionServices {
  readonly descriptions = parseFunctionDescriptions(golden);
  empty = false;
  /** By their addresses, as the only filled ones. */
  cells: Record<string, string> = { "Sheet1!B2": "JCA-MV", "Sheet1!C4": "mine" };
  selected: SelectedCell = cellAt("B4");
  readonly inserted: Pick<Insertion, "formula" | "size" | "isDay">[] = [];
  readonly #listeners = new Set<() => void>();

  select(cell: string): void {
    this.selected = cellAt(cell);
    for (const listener of this.#listeners) listener();
  }

  suggestions() {
    return Promise.resolve(functionSuggestions(this.#book()));
  }

  preview(name: FunctionName, args: readonly Argument[]): Promise<FunctionPreview> {
    const expression = args.find((argument) => argument.kind === "expression");
    if (expression !== undefined)
      return Promise.resolve({ kind: "not-calculated", expression: expression.text });
    const values = args.map((argument) => {
      if (argument.kind === "cell") return this.cells[`Sheet1!${argument.reference.cell}`] ?? "";
      if (argument.kind === "day") return toExcelSerial(argument.day);
      return argument.kind === "text" ? argument.text : null;
    });
    return Promise.resolve(previewFunction(this.#book(), name, values, sentencesOf(ENGLISH)));
  }

  selectedCell(): Promise<SelectedCell> {
    return Promise.resolve(this.selected);
  }

  onSelectionChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** As many as listen: nothing is left behind by a page that is not shown. */
  get listening(): number {
    return this.#listeners.size;
  }

  insert({ at, formula, size, isDay, confirmed }: Insertion): Promise<InsertionOutcome> {
    const holds = this.cells[at.address] ?? null;
    const inTheWay = size.rows > 1 && this.cells["Sheet1!C4"] !== undefined ? ["C4"] : [];
    if (!confirmed && (holds !== null || inTheWay.length > 0))
      return Promise.resolve({ kind: "asks", holds, inTheWay, inTable: false });
    this.inserted.push({ formula, size, isDay });
    return Promise.resolve({ kind: "inserted" });
  }

  #book(): AnswerBook {
    const { plan } = parsePlan(registerJson);
    if (plan === null) throw new Error("the bundled register cannot be read");
    return { plan: this.empty ? EMPTY_PLAN : plan, settings, empty: this.empty, dateSystem: 1900 };
  }
}

const settings = {
  ...readSettings(
    { tables: {}, settings: {}, settingTables: {}, base: null, restorePoints: [] } as never,
    "2026-11-29" as CalendarDate,
    STUDY_PERIOD.closes,
  ),
  currentMeeting: "TSAG 01-2026",
};

function cellAt(cell: string): SelectedCell {
  return { sheet: "Sheet1", cell, address: `Sheet1!${cell}` };
}
