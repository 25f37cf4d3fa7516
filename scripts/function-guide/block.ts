/**
 * A part of the guide. Within its texts, `backticks` hold what is typed into cells, **asterisks**
 * what is pressed or opened, and [[NAME]] leads to a function's section.
 */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Between the marks of a text: what stands plain, and what a mark holds. */
export interface TextPart {
  readonly kind: "plain" | "code" | "strong" | "function";
  readonly text: string;
}

const MARKS = /`([^`]+)`|\*\*([^*]+)\*\*|\[\[([A-Z_]+)\]\]/g;

export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, code, strong, name] = match;
    if (match.index > end) parts.push({ kind: "plain", text: text.slice(end, match.index) });
    if (code !== undefined) parts.push({ kind: "code", text: code });
    else if (strong !== undefined) parts.push({ kind: "strong", text: strong });
    else parts.push({ kind: "function", text: name ?? "" });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: "plain", text: text.slice(end) });
  return parts;
}
