/** Several things in one cell: `TD263, C23`. */
export function joinList(parts: readonly string[]): string {
  return parts.join(", ");
}

/** `TD263, C23` or `TD263; C23`, or a line each, as a list. */
export function splitList(cell: string | undefined): readonly string[] {
  return (cell ?? "")
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
