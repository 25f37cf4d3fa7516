import { normaliseMeetingLabel, parseMeetingLabel } from "../../domain/meetings";
import type { MeetingLabel } from "../../domain/plan";
import { MONTH_PATTERN, monthOf } from "./month-words";
import { openingStatus, type StatusVocabulary } from "./status-words";

/** A meeting's label at the head of an entry, with all that parts it from the entry's text. */
export interface EntryLabel {
  readonly index: number;
  readonly length: number;
  /** As written, without brackets and stops around it. */
  readonly written: string;
  /** `TSAG 05-2025`; null where the label names a month that there is not. */
  readonly meeting: MeetingLabel | null;
}

/** TSAG, in French GCNT, in Spanish GANT. */
const BODY = String.raw`(?:TSAG|GCNT|GANT)(?:\s+meeting)?(?:\s*#\s?\d{1,2})?[\s,(/-]{1,3}(?:of\s+|in\s+)?`;
const DASH = String.raw`\s*[-\u2010-\u2015/.]\s*`;
/** `05-2025`, `5/25`, `2025-05`, `May 2025`. */
const MONTH = String.raw`(?:(\d{1,2})${DASH}(\d{4}|\d{2})|(\d{4})${DASH}(\d{1,2})|(${MONTH_PATTERN})\.?,?\s+(?:de\s+)?(\d{4}))(?!\d)`;
const LABEL = new RegExp(String.raw`(?<![\p{L}\d-])${BODY}${MONTH}`, "giu");

const LINE_HEAD =
  /(?:^|\n)[\s*_\u2022\u00b7\u2013\u2014-]*[([]?\s*(?:(?:at|during)\s+(?:the\s+)?)?$/i;
const AFTER_SENTENCE = /[.;),]\s[([]?$/;

/**
 * The labels that open the entries of a status cell, in any of their spellings: `TSAG 05-2025:`,
 * `TSAG (05-2025) –`, `[TSAG 05/2025]`, `TSAG, May 2025:`. At the head of a line any stop will
 * do; inside a line a label follows a sentence and has a colon or brackets, or a status behind
 * it. A meeting named within a sentence is no label.
 */
export function findEntryLabels(text: string, words?: StatusVocabulary): readonly EntryLabel[] {
  return [...text.matchAll(LABEL)].flatMap((match) => labelAt(match, text, words) ?? []);
}

/** Far more than the longest label with what may stand around it. */
const OPENING_LENGTH = 300;

/** True where an entry's label is the first thing that a text says. */
export function opensWithLabel(text: string): boolean {
  return findEntryLabels(text.slice(0, OPENING_LENGTH))[0]?.index === 0;
}

function labelAt(
  match: RegExpExecArray,
  text: string,
  words: StatusVocabulary | undefined,
): EntryLabel | null {
  const before = text.slice(0, match.index);
  const end = match.index + match[0].length;
  const head = (LINE_HEAD.exec(before) ?? AFTER_SENTENCE.exec(before))?.[0];
  if (head === undefined) return null;
  const stop = stopBehind(head, text.slice(end), LINE_HEAD.test(before), words);
  if (stop === null) return null;
  const index = match.index - head.replace(/^(?:\n|[.;),]\s)/, "").length;
  const [, month, year, otherYear, otherMonth, name, named] = match;
  const written = match[0].replace(/\s+/g, " ");
  return {
    index,
    length: end + stop.length - index,
    written: /\([^)]*$/.test(written) ? `${written})` : written,
    meeting: labelOf(year ?? otherYear ?? named ?? "", month ?? otherMonth ?? monthOf(name ?? "")),
  };
}

function labelOf(year: string, month: string | number): MeetingLabel | null {
  const label = `TSAG ${month}-${year.length === 2 ? `20${year}` : year}`;
  return parseMeetingLabel(label) === null ? null : normaliseMeetingLabel(label);
}

/** A comma is within a sentence, unless a status begins behind the label. */
function stopBehind(
  head: string,
  rest: string,
  isLineHead: boolean,
  words: StatusVocabulary | undefined,
): string | null {
  const isWithin = /,\s[([]?$/.test(head) && !opensStatus(rest, words);
  return isWithin ? null : stopAfter(rest, isLineHead, words);
}

/** " Started", ": Ongoing": a status with a capital; "TSAG 05-2025 started a group" is a sentence. */
function opensStatus(rest: string, vocabulary: StatusVocabulary | undefined): boolean {
  const words = rest.replace(/^[\s*_:;)\]\u2013\u2014-]+/, "");
  return /^\p{Lu}/u.test(words) && openingStatus(words, vocabulary) !== null;
}

/** What parts a label from its entry; null where the text goes on as a sentence. */
function stopAfter(
  rest: string,
  isLineHead: boolean,
  words: StatusVocabulary | undefined,
): string | null {
  const anywhere =
    /^\s*\*{0,2}[)\]]?\*{0,2}\s*:|^\s*[)\]](?=\s*\S)(?:\s*[.;\u2013\u2014-](?=\s))?/.exec(rest);
  if (anywhere) return anywhere[0];
  if (!isLineHead) return opensStatus(rest, words) ? "" : null;
  const stop = /^[)\]*_]*(?:\s*[;.](?=\s)|\s*[\u2013\u2014]|\s-(?=\s)|[^\S\n]*(?=\n|$))/.exec(rest);
  return stop?.[0] ?? (openingStatus(rest.trimStart(), words) === null ? null : "");
}
