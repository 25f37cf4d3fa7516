import { parseCalendarDate, type CalendarDate } from "../domain/calendar-date";
import { normaliseMeetingLabel, parseMeetingLabel } from "../domain/meetings";
import type { JcaDecision, JcaLimit, MeetingLabel } from "../domain/plan";
import { formatDecisions } from "./decision-words";
import { parseTypedDate } from "./excel-serial";

/** What the Decision cell of a review says, or why that cannot be told for certain. */
export type ReadReview =
  { readonly decision: JcaDecision } | { readonly unclear: "no-limit" | "other-meeting" };

/**
 * Reads the decision of a review at `meeting`. A decision sets a limit, so that every word before
 * the brackets has to be understood: “To be discussed at the next meeting” sets none.
 */
export function readReviewDecision(cell: string, meeting: MeetingLabel): ReadReview {
  const [head = "", ...words] = cell
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const match = /^(.*?)\s*(?:\(([^()]*)\))?\s*\.?$/.exec(head);
  const limits = limitsOf(match?.[1] ?? head);
  if (limits === null) return { unclear: "no-limit" };
  const source = (match?.[2] ?? "").split(",").map((part) => part.trim());
  const label = normaliseMeetingLabel(meeting);
  const named = source.find((part) => parseMeetingLabel(part) !== null);
  if (named !== undefined && normaliseMeetingLabel(named) !== label)
    return { unclear: "other-meeting" };
  const rest = source.filter((part) => part !== "" && part !== named).join(", ");
  return {
    decision: {
      meeting: label,
      limits,
      label: rest === "" ? null : rest,
      text: words.join("\n"),
    },
  };
}

/** As the table JCA shows it; a decision without a limit says so. */
export function formatReviewDecision(decision: JcaDecision): string {
  if (decision.limits.length > 0) return formatDecisions([decision]);
  const source = [decision.label, decision.meeting].filter((part) => part !== null).join(", ");
  return [`No limit (${source})`, decision.text].filter((part) => part !== "").join("\n");
}

/** The limits that the words name and nothing else; null where a part of them is no limit. */
function limitsOf(words: string): readonly JcaLimit[] | null {
  if (/^no limit$/i.test(words.trim())) return [];
  const parts = words
    .replace(VERB, "")
    .split(/,|;|\band\b|\bno later than\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const limits = parts.map(limitOf);
  const known = limits.filter((limit): limit is JcaLimit => limit !== null);
  return known.length === 0 || known.length < limits.length ? null : [...new Set(known)];
}

/** “Continue until …”, “Extended to …”. */
const VERB =
  /^\s*(?:(?:to\s+)?(?:continue[sd]?|extend(?:s|ed)?|prolong(?:s|ed)?|renew(?:s|ed)?|keep)\b|extension\b)\s*/i;
const BEFORE = /^(?:until|till|by|to|up to)\s+/i;

const LIMITS: readonly (readonly [RegExp, JcaLimit])[] = [
  [/^(?:the\s+|its\s+)?next\s+(?:TSAG\s+)?meeting(?:\s+of\s+TSAG)?$/i, "next-meeting"],
  [
    /^(?:the\s+)?end\s+of\s+(?:its|the)\s+(?:(?:two|2)[\s-]+years?(?:\s+lifetime)?|lifetime)$/i,
    "lifetime-end",
  ],
  [/^(?:the\s+)?end\s+of\s+(?:the|this)\s+(?:current\s+)?study\s+period$/i, "study-period-end"],
];

function limitOf(part: string): CalendarDate | JcaLimit | null {
  const words = part.replace(BEFORE, "").trim();
  const limit = LIMITS.find(([pattern]) => pattern.test(words))?.[1];
  return limit ?? parseCalendarDate(words) ?? parseTypedDate(words);
}
