import { jcaKey } from "../../domain/jca-name";
import type { Reading, ReportFinding } from "./finding-codes";
import type { JcaMentions } from "./jca-mentions";
import type { JcaStatement } from "./jca-statements";
import { bodiesIn } from "./responsible";

/** The body that a JCA reports to, as far as the report shows it. */
export function readParent(
  name: string,
  statements: readonly JcaStatement[],
  mentions: JcaMentions,
): Reading<string | null> {
  const stated =
    statements.map(statedParent).find((parent) => parent !== null) ??
    mentions.founders.get(jcaKey(name));
  if (stated !== undefined) return { value: stated, findings: [] };
  const where = statements[0]?.where ?? "";
  const letter = mentions.letters.get(jcaKey(name));
  if (letter === undefined) return { value: null, findings: [unknownParent(name, where)] };
  return {
    value: letter.group,
    findings: [inferredParent(name, where, letter.group, letter.number)],
  };
}

/** A request is made to TSAG: "As parent to this JCA" there means TSAG. */
function statedParent({ text, label, parent }: JcaStatement): string | null {
  if (parent !== null) return parent;
  if (label !== null && /\bas (?:the )?parent (?:of|to) this JCA\b/i.test(text)) return "TSAG";
  const named =
    /\b(?:under|reporting to|reports to)\s+(?:the\s+)?((?:ITU-T )?(?:TSAG|SG\s?\d+|Study Group \d+))(?![\w-])/.exec(
      text,
    )?.[1] ??
    /\bparent(?: group)?(?: is|,)? ((?:ITU-T )?(?:TSAG|SG\s?\d+|Study Group \d+))/i.exec(text)?.[1];
  return named === undefined ? null : (bodiesIn(named)[0] ?? null);
}

function inferredParent(name: string, where: string, group: string, number: string): ReportFinding {
  return {
    code: "parent-inferred",
    severity: "info",
    where,
    found: group,
    message: `${name}: no sentence names its parent; ${group} is inferred from ${number}, that group's liaison statement on it. Correct the parent in the JCA table if it is another.`,
  };
}

function unknownParent(name: string, where: string): ReportFinding {
  return {
    code: "parent-unknown",
    severity: "info",
    where,
    message: `${name}: the report does not name its parent. Enter it in the JCA table.`,
  };
}
