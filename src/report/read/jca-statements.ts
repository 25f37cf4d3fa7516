import type { CalendarDate } from "../../domain/calendar-date";
import type { Reading, ReportFinding } from "./finding-codes";
import { readLimits, type WordedLimit } from "./jca-limits";
import { jcaNameIn, jcaNamesIn } from "./jca-names";
import { sectionName, whereIn, type Outline, type PlacedParagraph } from "./outline";
import { quote, sentencesOf } from "./plain-text";
import { beginsWithLabel } from "./request-labels";
import type { LabelledItem } from "./requests";
import { studyGroupsIn } from "./responsible";

/** What one paragraph, sentence or row decides on one JCA. */
export interface JcaStatement {
  readonly name: string;
  readonly label: string | null;
  readonly text: string;
  readonly where: string;
  /** The clause's name, for sentences. */
  readonly section: string;
  /** None where it could not be read how long the JCA runs. */
  readonly limits: readonly WordedLimit[];
  /** True where the JCA is closed, be it at once or on the day of a limit. */
  readonly ends: boolean;
  readonly transferTo: readonly string[];
  /** From a table's column; sentences are searched for it. */
  readonly parent: string | null;
}

type Placed = Pick<JcaStatement, "label" | "where" | "section">;

const DECIDES =
  /\b(?:authori[sz]ed|endorsed?|endorses|agreed?|approved?|extend(?:ed|s)?|renew(?:ed|s)?|prolong(?:ed|s)?|continues?|terminated?)\b/i;
/** What a sentence needs that does not begin with the JCA's name. */
const DECIDED =
  /\b(?:authori[sz]ed|endorsed|agreed|approved|decided|resolved|confirmed|concluded|extended|renewed|prolonged|terminated|closed|dissolved|disbanded|discontinued)\b/i;
/** Not decided, or only put forward. */
export const NOT_DECIDED =
  /\bnot (?:be )?(?:agreed|approved|endorsed|decided|extended|renewed|terminated|closed)\b|\b(?:no agreement|propos\w+|suggest\w+|whether|if|could|would|might|asked|contributions?)\b|\b(?:C|TD)\s?\d+ /i;
/** Words on how long a JCA runs. */
const ON_ITS_TIME =
  /\b(?:continu(?:es?|ed|ing|ation)\b(?! to (?!operate|run|exist|function))|extend(?:ed|s)?\b|extension\b|renew(?:ed|s|al)?\b|prolong\w*|lifetime\b|operations?\b|poursui\w+|prorog\w+|prórroga|prorrog\w+)/i;
const ENDING = String.raw`(?:terminat(?:e[ds]?|ing|ion)|clos(?:e[ds]?|ing|ure)|dissol(?:ve[ds]?|ving|ution)|disband(?:s|ed|ing)?|discontinu(?:e[ds]?|ing)|cease[ds]?)`;
const TRANSFER =
  /\b(?:transfer\w*|transition\w*|migrat\w+|hand\w* over|mov(?:e|es|ing) (?:its|the))\b/i;
const BULLET = /^[\u2022\u00b7\u2013*-]\s+/;

/** The requests that decide on JCAs, in their order, one for each name. */
export function requestStatements(
  requests: readonly LabelledItem[],
  studyPeriodEnd: CalendarDate,
): readonly JcaStatement[] {
  return requests.flatMap(({ text, label, where, section }) =>
    statementsOf(text, { label, where, section: sectionName(section) }, studyPeriodEnd).filter(
      ({ name, ends }) => ends || DECIDES.test(text) || isOnTime(text, name),
    ),
  );
}

/**
 * Paragraphs that begin with a JCA's name and decide how long it runs, and sentences which say
 * that this was decided of a JCA.
 */
export function clauseStatements(
  outline: Outline,
  studyPeriodEnd: CalendarDate,
): readonly JcaStatement[] {
  return outline.paragraphs
    .filter(({ section, isHeading }) => section.kind !== "annex" && !isHeading)
    .filter(({ text }) => !beginsWithLabel(text))
    .flatMap((paragraph) => paragraphStatements(paragraph, studyPeriodEnd));
}

