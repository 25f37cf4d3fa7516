/** A piece of a formula's text; joined, the pieces are the formula again. */
export interface FormulaToken {
  readonly kind: "string" | "reference" | "name" | "brackets" | "other";
  readonly text: string;
}

const QUOTED_SHEET = "'(?:[^']|'')+'!";
const PLAIN_SHEET = "[\\p{L}_][\\p{L}\\p{N}_.]*!";
const CELL = "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}";
const LOCAL = `${CELL}(?::${CELL})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}`;

const string = /"(?:[^"]|"")*"/y;
// `LOG10(` is a function, `A1.b` and `Q1_total` are names, `Q1[…]` is a table.
const reference = new RegExp(
  `(?:${QUOTED_SHEET}|${PLAIN_SHEET})?(?:${LOCAL})(?![\\p{L}\\p{N}_.(\\[!?\\\\$])`,
  "iuy",
);
// Cells of another workbook stay as they are: `[Book2.xlsx]Sheet1!A1`, `'[Book2.xlsx]Sheet1'!A1`.
const otherBook = new RegExp(`\\[[^[\\]]+\\]${PLAIN_SHEET}(?:${LOCAL})`, "iuy");
const quoted = /'(?:[^']|'')*'!?/y;
const number = /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+/iy;
const name = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** Cuts a formula into texts, references to cells, names, what stands in brackets, and the rest. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const text = matchAt(string, formula, at);
  if (text !== null) return { kind: "string", text };
  const elsewhere = matchAt(otherBook, formula, at);
  if (elsewhere !== null) return { kind: "other", text: elsewhere };
  if (formula[at] === "[") return { kind: "brackets", text: brackets(formula, at) };
  const found = matchAt(reference, formula, at);
  if (found !== null && !found.includes("[")) return { kind: "reference", text: found };
  const named = matchAt(name, formula, at);
  if (named !== null) return { kind: "name", text: named };
  const other = found ?? matchAt(quoted, formula, at) ?? matchAt(number, formula, at);
  return { kind: "other", text: other ?? formula[at] ?? "" };
}

/** To the bracket that closes the first; an apostrophe takes the meaning from what follows it. */
function brackets(formula: string, open: number): string {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return formula.slice(open, at + 1);
  }
  return formula.slice(open);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
