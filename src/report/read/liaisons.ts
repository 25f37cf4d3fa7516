import { findReferences } from "../../domain/document-reference";
import type { LiaisonStatement } from "../../domain/plan";
import { baseKey } from "./document-mentions";
import type { Reading, ReportFinding } from "./finding-codes";
import { whereIn, type Outline, type PlacedParagraph } from "./outline";
import { oneLine, quote } from "./plain-text";
import type { LabelledItem } from "./requests";

const STATEMENT = String.raw`(?:liaison statements?|LSs?)\b`;
const ASKS = /\b(?:approve|send|issue|agree|outgoing)\b/i;

/** The outgoing liaison statements that TSAG is asked for; one that only a clause has is a finding. */
export function readLiaisons(
  requests: readonly LabelledItem[],
  outline: Outline,
): Reading<readonly LiaisonStatement[]> {
  const first = new Map<string | null, LiaisonStatement>();
  for (const liaison of requests.flatMap(liaisonsOf)) {
    const key = baseKey(liaison.number);
    if (!first.has(key)) first.set(key, liaison);
  }
  const value = [...first.values()];
  // Without requests there is nothing in which it could be missing.
  const findings = requests.length === 0 ? [] : notRequested(value, outline);
  return { value, findings };
}

function liaisonsOf({ label, text }: LabelledItem): readonly LiaisonStatement[] {
  const line = oneLine(text);
  if (!ASKS.test(line) || !new RegExp(String.raw`\b${STATEMENT}`, "i").test(line)) return [];
  const subject = subjectOf(line);
  return documentsIn(line).map((number) => ({ number, subject, label }));
}

function documentsIn(line: string): readonly string[] {
  return findReferences(line).filter((reference) => baseKey(reference)?.startsWith("TD") === true);
}

const LONGEST_SUBJECT = 300;

/** "Approve the liaison statement on tides – TD5" is on "tides". */
function subjectOf(line: string): string {
  const opening = new RegExp(String.raw`^.{0,80}?\b${STATEMENT}\s*(?:(?:on|about|for|in)\b)?`, "i");
  const subject = line.replace(opening, "").slice(0, LONGEST_SUBJECT);
  return documentsIn(subject)
    .reduce((text, number) => text.replace(number, ""), subject)
    .replace(/(?:[\s,;.:()\u2010-\u2015-]|\band\b|\bin\b)+$/, "")
    .trim();
}

const PRODUCED = new RegExp(
  String.raw`^(?:produced|developed|drafted|prepared|outgoing)\b[^.;]{0,40}?\b${STATEMENT}`,
  "i",
);

function notRequested(
  liaisons: readonly LiaisonStatement[],
  outline: Outline,
): readonly ReportFinding[] {
  const asked = new Set(liaisons.map(({ number }) => baseKey(number)));
  const told = new Set<string | null>();
  return outline.paragraphs.filter(isProduced).flatMap(({ section, address, line }) =>
    documentsIn(line).flatMap((number) => {
      const key = baseKey(number);
      if (asked.has(key) || told.has(key)) return [];
      told.add(key);
      return [
        {
          code: "liaison-not-requested",
          severity: "warning",
          where: whereIn(section, address),
          found: number,
          message: `${quote(line, 80)} is an outgoing liaison statement, and no request asks TSAG to approve ${number}. Add a request for it.`,
        } as const,
      ];
    }),
  );
}

function isProduced({ section, line }: PlacedParagraph): boolean {
  return section.kind === "clause" && PRODUCED.test(line.replace(/^[\u2022\u00b7\u2013*-]\s*/, ""));
}
