import { expiryOf, type Expiry } from "../../domain/jca-expiry";
import type { Action, Jca, ListedDocument, Plan } from "../../domain/plan";
import type { DateSystem } from "../../workbook/excel-serial";
import type { Settings } from "../../workbook/settings";
import type { CheckedWorkbook } from "../checked-workbook";
import type { Answer } from "./answer";

/** What the functions answer from: the workbook's plan and its settings, as last read. */
export interface AnswerBook {
  readonly plan: Plan;
  readonly settings: Settings;
  /** True where the workbook has none of our tables. */
  readonly empty: boolean;
  /** What numbers in arguments and answers count days by. */
  readonly dateSystem: DateSystem;
}

const books = new WeakMap<CheckedWorkbook, AnswerBook>();

/** The book of a checked workbook: the same one each time. */
export function answerBookOf(checked: CheckedWorkbook): AnswerBook {
  return remembered(books, checked, () => {
    const { plan, settings, state } = checked.workbook;
    const empty = Object.keys(state.tables).length === 0;
    return { plan, settings, empty, dateSystem: state.dateSystem ?? 1900 };
  });
}

/** What was looked up in one book already: thousands of cells ask for the same few things. */
interface Memory {
  readonly jcas: Map<string, Answer<Jca>>;
  readonly actions: Map<string, Answer<Action>>;
  readonly documents: Map<string, Answer<ListedDocument>>;
  readonly expiries: Map<Jca, Expiry>;
}

const memories = new WeakMap<AnswerBook, Memory>();

export function memoryOf(book: AnswerBook): Memory {
  return remembered(memories, book, () => ({
    jcas: new Map(),
    actions: new Map(),
    documents: new Map(),
    expiries: new Map(),
  }));
}

/** The answer that was given before, else the one that `find` gives now. */
export function remembered<K, T>(
  memory: { get(key: K): T | undefined; set(key: K, value: T): unknown },
  key: K,
  find: () => T,
): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}

export function expiryIn(book: AnswerBook, jca: Jca): Expiry {
  return remembered(memoryOf(book).expiries, jca, () =>
    expiryOf(jca, {
      meetings: book.plan.meetings,
      studyPeriodEnd: book.settings.studyPeriodEnd,
    }),
  );
}
