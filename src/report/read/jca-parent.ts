import { jcaKey } from "../../domain/jca-name";
import type { Reading, ReportFinding } from "./finding-codes";
import { exactly, type JcaMentions } from "./jca-mentions";
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
    parentIn(mentions.sentences, name) ??
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

const BODY = String.raw`(?:the\s+)?((?:ITU-T )?(?:TSAG|SG\s?\d+|Study Group \d+))(?![\w-])`;

/** "The parent of JCA-X is SG13", "JCA-X, whose parent is SG13", "JCA-X reports to TSAG". */
function parentIn(sentences: readonly string[], name: string): string | undefined {
  const jca = exactly(name);
  const patterns = [
    String.raw`\bparent(?: group)? of (?:the )?${jca} (?:is|was|remains) ${BODY}`,
    String.raw`${jca},? whose parent(?: group)? (?:is|was) ${BODY}`,
    String.raw`${jca}(?:,? (?:which|that))? (?:reports|reporting) to ${BODY}`,
    String.raw`\b${BODY}(?: is| remains|, as)? (?:the )?parent(?: group)? (?:of|to) (?:the )?${jca}`,
  ].map((pattern) => new RegExp(pattern));
  for (const sentence of sentences)
    for (const pattern of patterns) {
      const [parent] = bodiesIn(pattern.exec(sentence)?.[1] ?? "");
      if (parent !== undefined) return parent;
    }
  return undefined;
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
