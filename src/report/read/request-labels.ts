import { oneLine } from "./plain-text";

const DASH = "[-\\u2010-\\u2015\\u2212]";
/** `WP2-6`, `RG-DT-2`; with a slash, `WP2/6`, only where a working party or rapporteur group is named. */
const LABEL_TEXT = String.raw`((?!WTSA-|LS-|TD-?\d|JCA-)[A-Z][A-Z0-9]*(?:-[A-Z][A-Z0-9]*)*${DASH}\d+|(?:WP\d+|RG-[A-Z]+)\s?/\s?\d+)(?![\w/])`;
/** "1. ", "a) ", "• " before a label. */
const BEFORE = String.raw`^(?:(?:\d{1,3}|[a-z])[.)]\s*|[\u2022\u00b7\u2013*-]\s+)?[*_]*`;

/** The words with which a request begins, so that it needs no colon before them. Data. */
const ASKING = [
  "accept|adopt|advise|agree|appoint|approve|authori[sz]e|close|confirm|consider|continue|create",
  "decide|elect|encourage|endorse|establish|extend|forward|instruct|invite|issue|nominate|note",
  "outgoing|please|publish|renew|request|review|send|submit|support|take note|terminate|thank|to",
  "adopter|approuver|charger|confirmer|désigner|élire|entériner|envoyer|examiner|inviter|nommer",
  "noter|prendre note|prier|prolonger|aprobar|adoptar|confirmar|designar|elegir|encargar|enviar",
  "examinar|invitar|nombrar|prorrogar|refrendar|respaldar|tomar nota",
].join("|");

/** "WP2-6: …", "1. WP2-6 – …", "• [WP2-6] …", "WP2-6. …", "WP2-6 endorse …". */
const LABEL = new RegExp(
  String.raw`${BEFORE}(?:${LABEL_TEXT}[*_]*(?:\s*:[*_]*\s*|\t\s*|\s+[-\u2013\u2014]\s+|[.)]\s+|\s+(?=(?:${upperToo(ASKING)})(?!\p{L})))|[([]${LABEL_TEXT}[)\]][*_]*[\s:.\u2013\u2014-]*)(?=\S)`,
  "u",
);
const OPENING = new RegExp(String.raw`${BEFORE}[([]?${LABEL_TEXT}`, "u");
const ALONE = new RegExp(String.raw`^[([]?${LABEL_TEXT}[)\]]?[.:]?$`, "u");

/** With a small or a capital first letter: a label's own letters are always capitals. */
function upperToo(words: string): string {
  return words
    .split("|")
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join("|");
}

/** A paragraph without bookmarks' names, its tabs kept. */
function withoutMarks(text: string): string {
  return text
    .replace(/\[bookmark: [^[\]]{0,100}\]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/[\u200e\u200f]/g, "")
    .trim();
}

/** The label that opens a paragraph and the text behind it; null where it opens otherwise. */
export function readLabelled(text: string): { label: string; text: string } | null {
  const whole = withoutMarks(text);
  const match = LABEL.exec(whole);
  const label = match?.[1] ?? match?.[2];
  if (match === null || label === undefined) return null;
  return { label: normalised(label), text: oneLine(whole.slice(match[0].length)) };
}

/** True for a paragraph that has a label in front, whatever follows it. */
export function beginsWithLabel(text: string): boolean {
  return OPENING.test(withoutMarks(text));
}

/** The label that a cell holds and nothing else; null for any other text. */
export function labelAlone(text: string): string | null {
  const label = ALONE.exec(oneLine(text))?.[1];
  return label === undefined ? null : normalised(label);
}

function normalised(label: string): string {
  return label.replace(new RegExp(DASH, "g"), "-").replace(/\s?\/\s?/, "-");
}
