import { formatDate } from "./date-words";
import {
  sameMeeting,
  sameText,
  shortened,
  type HistoryFinding,
  type IsHistory,
} from "./history-finding";
import { jcaKey } from "./jca-name";
import type { Jca, JcaDecision } from "./plan";

/** Decisions of earlier meetings, and beginnings of the two years, that the report tells otherwise. */
export function compareJcas(
  known: readonly Jca[],
  reported: readonly Jca[],
  isHistory: IsHistory,
): readonly HistoryFinding[] {
  const byName = new Map(reported.map((jca) => [jcaKey(jca.name), jca]));
  return known.flatMap((before) => {
    const now = byName.get(jcaKey(before.name));
    return now === undefined ? [] : jcaFindings(before, now, isHistory);
  });
}

function jcaFindings(before: Jca, now: Jca, isHistory: IsHistory): readonly HistoryFinding[] {
  const decisions = before.decisions
    .filter(({ meeting }) => isHistory(meeting))
    .flatMap((decision) => {
      const same = now.decisions.find((other) => sameMeeting(other.meeting, decision.meeting));
      return same === undefined || sameDecision(decision, same)
        ? []
        : [changedDecision(before, decision, same)];
    });
  return [...decisions, ...lifetimeFindings(before, now)];
}

function sameDecision(before: JcaDecision, now: JcaDecision): boolean {
  return before.limits.join() === now.limits.join() && sameText(before.text, now.text);
}

function changedDecision(jca: Jca, before: JcaDecision, now: JcaDecision): HistoryFinding {
  const [was, is] = [before, now].map(
    ({ text, limits }) => `${text} (${limits.join(", ") || "no limit"})`,
  );
  return {
    code: "history-decision-changed",
    severity: "warning",
    where: `${jca.name}, ${before.meeting}`,
    found: is ?? "",
    expected: was ?? "",
    message: `${jca.name}: the decision of ${before.meeting} was ${shortened(was ?? "")} and is now ${shortened(is ?? "")}. The report's is taken; a decision is changed by a later one, not by another text.`,
  };
}

/** Neither a new name nor a new parent starts the two years anew (Rec. ITU-T A.18). */
function lifetimeFindings(before: Jca, now: Jca): readonly HistoryFinding[] {
  const [was, is] = [before.lifetimeStart, now.lifetimeStart];
  if (was === null || is === null || was === is) return [];
  return [
    {
      code: "lifetime-start-changed",
      severity: "warning",
      where: before.name,
      found: is,
      expected: was,
      message: `${before.name}: its two years counted from ${formatDate(was)}, and by the report from ${formatDate(is)}. The report's day is taken; correct it if the two years were not begun anew.`,
    },
  ];
}
