import { documentKey } from "./document-reference";

export const LINK_PATTERN_PROBLEMS = [
  "no-address",
  "no-placeholder",
  "placeholder-unknown",
  "character-not-allowed",
] as const;

export interface LinkPatternProblem {
  readonly code: (typeof LINK_PATTERN_PROBLEMS)[number];
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** What a pattern may ask of a document: `TD164R3`, `TD`, `0164`. */
const PLACEHOLDERS = ["number", "kind", "serial"] as const;

const EXAMPLE = "https://www.example.org/documents/{number}";

/** The host is written out: no document's number decides where a link leads. */
const ADDRESS = /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?[/?]/iu;
const FORBIDDEN = /[\s\p{Cc}\p{Cf}<>"'`\\^|]/u;

/** Why a text is no pattern of links, as the setting of links to documents has it; null where it is one. */
export function linkPatternProblem(pattern: string): LinkPatternProblem | null {
  const forbidden = FORBIDDEN.exec(pattern)?.[0];
  if (forbidden !== undefined)
    return problem(
      "character-not-allowed",
      `An address holds no ${forbidden.trim() === "" ? "blank" : `“${forbidden}”`}: take it out of the link pattern.`,
    );
  if (!ADDRESS.test(pattern))
    return problem(
      "no-address",
      `The link pattern “${pattern}” is no address of a web page: begin with https:// or http:// and the name of the server, as in ${EXAMPLE}.`,
    );
  const unknown = /\{[^{}]*\}?|\}/.exec(withoutPlaceholders(pattern))?.[0];
  if (unknown !== undefined)
    return problem(
      "placeholder-unknown",
      `The link pattern has “${unknown}”, which stands for nothing: write {number} (TD164R3), {kind} (TD) or {serial} (0164).`,
    );
  if (!/\{(?:number|serial)\}/.test(pattern))
    return problem(
      "no-placeholder",
      `The link pattern leads every document to one page: write {number} where its number goes, as in ${EXAMPLE}.`,
    );
  return null;
}

function problem(code: LinkPatternProblem["code"], message: string): LinkPatternProblem {
  return { code, message };
}

function withoutPlaceholders(pattern: string): string {
  return PLACEHOLDERS.reduce((text, name) => text.replaceAll(`{${name}}`, ""), pattern);
}

/** The address of a document; null for what is no TD or contribution of TSAG's own. */
export type Linker = (reference: string) => string | null;

/** The pattern is one that has no problem; any other is a mistake of the program. */
export function linkerOf(pattern: string): Linker {
  const wrong = linkPatternProblem(pattern);
  if (wrong !== null) throw new RangeError(wrong.message);
  return (reference) => {
    const values = valuesOf(reference);
    if (values === null) return null;
    return PLACEHOLDERS.reduce((text, name) => text.replaceAll(`{${name}}`, values[name]), pattern);
  };
}

function valuesOf(reference: string): Record<(typeof PLACEHOLDERS)[number], string> | null {
  const match = /^(TD|C)(\d+)(?:-R(\d+))?(?:\+ADD(\d+))?$/.exec(documentKey(reference));
  if (match === null) return null;
  const [, kind = "", digits = "", revision, addendum] = match;
  const version = `${revision === undefined ? "" : `R${revision}`}${addendum === undefined ? "" : `Add${addendum}`}`;
  return { kind, serial: digits.padStart(4, "0"), number: `${kind}${digits}${version}` };
}
