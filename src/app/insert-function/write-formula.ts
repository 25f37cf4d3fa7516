import type { FunctionName } from "../function-names";
import type { Argument } from "./argument";
import { formatCellReference } from "./cell-reference";

/** Excel takes no longer text between quotation marks in a formula. */
const LONGEST_TEXT = 255;

/**
 * The formula in English notation, as Excel takes it from an add-in in any language. `onSheet` is
 * where it will stand. Blank arguments at the end are left out, those before others stay empty.
 */
export function writeFormula(
  name: FunctionName,
  args: readonly Argument[],
  onSheet: string | null,
): string {
  const last = args.findLastIndex(({ kind }) => kind !== "blank");
  const written = args.slice(0, last + 1).map((argument) => writeArgument(argument, onSheet));
  return `=${name}(${written.join(",")})`;
}

function writeArgument(argument: Argument, onSheet: string | null): string {
  switch (argument.kind) {
    case "blank":
      return "";
    case "text":
      return writeText(argument.text);
    case "day":
      return `DATE(${argument.day.split("-").map(Number).join(",")})`;
    case "cell":
      return formatCellReference(argument.reference, onSheet);
    case "expression":
      return argument.text;
  }
}

function writeText(text: string): string {
  const parts = Array.from({ length: Math.ceil(text.length / LONGEST_TEXT) }, (_, index) =>
    text.slice(index * LONGEST_TEXT, (index + 1) * LONGEST_TEXT),
  );
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}
