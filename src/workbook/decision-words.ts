import { parseCalendarDate, type CalendarDate } from "../domain/calendar-date";
import { formatDate } from "../domain/date-words";
import { normaliseMeetingLabel, parseMeetingLabel } from "../domain/meetings";
import type { JcaDecision, JcaLimit, MeetingLabel } from "../domain/plan";
import { parseTypedDate } from "./excel-serial";

const LIMIT_WORDS = {
  "next-meeting": "the next TSAG meeting",
  "lifetime-end": "the end of its two years",
  "study-period-end": "the end of the study period",
} as const;

/**
 * A JCA's decisions as the Decision cell shows them, newest first, a blank line between them:
 * `Until the end of its two years, no later than the end of the study period (WP2-3, TSAG 01-2026)`
 * and, below it, the decision's own words.
 */
export function formatDecisions(decisions: readonly JcaDecision[]): string {
  return [...decisions].reverse().map(formatDecision).join("\n\n");
}

function formatDecision(decision: JcaDecision): string {
  if (decision.limits.length === 0 && decision.label === null) return oneParagraph(decision.text);
  const limits = decision.limits.map(limitWords).join(", no later than ");
  const source = [decision.label, decision.meeting].filter((part) => part !== null && part !== "");
  const head = `${limits === "" ? "No limit" : `Until ${limits}`} (${source.join(", ")})`;
  const wording = oneParagraph(decision.text);
  return wording === "" ? head : `${head}\n${wording}`;
}

function limitWords(limit: JcaLimit): string {
  return limit in LIMIT_WORDS
    ? LIMIT_WORDS[limit as keyof typeof LIMIT_WORDS]
    : formatDate(limit as CalendarDate);
}

/** Blank lines part decisions, so that a decision's own words have none. */
function oneParagraph(text: string): string {
  return text.trim().replace(/\n\s*\n/g, "\n");
}

export interface ReadDecision {
  readonly decision: JcaDecision;
  /** False where no limit was recognised in the first line. */
  readonly understood: boolean;
}

/** Reads the Decision cell; a decision without a meeting belongs to `currentMeeting`. */
export function parseDecisions(
  cell: string,
  currentMeeting: MeetingLabel,
): readonly ReadDecision[] {
  return cell
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => parseDecision(paragraph, currentMeeting))
    .reverse();
}

function parseDecision(paragraph: string, currentMeeting: MeetingLabel): ReadDecision {
  const [head = "", ...rest] = paragraph.split("\n");
  const match = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(head);
  const limits = parseLimits(match?.[1] ?? head);
  if (limits === null) {
    const decision = { meeting: currentMeeting, limits: [], label: null, text: paragraph };
    return { decision, understood: false };
  }
  const source = (match?.[2] ?? "").split(",").map((part) => part.trim());
  const meeting = source.find((part) => parseMeetingLabel(part) !== null);
  const label = source.find((part) => part !== "" && part !== meeting);
  return {
    decision: {
      meeting: meeting === undefined ? currentMeeting : normaliseMeetingLabel(meeting),
      limits,
      label: label ?? null,
      text: rest.join("\n"),
    },
    understood: true,
  };
}

/** The limits in the words before the brackets; null where there are none to recognise. */
function parseLimits(words: string): readonly JcaLimit[] | null {
  if (/^no limit$/i.test(words.trim())) return [];
  const limits: JcaLimit[] = [];
  for (const part of words.split(/,|;|\band\b|\bno later than\b/i)) {
    const limit = parseLimit(part);
    if (limit !== null && !limits.includes(limit)) limits.push(limit);
  }
  return limits.length === 0 ? null : limits;
}

function parseLimit(words: string): JcaLimit | null {
  const text = words
    .trim()
    .replace(/^(until|till|by|to|up to)\s+/i, "")
    .trim();
  if (/next\s+(TSAG\s+)?meeting/i.test(text)) return "next-meeting";
  if (/(two|2)[\s-]*years?|lifetime/i.test(text)) return "lifetime-end";
  if (/study\s+period/i.test(text)) return "study-period-end";
  return parseCalendarDate(text) ?? parseTypedDate(text);
}
