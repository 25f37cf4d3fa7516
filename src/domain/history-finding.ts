import { differingParts } from "./differing-text";
import { documentKey, findReferences } from "./document-reference";
import type { Finding } from "./finding";
import { normaliseMeetingLabel } from "./meetings";
import type { MeetingLabel } from "./plan";

/** All that a comparison with what was known can say; a test shows each of them. */
export const HISTORY_FINDING_CODES = [
  "history-entry-changed",
  "history-entry-missing",
  "history-entry-dated",
  "history-action-missing",
  "history-decision-changed",
  "history-jca-missing",
  "jca-renamed",
  "parent-changed",
  "lifetime-start-changed",
  "meeting-redated",
  "known-report-silent",
] as const;

export type HistoryFindingCode = (typeof HISTORY_FINDING_CODES)[number];

export type HistoryFinding = Finding<HistoryFindingCode>;

/** Tells whether a meeting is past: what was noted then is not to change any more. */
export type IsHistory = (meeting: MeetingLabel | null) => boolean;

export function sameMeeting(a: MeetingLabel | null, b: MeetingLabel | null): boolean {
  if (a === null || b === null) return a === b;
  return normaliseMeetingLabel(a) === normaliseMeetingLabel(b);
}

/** Blanks, kinds of quotation marks and hyphens, and the spelling of a document make no difference. */
export function sameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  const line = text
    .replace(/[\u2018-\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u200b\u200e\u200f\u00ad\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return findReferences(line).reduce(
    (result, reference) => result.split(reference).join(documentKey(reference)),
    line,
  );
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line}”`;
}

/** Where two texts differ, in quotation marks: not the same beginning of both. */
export function differing(before: string, now: string): readonly [string, string] {
  const [was, is] = differingParts(before, now);
  return [shortened(was), shortened(is)];
}
