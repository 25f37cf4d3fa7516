import type { AnswerBook } from "../answers/answer-book";
import { formulaParts, type FormulaPart } from "./function-calls";
import { NATIVE_FUNCTIONS } from "./native-functions";

/**
 * The formula with each call of ours replaced by native functions over our tables, of Excel 2021;
 * null where one of them has no such equivalent. `book` says what the names in it mean.
 */
export function nativeFormula(formula: string, book: AnswerBook): string | null {
  return nativeText(formulaParts(formula), book);
}

function nativeText(parts: readonly FormulaPart[], book: AnswerBook): string | null {
  let text = "";
  for (const part of parts) {
    const native = typeof part === "string" ? part : nativeCall(part, book);
    if (native === null) return null;
    text += native;
  }
  return text;
}

function nativeCall(call: Exclude<FormulaPart, string>, book: AnswerBook): string | null {
  const make = NATIVE_FUNCTIONS[call.name];
  if (make === undefined) return null;
  const args: string[] = [];
  for (const parts of call.args) {
    const text = nativeText(parts, book);
    // An array would spill, each of our functions in its own way.
    if (text === null || text.includes("{")) return null;
    args.push(text.trim());
  }
  return make(args, book);
}
