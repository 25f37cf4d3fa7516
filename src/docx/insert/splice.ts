/** What takes the place of the characters from `start` to `end`; put in where both are one. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its splices done. They may not overlap; those at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort(
    (left, right) => left.start - right.start || left.end - right.end,
  );
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) throw new RangeError(`Two splices meet at ${start}.`);
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
