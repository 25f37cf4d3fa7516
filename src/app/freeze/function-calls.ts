import { FUNCTION_NAMES, type FunctionName } from "../function-names";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

/** What a formula's text consists of: plain text, and calls of our functions. */
export type FormulaPart = string | FunctionCall;

export interface FunctionCall {
  readonly name: FunctionName;
  /** One for each argument, left-out ones empty; none where nothing stands in the parentheses. */
  readonly args: readonly (readonly FormulaPart[])[];
}

/** Whether a cell's content is a formula that calls one of our functions. */
export function callsOurs(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=") || !MENTIONS.test(formula))
    return false;
  return formulaParts(formula).some((part) => typeof part !== "string");
}

/** Quick, and true too often. */
const MENTIONS = new RegExp(FUNCTION_NAMES.join("|"), "i");

/** Cuts a formula at the calls of our functions; those in another call's arguments stand in these. */
export function formulaParts(formula: string): readonly FormulaPart[] {
  return partsOf(formulaTokens(formula), 0, []).parts;
}

interface Cut {
  readonly parts: readonly FormulaPart[];
  /** Where the cut ended: at a token in `until` that is not inside other parentheses. */
  readonly end: number;
}

function partsOf(tokens: readonly FormulaToken[], start: number, until: readonly string[]): Cut {
  const parts: FormulaPart[] = [];
  let depth = 0;
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || (depth === 0 && until.includes(token.text))) break;
    const call = callAt(tokens, at);
    if (call !== null) {
      // Excel may have put `[2]!` before the name of a function that it did not know.
      if (isForeign(parts)) parts.splice(-2);
      parts.push(call.call);
      at = call.end;
      continue;
    }
    if (token.text === "(" || token.text === "{") depth += 1;
    if (token.text === ")" || token.text === "}") depth -= 1;
    parts.push(token.text);
    at += 1;
  }
  return { parts: joined(parts), end: at };
}

function isForeign(parts: readonly FormulaPart[]): boolean {
  const [book, mark] = parts.slice(-2);
  return mark === "!" && typeof book === "string" && /^\[\d+\]$/.test(book);
}

interface FoundCall {
  readonly call: FunctionCall;
  /** The place after its closing parenthesis. */
  readonly end: number;
}

function callAt(tokens: readonly FormulaToken[], at: number): FoundCall | null {
  const token = tokens[at];
  if (token?.kind !== "name") return null;
  const asked = token.text.replace(/^(?:_xldudf_|_xll\.)/i, "").toUpperCase();
  const name = FUNCTION_NAMES.find((candidate) => candidate === asked);
  let open = at + 1;
  while (tokens[open]?.text.trim() === "") open += 1;
  if (name === undefined || tokens[open]?.text !== "(") return null;
  const { args, end } = argumentsFrom(tokens, open);
  return { call: { name, args }, end };
}

function argumentsFrom(tokens: readonly FormulaToken[], open: number) {
  const args: (readonly FormulaPart[])[] = [];
  let end = open;
  do {
    const argument = partsOf(tokens, end + 1, [",", ")"]);
    args.push(argument.parts);
    end = argument.end;
  } while (tokens[end]?.text === ",");
  const isEmpty = args.length === 1 && textOf(args[0] ?? []) === "";
  return { args: isEmpty ? [] : args, end: end + 1 };
}

/** The text of parts that hold no call; null where they hold one. */
function textOf(parts: readonly FormulaPart[]): string | null {
  return parts.every((part) => typeof part === "string") ? parts.join("").trim() : null;
}

function joined(parts: readonly FormulaPart[]): readonly FormulaPart[] {
  const result: FormulaPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === "string" && typeof last === "string") result.splice(-1, 1, last + part);
    else result.push(part);
  }
  return result;
}
