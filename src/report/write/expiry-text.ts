import type { Expiry, ExpiryBound } from "../../domain/jca-expiry";
import { meetingAfter } from "../../domain/meetings";
import type { Jca, JcaDecision, Meeting } from "../../domain/plan";
import type { AnnexWords } from "../words/annex-words";
import { dateText } from "./date-text";

/** The day on which a JCA ends; where it is not known, the day that it cannot pass. */
export function expiryText(expiry: Expiry, words: AnnexWords): string {
  if (expiry.state === "dated") return dateText(expiry.date, words);
  const { notYet, noLaterThan } = words.jca;
  if (expiry.noLaterThan === null) return notYet;
  const { semicolon } = words.document;
  return `${notYet}${semicolon}${noLaterThan(dateText(expiry.noLaterThan, words))}`;
}

/** The sentence that says which bound makes the expiry, in the annex's language. */
export function basisText(
  jca: Jca,
  expiry: Expiry,
  meetings: readonly Meeting[],
  words: AnnexWords,
): string {
  const clause = (bound: ExpiryBound) => boundText(bound, jca, meetings, words);
  const { basis } = words;
  const { stop } = words.document;
  const open = openBound(expiry);
  if (expiry.state === "dated") {
    const caution = open === null ? "" : basis.notCounted(clause(open));
    return `${capitalised(clause(expiry.bound))}${stop}${caution}`;
  }
  const what = capitalised(open === null ? basis.noBound : clause(open));
  const { bound } = expiry;
  if (bound === null || bound.date === null) return `${what}${stop}`;
  const why = bound.kind === "study-period" ? basis.studyPeriodAlone : clause(bound);
  return `${what}${basis.noLaterThan(dateText(bound.date, words), why)}${stop}`;
}

/** Of the bounds without a day, the one that keeps the expiry open. */
function openBound({ unknown }: Expiry): ExpiryBound | null {
  return unknown.find(({ kind }) => kind === "decision-meeting") ?? unknown[0] ?? null;
}

function boundText(
  { kind, date }: ExpiryBound,
  jca: Jca,
  meetings: readonly Meeting[],
  words: AnnexWords,
): string {
  const { basis } = words;
  const decision = jca.decisions.at(-1);
  const of = decision === undefined ? "" : decisionIn(decision, words);
  const day = date === null ? null : dateText(date, words);
  if (kind === "lifetime")
    return jca.lifetimeStart === null
      ? basis.lifetimeUnknown
      : basis.lifetime(dateText(jca.lifetimeStart, words));
  if (kind === "study-period") return basis.studyPeriod(day ?? "");
  if (kind === "decision-date") return basis.ownLimit(of);
  const next = decision && meetingAfter(meetings, decision.meeting);
  return day === null || next == null
    ? basis.nextMeetingUndated(of)
    : basis.nextMeeting(of, next.label, day);
}

function decisionIn({ label, meeting }: JcaDecision, { document }: AnnexWords): string {
  const parts = [label, meeting].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(document.comma)})`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
