import { findReferences } from "../../domain/document-reference";
import type { LiaisonStatement } from "../../domain/plan";
import { baseKey } from "./document-mentions";
import type { Reading, ReportFinding } from "./finding-codes";
import { whereIn, type Outline, type PlacedParagraph } from "./outline";
import { oneLine, quote } from "./plain-text";
import { liaisonsOfTables } from "./liaison-tables";
import type { ReportTable } from "./report-table";
import type { LabelledItem } from "./requests";

const STATEMENT = String.raw`(?:(?:outgoing |draft |further )*(?:liaison statements?|LSs?(?:\/(?:o|i|r))*))(?![\w/])`;
const ASKS =
  /\b(?:approve|send|issue|agree|adopt|forward|transmit|endorse|outgoing)\b|\bLSs?\/o\b/i;
const SENDS = /\b(?:approve|send|issue|forward|transmit|outgoing)\b|\bLSs?\/o\b/i;

/**
 * The outgoing liaison statements that TSAG is asked for, by requests and by tables of them; one
 * that only a clause or a table has is a finding.
 */
export function readLiaisons(
  requests: readonly LabelledItem[],
  tables: readonly ReportTable[],
  outline: Outline,
): Reading<readonly LiaisonStatement[]> {
  const asked = requests.map((request) => ({ request, liaisons: liaisonsOf(request) }));
  const table = liaisonsOfTables(tables, requests);
  const first = new Map<string | null, LiaisonStatement>();
  for (const liaison of [...asked.flatMap(({ liaisons }) => liaisons), ...table.value]) {
    const key = baseKey(liaison.number);
    if (!first.has(key)) first.set(key, liaison);
  }
  const value = [...first.values()];
  const unread = asked.filter(
    ({ request, liaisons }) => liaisons.length === 0 && isSending(request.text),
  );
  // Without requests there is nothing in which it could be missing.
  const missing = requests.length === 0 ? [] : notRequested(value, outline);
  return {
    value,
    findings: [
      ...unread.map(({ request }) => withoutDocument(request)),
      ...table.findings,
      ...missing,
    ],
  };
}

function isAbout(line: string): boolean {
  return new RegExp(String.raw`\b${STATEMENT}`, "i").test(line);
}

/** Its words ask for a liaison statement to be sent, not only to be noted. */
function isSending(text: string): boolean {
  return isAbout(text) && SENDS.test(text);
}

function liaisonsOf({ label, text }: LabelledItem): readonly LiaisonStatement[] {
  const line = oneLine(text);
  if (!ASKS.test(line) || !isAbout(line)) return [];
  return subjectsIn(line).map((one) => ({ ...one, label }));
}

function documentsIn(line: string): readonly string[] {
  return findReferences(line).filter((reference) => baseKey(reference)?.startsWith("TD") === true);
}

const LONGEST_SUBJECT = 300;
const OPENING = new RegExp(
  String.raw`^.{0,80}?\b${STATEMENT}\s*(?:to [^,;]{1,60}?\s(?=on\b|about\b))?(?:(?:on|about|for|in|concerning|regarding)\b)?`,
  "i",
);
const FURTHER = /^[\s,;.()\u2010-\u2015-]*(?:and\s+)?(?:on|about|concerning|regarding)\s+(?=\S)/i;

/**
 * "the LS on tides – TD5" is on "tides"; "on tides (TD5) and on sand (TD6)" are of two subjects;
 * a document without words of its own shares those of the others.
 */
function subjectsIn(line: string): readonly { number: string; subject: string }[] {
  const numbers = documentsIn(line);
  let from = 0;
  const parts = numbers.map((number) => {
    const at = line.indexOf(number, from);
    const before = line.slice(from, Math.max(from, at));
    from = Math.max(from, at + number.length);
    return { number, before };
  });
  const last = line.slice(from);
  let held = "";
  return parts.map(({ number, before }, index) => {
    const isNew = index > 0 && (isAbout(before) || FURTHER.test(before));
    if (index === 0 || isNew) held = subjectOf(before, isNew);
    // "approve the LSs in TD5 and TD6 on tides"
    const subject = held === "" ? subjectOf(last, true) : held;
    return { number, subject };
  });
}

function subjectOf(text: string, isFurther: boolean): string {
  const rest = isAbout(text)
    ? text.replace(OPENING, "")
    : isFurther
      ? text.replace(FURTHER, "")
      : "";
  return rest
    .slice(0, LONGEST_SUBJECT)
    .replace(/(?:[\s,;.:(\u2010-\u2015-]|\band\b|\bin\b)+$/, "")
    .replace(/^[\s,;:\u2010-\u2015-]+/, "")
    .trim();
}

function withoutDocument({ label, text, where }: LabelledItem): ReportFinding {
  return {
    code: "liaison-without-document",
    severity: "warning",
    where,
    found: text,
    expected: "a document such as TD326",
    message: `${label} asks for a liaison statement in ${quote(text, 80)} and names no document, so that it is not among the liaison statements. Write the document's number.`,
  };
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
