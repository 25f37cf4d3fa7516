export interface LinkPlace {
  readonly target: string | null;
  readonly anchor: string | null;
}

const tokens = /"((?:[^"\\]|\\.)*)"?|\\([a-z@*#])|(\S+)/gi;
/** Switches of HYPERLINK that take a word after them (ECMA-376-1, 17.16.5.25). */
const switchesWithText = new Set(["l", "o", "t"]);

/** Where a field leads: HYPERLINK, and REF with \h; null for any other field. */
export function linkOfField(code: string): LinkPlace | null {
  const name = /^\s*(HYPERLINK|REF)\s/i.exec(code)?.[1]?.toUpperCase();
  if (name === undefined) return null;
  const { words, switches } = readCode(code);
  const place = words[1] ?? null;
  if (name === "REF") return switches.has("h") ? { target: null, anchor: place } : null;
  return { target: place === "" ? null : place, anchor: switches.get("l") ?? null };
}

function readCode(code: string): {
  readonly words: readonly string[];
  readonly switches: ReadonlyMap<string, string>;
} {
  const words: string[] = [];
  const switches = new Map<string, string>();
  let waiting: string | null = null;
  for (const [, quoted, letter, plain] of code.matchAll(tokens)) {
    const word = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    if (letter !== undefined) {
      const name = letter.toLowerCase();
      switches.set(name, "");
      waiting = switchesWithText.has(name) ? name : null;
    } else if (waiting !== null) {
      switches.set(waiting, word ?? "");
      waiting = null;
    } else words.push(word ?? "");
  }
  return { words, switches };
}
