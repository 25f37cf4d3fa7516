import {
  parseStatus,
  STATUS_ALIASES,
  STATUS_LABELS,
  type StatusAlias,
  type StatusCode,
} from "../../domain/status";
import { findReferences } from "../../domain/document-reference";
import { cleanText, sentencesOf } from "./plain-text";
import { isOneSlipApart } from "./one-slip";

export interface StatedStatus {
  readonly status: StatusCode;
  /** As written. */
  readonly statedAs: string;
  readonly slip: boolean;
  /** The text without a status word that opens it. */
  readonly comments: string;
}

/** The words that are read as a status, made ready to be looked for. */
export interface StatusVocabulary {
  readonly aliases: readonly StatusAlias[];
  readonly openings: readonly {
    readonly parsed: { readonly status: StatusCode; readonly slip: boolean };
    readonly pattern: RegExp;
    /** It counts only where it stands by itself: “Parked.”, but not “Parked cars are counted”. */
    readonly isAlone: boolean;
  }[];
}

/** The words that every reader knows, and before them those that somebody has declared. */
export function statusVocabulary(own: readonly StatusAlias[]): StatusVocabulary {
  if (own.length === 0) return KNOWN_WORDS;
  const aliases = [...own, ...STATUS_ALIASES];
  return { aliases, openings: openingsOf(aliases, own) };
}

/** Longest first, so that "Not started" is not read as "started". */
function openingsOf(
  aliases: readonly StatusAlias[],
  own: readonly StatusAlias[] = [],
): StatusVocabulary["openings"] {
  const ours = new Set(own.map(({ alias }) => alias));
  return [...Object.values(STATUS_LABELS), ...aliases.map(({ alias }) => alias)]
    .sort((a, b) => b.length - a.length)
    .flatMap((opening) => {
      const parsed = parseStatus(opening, aliases);
      if (parsed === null) return [];
      const isAlone = parsed.status === "concluded" || ours.has(opening);
      return [{ parsed, pattern: openingPattern(opening), isAlone }];
    });
}

const KNOWN_WORDS: StatusVocabulary = {
  aliases: STATUS_ALIASES,
  openings: openingsOf(STATUS_ALIASES),
};

function openingPattern(opening: string): RegExp {
  const words = opening.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ -]/g, "[\\s-]+");
  return new RegExp(`^${inflected(words)}(?![\\p{L}\\p{N}-])`, "iu");
}

