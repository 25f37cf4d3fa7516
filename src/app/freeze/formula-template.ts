import { formulaTokens } from "./formula-tokens";

/**
 * A formula whose references to cells are kept beside it, as names of the workbook: Excel moves
 * these when rows are inserted, cells moved and sheets renamed, and a text it does not.
 */
export type FormulaTemplate = readonly (string | KeptReference)[];

export interface KeptReference {
  /** The name in the workbook that refers to the cells. */
  readonly name: string;
  /** As it stood in the formula: `$A1`, `Sheet2!A1:B2`. */
  readonly as: string;
}

/** `keep` gives the name for cells such as `'Sheet 2'!$A$1`; `home` is the formula's own sheet. */
export function templateOf(
  formula: string,
  home: string,
  keep: (cells: string) => string,
): FormulaTemplate {
  const parts: (string | KeptReference)[] = [];
  for (const { kind, text } of formulaTokens(formula)) {
    const last = parts.at(-1);
    if (kind === "reference") {
      const { sheet, local } = split(text);
      parts.push({ name: keep(`${quotedSheet(sheet ?? home)}!${absolute(local)}`), as: text });
    } else if (typeof last === "string") parts.splice(-1, 1, last + text);
    else parts.push(text);
  }
  return parts;
}

/**
 * The formula for a cell of the sheet `home`, its references where their names lead now; `cells`
 * gives a name's formula, such as `=Sheet1!$A$2`, and null where there is no such name.
 */
export function filledTemplate(
  template: FormulaTemplate,
  home: string,
  cells: (name: string) => string | null,
): string {
  return template
    .map((part) => (typeof part === "string" ? part : filled(part, home, cells(part.name))))
    .join("");
}

/** Whether two formulas say the same; Excel leaves out the quotes that a sheet's name does not need. */
export function isSameFormula(one: unknown, other: string): boolean {
  return typeof one === "string" && one.replace(/'/g, "") === other.replace(/'/g, "");
}

function filled({ as }: KeptReference, home: string, cells: string | null): string {
  const now = cells === null ? null : split(cells.replace(/^=/, ""));
  if (now === null || now.sheet === null || now.local.includes("#REF!")) return "#REF!";
  const was = split(as);
  const local = styledAs(was.local, now.local);
  if (now.sheet === home && was.sheet === null) return local;
  const isPlain = now.sheet === was.sheet && !as.startsWith("'");
  return `${isPlain ? now.sheet : quotedSheet(now.sheet)}!${local}`;
}

/** Fixed where it was: `$A2` for `$A$2` that stood as `$A1`. */
function styledAs(was: string, now: string): string {
  const before = was.match(/\$?(?:[A-Z]+|\d+)/gi) ?? [];
  const after = now.match(/\$?(?:[A-Z]+|\d+)/gi) ?? [];
  if (before.length !== after.length) return now.replace(/\$/g, "");
  const parts = after.map((part, index) =>
    before[index]?.startsWith("$") === true ? part : part.replace("$", ""),
  );
  const half = parts.length / 2;
  if (!now.includes(":")) return parts.join("");
  return `${parts.slice(0, half).join("")}:${parts.slice(half).join("")}`;
}

function absolute(local: string): string {
  return local
    .toUpperCase()
    .replace(/\$/g, "")
    .replace(/[A-Z]+|\d+/g, "$$$&");
}

function split(reference: string): { readonly sheet: string | null; readonly local: string } {
  const at = reference.lastIndexOf("!");
  if (at < 0 || reference.endsWith("#REF!")) return { sheet: null, local: reference };
  const sheet = reference.slice(0, at);
  const unquoted = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
  return { sheet: unquoted, local: reference.slice(at + 1) };
}

function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
