import { withFileSheetNames } from "./sheet-name";

export interface FormulaWords {
  readonly customFunctions: readonly string[];
}

/**
 * Functions which Excel added after 2007 are stored with a prefix. Only those that take plain
 * arguments: LET and LAMBDA need their names marked too, and keep their own case below.
 */
const FUTURE_FUNCTIONS: Readonly<Record<string, string>> = {
  CONCAT: "_xlfn.",
  DAYS: "_xlfn.",
  IFNA: "_xlfn.",
  IFS: "_xlfn.",
  ISFORMULA: "_xlfn.",
  MAXIFS: "_xlfn.",
  MINIFS: "_xlfn.",
  SEQUENCE: "_xlfn.",
  SORTBY: "_xlfn.",
  SWITCH: "_xlfn.",
  TEXTJOIN: "_xlfn.",
  UNIQUE: "_xlfn.",
  VSTACK: "_xlfn.",
  HSTACK: "_xlfn.",
  XLOOKUP: "_xlfn.",
  XMATCH: "_xlfn.",
  LET: "_xlfn.",
  LAMBDA: "_xlfn.",
  FILTER: "_xlfn._xlws.",
  SORT: "_xlfn._xlws.",
};

/** Excel saves a call of an add-in's function under this prefix and drops it when the add-in is there. */
const CUSTOM_FUNCTION = "_xldudf_";

/**
 * A formula as the file spells it: no "=", future and custom functions prefixed, `[@Column]`
 * written out. `table` is the one the cell lies in. Text in quotes is left alone.
 */
export function writeFormula(formula: string, words: FormulaWords, table: string | null): string {
  const custom = new Set(words.customFunctions.map((name) => name.toUpperCase()));
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : prefixed(thisRow(withFileSheetNames(piece), table), custom),
    )
    .join("");
}

function prefixed(piece: string, custom: ReadonlySet<string>): string {
  return piece.replace(/(?<![\w.!'])([A-Za-z][\w.]*)\(/g, (call, name: string) => {
    const upper = name.toUpperCase();
    if (custom.has(upper)) return `${CUSTOM_FUNCTION}${upper}(`;
    const prefix = FUTURE_FUNCTIONS[upper];
    return prefix === undefined ? call : `${prefix}${upper}(`;
  });
}

/** `[@A]`, `[@[A b]]`, `[[#This Row],[A]]` -> `Table[[#This Row],[A]]`. */
function thisRow(piece: string, table: string | null): string {
  const full = piece.replace(
    /(\w*)\[@(?:\[([^\]]*)\]|([^[\]]*))\]/g,
    (_, owner: string, bracketed?: string, plain?: string) =>
      `${owner || (table ?? "")}[[#This Row],[${bracketed ?? plain ?? ""}]]`,
  );
  return table === null
    ? full
    : full.replace(/(?<![\w\]])\[\[#This Row\]/g, `${table}[[#This Row]`);
}