/** What may stand before a status word: quotes, brackets, stars, a bullet, "Status:". */
const BEFORE =
  /^(?:[\s*_"“”‘’'«»([{\u2022\u00b7\u2013-]|(?:status|statut|état|estado|situación|статус|状态|الحالة)\s*[:\uff1a])+/i;

interface Conclusion {
  readonly pattern: RegExp;
  /** What makes a conclusion a condition or a plan. */
  readonly unless: RegExp;
}

const DONE = "closed|completed|concluded";
const CONCLUSIONS: readonly Conclusion[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:the\s+)?action(?:\s+item)?(?:\s+\d[\d-]*)?(?:\s+(?:is|was|has|been|now|thus|considered|therefore))*\s+(?:${DONE})\b`,
      "i",
    ),
    unless: /\b(?:not|until|once|when|before|if|unless|to be|should|could|may|will)\b/i,
  },
  {
    pattern:
      /\b(?:la\s+)?(?:mesure|action)(?:\s+(?:est|a été|considérée(?:\s+comme)?))*\s+(?:close|clôturée|terminée|achevée)(?!\p{L})/iu,
    unless: /\b(?:pas|si|lorsque|quand|avant|jusqu|dès|une fois|sera)/i,
  },
  {
    pattern:
      /\b(?:la\s+)?(?:medida|acción)(?:\s+(?:está|queda|ha sido|se considera))*\s+(?:cerrada|concluida|completada|terminada)(?!\p{L})/iu,
    unless: /\b(?:no|si|cuando|antes|hasta|una vez|será)\b/i,
  },
];

/**
 * A status word counts where it opens the entry, or where a sentence says that the action is
 * closed, completed or concluded. Null where the text states no status.
 */
export function readStatedStatus(text: string, words = KNOWN_WORDS): StatedStatus | null {
  return openingStatus(text, words) ?? concludingStatus(text, words);
}

/**
 * Another status than the one that opens the entry, named beside it or by a later sentence:
 * "Started/Ongoing", "Started. Action closed." Null where nothing contradicts the opening.
 */
export function contradictingStatus(
  { status, comments }: StatedStatus,
  words = KNOWN_WORDS,
): { readonly status: StatusCode; readonly statedAs: string } | null {
  const joined = /^(?:\/|\u2192|[-=]>|and\b|or\b|&)\s*/.exec(comments)?.[0] ?? "";
  const second = joined === "" ? null : openingStatus(comments.slice(joined.length), words);
  if (second !== null && second.status !== status) return second;
  for (const sentence of sentencesOf(comments)) {
    const later = bareStatus(sentence, words) ?? conclusionIn(sentence);
    if (later !== null && later.status !== status) return later;
  }
  return null;
}

/** The status with whose word a text opens; null where it opens otherwise. */
export function openingStatus(text: string, words = KNOWN_WORDS): StatedStatus | null {
  const before = BEFORE.exec(text)?.[0] ?? "";
  const opening = text.slice(before.length);
  for (const { parsed, pattern, isAlone } of words.openings) {
    const statedAs = pattern.exec(opening)?.[0];
    if (statedAs === undefined) continue;
    const rest = opening.slice(statedAs.length);
    if (isAlone && !endsOpening(rest)) continue;
    return { ...parsed, statedAs, comments: withoutJoint(rest, before !== "") };
  }
  return misspeltStatus(opening, before !== "");
}

/** French and Spanish words in any gender and number: "terminé" is also "terminées", "cerrado" "cerrada". */
function inflected(pattern: string): string {
  return pattern
    .replace(/é$/, "ée?s?")
    .replace(/(?<=clo)s$/, "se?s?")
    .replace(/(?<=[aiu]d)o$/, "[oa]s?");
}

/** "Concluded in TD263", but not "Closed meetings were held". */
function endsOpening(rest: string): boolean {
  if (/^\s*(?:[*_"”’'».,;:()[\]\u2013\u2014。，；：（）、،؛-]|$)/.test(rest)) return true;
  const [next = ""] = sentencesOf(rest.slice(0, 60));
  return /^(?:in|by|with|per|see|at)\s+\S/.test(next) && findReferences(next).length > 0;
}

const LABELS = Object.entries(STATUS_LABELS) as readonly (readonly [StatusCode, string])[];

/** A label with one letter wrong, left out, doubled or swapped, alone or before a stop: "Stared." */
function misspeltStatus(words: string, isWrapped: boolean): StatedStatus | null {
  const statedAs = /^\p{L}+(?: \p{L}+)?(?=\s*(?:[.,;:()\u2013\u2014]|\s-\s|$))/u.exec(words)?.[0];
  if (statedAs === undefined) return null;
  const found = LABELS.find(([, label]) =>
    isOneSlipApart(statedAs.toLowerCase(), label.toLowerCase()),
  );
  if (found === undefined) return null;
  const comments = withoutJoint(words.slice(statedAs.length), isWrapped);
  return { status: found[0], statedAs, slip: true, comments };
}

/** Without the stop behind a status word and, where it stood in quotes or brackets, their end. */
function withoutJoint(rest: string, isWrapped: boolean): string {
  const end = isWrapped ? rest.replace(/^[*_"”’'»)\]]+/, "") : rest;
  return cleanText(end.replace(/^[\s.,;:\u2013\u2014。，；：、،؛-]+/, ""));
}

function concludingStatus(text: string, words: StatusVocabulary): StatedStatus | null {
  for (const sentence of sentencesOf(text)) {
    const bare = bareStatus(sentence, words);
    const stated = bare?.status === "concluded" ? bare : conclusionIn(sentence);
    if (stated !== null) return { ...stated, slip: false, comments: text };
  }
  return null;
}

/** A sentence of a status word and nothing else. */
function bareStatus(
  sentence: string,
  words: StatusVocabulary,
): { status: StatusCode; statedAs: string } | null {
  const parsed = parseStatus(sentence, words.aliases);
  return parsed && { status: parsed.status, statedAs: sentence.replace(/[.;]$/, "") };
}

function conclusionIn(sentence: string): { status: StatusCode; statedAs: string } | null {
  for (const { pattern, unless } of CONCLUSIONS) {
    const statedAs = pattern.exec(sentence)?.[0];
    if (statedAs !== undefined && !unless.test(sentence)) return { status: "concluded", statedAs };
  }
  return null;
}
