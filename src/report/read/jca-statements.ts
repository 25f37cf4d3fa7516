import type { CalendarDate } from "../../domain/calendar-date";
import { jcaKey } from "../../domain/jca-name";
import { readLimits, type WordedLimit } from "./jca-limits";
import { sectionName, whereIn, type Outline } from "./outline";
import { sentencesOf } from "./plain-text";
import type { LabelledItem } from "./requests";
import { studyGroupsIn } from "./responsible";

/** What one paragraph decides on one JCA: a request, or a bullet of the clause on JCAs. */
export interface JcaStatement {
  readonly name: string;
  readonly label: string | null;
  readonly text: string;
  readonly where: string;
  /** The clause's name, for sentences. */
  readonly section: string;
  readonly limits: readonly WordedLimit[];
  readonly transferTo: readonly string[];
}

const NAME =
  /(JCA-(?:[^.;:()\s]|\s(?!operation\b|is\b|was\b|are\b|were\b|has\b|have\b|received\b|reporting\b|reports\b|to\b|shall\b|will\b|under\b|until\b|for\b|by\b|continues?\b|[\u2013\u2014-]\s|and\b(?!\s+[A-Z]))){1,200})/;
const DECIDES =
  /\b(?:authori[sz]ed|endorsed?|endorses|agreed?|approved?|extend(?:ed|s)?|renew(?:ed|s)?|prolong(?:ed|s)?|continues?|terminated?)\b/i;
const TRANSFER =
  /\b(?:transfer\w*|transition\w*|migrat\w+|hand\w* over|mov(?:e|es|ing) (?:its|the))\b/i;

/** The requests that endorse a JCA, in their order, one for each name. */
export function requestStatements(
  requests: readonly LabelledItem[],
  studyPeriodEnd: CalendarDate,
): readonly JcaStatement[] {
  return requests.flatMap((request) => {
    const name = jcaNameIn(request.text);
    if (name === null || !DECIDES.test(request.text)) return [];
    const statement = statementOf(name, request.text, studyPeriodEnd);
    return statement
      ? [
          {
            ...statement,
            label: request.label,
            where: request.where,
            section: sectionName(request.section),
          },
        ]
      : [];
  });
}

/** Paragraphs that begin with a JCA's name and decide how long it runs. */
export function clauseStatements(
  outline: Outline,
  studyPeriodEnd: CalendarDate,
): readonly JcaStatement[] {
  return outline.paragraphs.flatMap(({ section, address, line }) => {
    const text = line.replace(/^[\u2022\u00b7\u2013*-]\s+/, "").replace(/^The (?=JCA-)/, "");
    const name = jcaNameIn(text);
    if (section.kind === "annex" || name === null || !text.startsWith(name) || !DECIDES.test(text))
      return [];
    const statement = statementOf(name, text, studyPeriodEnd);
    return statement
      ? [
          {
            ...statement,
            label: null,
            where: whereIn(section, address),
            section: sectionName(section),
          },
        ]
      : [];
  });
}

/** A statement without a limit decides nothing on how long the JCA runs. */
function statementOf(
  name: string,
  text: string,
  studyPeriodEnd: CalendarDate,
): Omit<JcaStatement, "label" | "where" | "section"> | null {
  const limits = readLimits(text, studyPeriodEnd);
  return limits.length === 0 ? null : { name, text, limits, transferTo: transferIn(text) };
}

/** The first JCA that the text names, with its prefix. */
export function jcaNameIn(text: string): string | null {
  const name = NAME.exec(text)?.[1]
    ?.replace(/,\s+(?:as|which|with|its)$/, "")
    .replace(/,.*\b(?:as|which|with)\b.*$/, "")
    .replace(/[,\s]+$/, "");
  return name === undefined || jcaKey(name) === "" ? null : name;
}

/** The study groups that take over, from the sentences that speak of a transfer. */
function transferIn(text: string): readonly string[] {
  const groups = sentencesOf(text).flatMap((sentence) => {
    const at = TRANSFER.exec(sentence)?.index;
    return at === undefined ? [] : studyGroupsIn(sentence.slice(at));
  });
  return [...new Set(groups)];
}
