import { formatDate } from "./date-words";
import {
  differing,
  sameMeeting,
  sameText,
  type HistoryFinding,
  type IsHistory,
} from "./history-finding";
import { findJca, jcaKey } from "./jca-name";
import type { Jca, JcaDecision } from "./plan";

/**
 * What the report tells otherwise of the known JCAs: decisions of earlier meetings, their names,
 * parents and the beginnings of their two years; and which of them it has no decision on.
 */
export function compareJcas(
  known: readonly Jca[],
  reported: readonly Jca[],
  isHistory: IsHistory,
): readonly HistoryFinding[] {
  const byName = new Map(reported.map((jca) => [jcaKey(jca.name), jca]));
  return known.flatMap((before) => {
    const now = byName.get(jcaKey(before.name));
    return now === undefined ? missingJca(before, reported) : jcaFindings(before, now, isHistory);
  });
}

/** A report without JCAs is an annex alone; a JCA whose work is handed over needs no decision. */
function missingJca(before: Jca, reported: readonly Jca[]): readonly HistoryFinding[] {
  const last = before.decisions.at(-1);
  if (reported.length === 0 || last === undefined || before.transfer.state === "completed") {
    return [];
  }
  const successor =
    findJca(reported, before.name) ?? reported.find(({ name }) => findJca([before], name) !== null);
  return [successor ? renamed(before, successor) : notDecided(before, last)];
}

function notDecided(before: Jca, last: JcaDecision): HistoryFinding {
  return {
    code: "history-jca-missing",
    severity: "warning",
    where: before.name,
    expected: `a decision on ${before.name}`,
    message: `${before.name}: ${last.meeting} decided on it, and the report has no decision that lets it go on. It stays in the plan; if it was closed, record where its work went, else put the decision into the report.`,
  };
}

function renamed(before: Jca, successor: Jca): HistoryFinding {
  const start = successor.lifetimeStart ?? before.lifetimeStart;
  const years = start === null ? "" : ` from ${formatDate(start)}`;
  return {
    code: "jca-renamed",
    severity: "warning",
    where: before.name,
    found: successor.name,
    expected: before.name,
    message: `${before.name} is not in the report, and ${successor.name} looks like its new name (a guess). Both are kept; if it is one JCA, move its earlier decisions and delete the row of the old name. A new name does not begin the two years anew: they count${years} as before.`,
  };
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
  return [...decisions, ...parentFindings(before, now), ...lifetimeFindings(before, now)];
}

function sameDecision(before: JcaDecision, now: JcaDecision): boolean {
  return before.limits.join() === now.limits.join() && sameText(before.text, now.text);
}

function changedDecision(jca: Jca, before: JcaDecision, now: JcaDecision): HistoryFinding {
  const [was, is] = [before, now].map(
    ({ text, limits }) => `${text} (${limits.join(", ") || "no limit"})`,
  );
  const [shownBefore, shownNow] = differing(was ?? "", is ?? "");
  return {
    code: "history-decision-changed",
    severity: "warning",
    where: `${jca.name}, ${before.meeting}`,
    found: is ?? "",
    expected: was ?? "",
    message: `${jca.name}: the decision of ${before.meeting} was ${shownBefore} and is now ${shownNow}. The report's is taken; a decision is changed by a later one, not by another text.`,
  };
}

function parentFindings(before: Jca, now: Jca): readonly HistoryFinding[] {
  const [was, is] = [before.parent, now.parent];
  if (was === null || is === null || sameText(was, is)) return [];
  return [
    {
      code: "parent-changed",
      severity: "info",
      where: before.name,
      found: is,
      expected: was,
      message: `${before.name}: its parent was ${was}, and by the report is ${is}. The report's is taken; another parent does not begin the two years anew.`,
    },
  ];
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