function paragraphStatements(
  { section, address, line }: PlacedParagraph,
  studyPeriodEnd: CalendarDate,
): readonly JcaStatement[] {
  if (jcaNameIn(line) === null) return [];
  const place = { label: null, where: whereIn(section, address), section: sectionName(section) };
  const text = line.replace(BULLET, "").replace(/^The (?=JCA-)/, "");
  if (text.startsWith("JCA-")) {
    const own = statementsOf(text, place, studyPeriodEnd);
    return own.filter(({ ends }) => ends || DECIDES.test(text));
  }
  return sentencesOf(text)
    .filter((sentence) => DECIDED.test(sentence) && !NOT_DECIDED.test(sentence))
    .flatMap((sentence) => statementsOf(sentence, place, studyPeriodEnd));
}

/** One for each JCA that the text decides on; none where it says nothing of their time. */
function statementsOf(
  text: string,
  place: Placed,
  studyPeriodEnd: CalendarDate,
): readonly JcaStatement[] {
  const transferTo = transferIn(text);
  return jcaNamesIn(text).flatMap((name) => {
    const ends = isEnding(text, name);
    const limits = limitsOf(text, ends, studyPeriodEnd);
    const isOpen = isOnTime(text, name) || (place.label !== null && isUntil(text));
    if (limits.length === 0 && !ends && !isOpen) return [];
    return [{ ...place, name, text, limits, ends, transferTo, parent: null }];
  });
}

/** A sentence of the text that names the JCA, or one behind its name, speaks of its time. */
function isOnTime(text: string, name: string): boolean {
  return text.includes(name) && ON_ITS_TIME.test(text) && !NOT_DECIDED.test(text);
}

/** A request that names a limit, be it one that cannot be read: "endorse JCA-Tides until WTSA-28". */
function isUntil(text: string): boolean {
  return /\b(?:until|till|no later than|jusqu|hasta)/i.test(text) && !NOT_DECIDED.test(text);
}

/** "terminate JCA-Tides", "the closure of the JCA-Tides", "JCA-Tides is closed". */
export function isEnding(text: string, name: string): boolean {
  const exact = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const before = String.raw`\b${ENDING}\s+(?:(?:the\s+)?(?:operations?|activit(?:y|ies)|work|lifetime)\s+)?(?:of\s+)?(?:the\s+)?(?:JCA-\S{1,60}\s(?:and\s+)?){0,8}${exact}`;
  const after = String.raw`${exact}(?:\s+(?:is|was|be|been|are|were|has|to|shall|will|now)){0,6}(?:\s+and\s+\S+(?:\s+\S+){0,3})?\s+${ENDING}\b`;
  const all = new RegExp(`(?:${before}|${after})`, "i").exec(text)?.[0];
  return all !== undefined && !/\bnot\b/i.test(all);
}

/** What is "closed on 30 June 2027" runs until then. */
export function limitsOf(
  text: string,
  ends: boolean,
  studyPeriodEnd: CalendarDate,
): readonly WordedLimit[] {
  const words = ends
    ? text.replace(/\b(?:on|at|in|from|as (?:of|from)|with effect from)(?=\s)/gi, "until")
    : text;
  return readLimits(words, studyPeriodEnd);
}

/** The study groups that take over, from the sentences that speak of a transfer. */
function transferIn(text: string): readonly string[] {
  const groups = sentencesOf(text).flatMap((sentence) => {
    const at = TRANSFER.exec(sentence)?.index;
    return at === undefined ? [] : studyGroupsIn(sentence.slice(at));
  });
  return [...new Set(groups)];
}

/** Parts the statements that say how long a JCA runs from those that could not be read. */
export function understood(statements: readonly JcaStatement[]): Reading<readonly JcaStatement[]> {
  const isRead = ({ limits, ends }: JcaStatement): boolean => limits.length > 0 || ends;
  const value = statements.filter(isRead);
  const known = new Set(value.map(({ name }) => name));
  const unread = statements.filter(
    (one) => !isRead(one) && (one.label !== null || !known.has(one.name)),
  );
  return { value, findings: unread.map(notUnderstood) };
}

function notUnderstood({ name, text, where }: JcaStatement): ReportFinding {
  return {
    code: "decision-not-understood",
    severity: "warning",
    where,
    found: text,
    expected: "until the next TSAG meeting, for the two years of its lifetime, until 30 June 2027",
    message: `${name}: how long it runs could not be read from ${quote(text, 90)}, so that decision is left out. Write a limit, such as “until the next TSAG meeting” or “until 30 June 2027”.`,
  };
}
