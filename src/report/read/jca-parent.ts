import { jcaKey } from "../../domain/jca-name";
import type { Action, ListedDocument } from "../../domain/plan";
import type { Reading, ReportFinding } from "./finding-codes";
import type { JcaStatement } from "./jca-statements";
import { bodiesIn } from "./responsible";

interface ParentContext {
  readonly actions: readonly Action[];
  readonly documents: readonly ListedDocument[];
}

/** The body that a JCA reports to, as far as the report shows it. */
export function readParent(
  name: string,
  statements: readonly JcaStatement[],
  context: ParentContext,
): Reading<string | null> {
  const stated =
    statements.map(statedParent).find((parent) => parent !== null) ??
    founder(name, context.actions);
  if (stated !== null) return { value: stated, findings: [] };
  const where = statements[0]?.where ?? "";
  const document = continuationLetter(name, context.documents);
  const [group] = document ? bodiesIn(document.source) : [];
  if (document === undefined || group === undefined)
    return { value: null, findings: [unknownParent(name, where)] };
  return { value: group, findings: [inferredParent(name, where, group, document.number)] };
}

/** A request is made to TSAG: "As parent to this JCA" there means TSAG. */
function statedParent({ text, label }: JcaStatement): string | null {
  if (label !== null && /\bas (?:the )?parent (?:of|to) this JCA\b/i.test(text)) return "TSAG";
  const named =
    /\b(?:under|reporting to|reports to)\s+(?:the\s+)?((?:ITU-T )?(?:TSAG|SG\s?\d+|Study Group \d+))(?![\w-])/.exec(
      text,
    )?.[1] ??
    /\bparent(?: group)?(?: is|,)? ((?:ITU-T )?(?:TSAG|SG\s?\d+|Study Group \d+))/i.exec(text)?.[1];
  return named === undefined ? null : (bodiesIn(named)[0] ?? null);
}

/** "TSAG to establish a joint coordination activity on … (JCA-X)". */
function founder(name: string, actions: readonly Action[]): string | null {
  for (const { description } of actions) {
    const match =
      /^(\S[^.;]{0,60}?) to establish (?:a|the) joint coordination activity[^.;]*?\((JCA-[^)]+)\)/i.exec(
        description,
      );
    if (match && jcaKey(match[2] ?? "") === jcaKey(name))
      return bodiesIn(match[1] ?? "")[0] ?? null;
  }
  return null;
}

/** A study group's liaison statement on the continuation of its JCA. */
function continuationLetter(
  name: string,
  documents: readonly ListedDocument[],
): ListedDocument | undefined {
  return documents.find((document) => {
    const named = /\b(?:continuation|revision) of (JCA-[\w/&-]+)/.exec(document.title)?.[1];
    return (
      named !== undefined &&
      jcaKey(named) === jcaKey(name) &&
      bodiesIn(document.source).length === 1
    );
  });
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
