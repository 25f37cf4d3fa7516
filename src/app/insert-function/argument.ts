import type { CalendarDate } from "../../domain/calendar-date";
import { parseTypedDate } from "../../workbook/excel-serial";
import { parseCellReference, type CellReference } from "./cell-reference";
import type { ParameterKind } from "./parameter-kind";

/** What somebody has typed for a parameter. */
export type Argument =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "day"; readonly day: CalendarDate }
  | { readonly kind: "cell"; readonly reference: CellReference }
  /** Any other expression, in Excel's own notation. */
  | { readonly kind: "expression"; readonly text: string };

/**
 * What begins with `=` is a cell or an expression, as in Excel; a date is a day where the
 * parameter takes one. All else is text, numbers of actions too: 73-06 would be a subtraction.
 */
export function readArgument(typed: string, kind: ParameterKind): Argument {
  const text = typed.trim();
  if (text === "" || text === "=") return { kind: "blank" };
  if (text.startsWith("=")) return readExpression(text.slice(1).trim());
  const day = kind === "day" ? parseTypedDate(text) : null;
  return day === null ? { kind: "text", text } : { kind: "day", day };
}

function readExpression(text: string): Argument {
  const reference = parseCellReference(text);
  return reference === null ? { kind: "expression", text } : { kind: "cell", reference };
}
