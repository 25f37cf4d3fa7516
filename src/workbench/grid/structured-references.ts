/** What the rewriting has to know of a table. */
export interface NamedTable {
  readonly name: string;
}

const string = /"(?:[^"]|"")*"/y;
const quotedSheet = /'(?:[^']|'')*'/y;
const tableName = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

/**
 * Univer understands `T[[#This Row],[Col]]` and not `[@Col]` or `T[@Col]`, which are the only
 * forms Excel shows. `home` is the table that holds the cell, if any.
 */
export function toEngineReferences(formula: string, home: NamedTable | null): string {
  if (!formula.includes("@") && !formula.includes("[")) return withoutPrefixes(formula);
  return mapBrackets(withoutPrefixes(formula), (name, inside) => {
    const owner = name === "" ? (home?.name ?? "") : name;
    const thisRow = /^@(.*)$/s.exec(inside)?.[1];
    if (thisRow === undefined) return `${owner}[${inside}]`;
    if (thisRow === "") return `${owner}[#This Row]`;
    const columns = thisRow.startsWith("[") ? thisRow : `[${thisRow}]`;
    return `${owner}[[#This Row],${columns}]`;
  });
}

/** The way back, as Excel writes it: short inside the table, with its name elsewhere. */
export function fromEngineReferences(formula: string, home: NamedTable | null): string {
  if (!formula.includes("[")) return formula;
  return mapBrackets(formula, (name, inside) => {
    const columns = /^\[#This Row\],(.*)$/is.exec(inside)?.[1];
    const isHome = home !== null && home.name.toLowerCase() === name.toLowerCase();
    if (columns !== undefined) return `${isHome ? "" : name}[@${shortest(columns)}]`;
    if (/^#This Row$/i.test(inside)) return `${isHome ? "" : name}[@]`;
    return `${name}[${inside}]`;
  });
}

/** Renames a column in every reference to the table; the rest of the formula stays as it is. */
export function renameColumn(
  formula: string,
  table: NamedTable,
  before: string,
  after: string,
): string {
  return mapBrackets(formula, (name, inside) => {
    if (name.toLowerCase() !== table.name.toLowerCase()) return `${name}[${inside}]`;
    if (inside.toLowerCase() === before.toLowerCase()) return `${name}[${after}]`;
    const part = new RegExp(`\\[${escapeRegExp(before)}\\]`, "gi");
    return `${name}[${inside.replace(part, () => `[${after}]`)}]`;
  });
}

export function renameTable(formula: string, before: string, after: string): string {
  return mapBrackets(formula, (name, inside) =>
    name.toLowerCase() === before.toLowerCase() ? `${after}[${inside}]` : `${name}[${inside}]`,
  );
}

function shortest(columns: string): string {
  const single = /^\[([^[\]]*)\]$/.exec(columns)?.[1];
  if (single === undefined) return columns;
  return /^[\p{L}\p{N}_.]+$/u.test(single) ? single : columns;
}

/** Excel's file and API prefixes for newer functions mean nothing to the engine. */
function withoutPrefixes(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, "") : formula;
}

/** Calls back for each `name[inside]` outside of text; `name` is "" where there is none. */
function mapBrackets(formula: string, map: (name: string, inside: string) => string): string {
  let result = "";
  let position = 0;
  while (position < formula.length) {
    const literal = matchAt(string, formula, position) ?? matchAt(quotedSheet, formula, position);
    const name = literal ?? matchAt(tableName, formula, position) ?? "";
    const next = position + name.length;
    if (literal === null && formula[next] === "[") {
      const end = closingBracket(formula, next);
      result += map(name, formula.slice(next + 1, end));
      position = end + 1;
    } else {
      result += name === "" ? formula[position] : name;
      position = name === "" ? position + 1 : next;
    }
  }
  return result;
}

function matchAt(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? null;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return index;
  }
  return text.length;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
