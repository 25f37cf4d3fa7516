/**
 * Text without such characters at its ends, in one pass: a regular expression that looks for
 * the end of a run of blanks begins anew at each of them.
 */
export function trimmed(text: string, blanks: string): string {
  const end = trimmedEnd(text, blanks);
  let start = 0;
  while (start < end.length && blanks.includes(end.charAt(start))) start += 1;
  return end.slice(start);
}

/** Text without such characters at its end. */
export function trimmedEnd(text: string, blanks: string): string {
  let end = text.length;
  while (end > 0 && blanks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
