import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "./grid";

export function readValue(cell: Nullable<ICellData>): CellValue {
  if (cell == null) return "";
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (value == null) return "";
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  return value;
}

/** What replaces a cell's content; the style stays. */
export function contentOf(value: CellValue): ICellData {
  const blank: ICellData = { f: null, si: null, p: null };
  if (value === "") return { ...blank, v: null, t: null };
  if (typeof value === "number") return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...blank, v: value, t: textType(value) };
}

export function formulaContent(formula: string): ICellData {
  return { f: formula, si: null, p: null, v: null, t: null };
}

/** Text that looks like a number keeps its type only as "force string". */
function textType(text: string): CellValueType {
  return /^[\s\d.+-]|^(true|false)$/i.test(text)
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}

export function isErrorText(value: CellValue): value is string {
  return (
    typeof value === "string" &&
    /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|GETTING_DATA|CYCLE!|ERROR!)$/.test(
      value,
    )
  );
}
