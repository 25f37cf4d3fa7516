import { documentKey } from "../../domain/document-reference";
import { findMeeting, parseMeetingLabel } from "../../domain/meetings";
import type { Meeting, Plan } from "../../domain/plan";
import type { AnnexId, AnnexLanguage, AnnexOptions } from "./annex-options";

/** The letter by which ITU's file names tell a document's language. */
const LANGUAGE_LETTERS: Record<AnnexLanguage, string> = {
  en: "E",
  fr: "F",
  es: "S",
  ar: "A",
  zh: "C",
  ru: "R",
};

/**
 * The name under which a file is kept, as ITU's document store spells it: study period, body,
 * opening day, the document's kind and number, its revision, and the language's letter.
 * `T25-TSAG-260126-TD-GEN-0164!R3!MSW-E.docx`; where it has no number,
 * `T25-TSAG-260126-annexes-E.docx`. `annex` says which one is alone in the file.
 */
export function annexFileName(plan: Plan, options: AnnexOptions, annex: AnnexId | null): string {
  const meeting = meetingPart(plan, options);
  const letter = LANGUAGE_LETTERS[options.language];
  const numbered = numberPart(options.cover?.number ?? "", meeting);
  if (numbered === null) return `${meeting.all}-${annex ?? "annexes"}-${letter}.docx`;
  return `${numbered}${annex === null ? "" : `-${annex}`}!MSW-${letter}.docx`;
}

interface MeetingPart {
  /** `T25-TSAG`; `TSAG` where nothing tells the study period. */
  readonly body: string;
  /** `T25-TSAG-260126`; the month alone while the meeting has no day. */
  readonly all: string;
}

function meetingPart(plan: Plan, { meeting, cover }: AnnexOptions): MeetingPart {
  const label = meeting ?? plan.currentMeeting ?? "";
  const parsed = parseMeetingLabel(label);
  const day = dayPart(findMeeting(plan.meetings, label)) ?? monthPart(parsed);
  const stated = /^\s*(\d{4})/.exec(cover?.studyPeriod ?? "")?.[1];
  const start = stated ?? periodStart(day === "" ? null : 2000 + Number(day.slice(0, 2)));
  const body = `${periodPart(start)}${parsed?.body ?? "TSAG"}`;
  return { body, all: day === "" ? body : `${body}-${day}` };
}

/** `260126`; null while the meeting has no day. */
function dayPart(meeting: Meeting | null): string | null {
  return meeting === null || meeting.opens === null
    ? null
    : meeting.opens.slice(2).replaceAll("-", "");
}

/** `T25-`; nothing where the study period is not known. */
function periodPart(start: string | number | null): string {
  return start === null ? "" : `T${two(Number(start) % 100)}-`;
}

/** `2601`; nothing where the label names no month. */
function monthPart(parsed: ReturnType<typeof parseMeetingLabel>): string {
  return parsed === null ? "" : `${two(parsed.year % 100)}${two(parsed.month)}`;
}

const FIRST_PERIOD = 2025;

/** Study periods are of four years since 2025; null for earlier years. */
function periodStart(year: number | null): number | null {
  return year === null || year < FIRST_PERIOD ? null : year - ((year - FIRST_PERIOD) % 4);
}

/** All before the language; null where the cover has no number of a TD or contribution. */
function numberPart(number: string, meeting: MeetingPart): string | null {
  const match = /^(TD|C)(\d+)(?:-R(\d+))?/.exec(documentKey(number));
  if (match === null) return null;
  const [, kind = "", digits = "", revision] = match;
  const serial = digits.padStart(4, "0");
  const before = kind === "TD" ? `${meeting.all}-TD-GEN` : `${meeting.body}-C`;
  return `${before}-${serial}!${revision === undefined ? "" : `R${revision}`}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
