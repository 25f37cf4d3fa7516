import type { RequestForAction } from "../../domain/plan";
import type { TableRow } from "../../docx/model/document";
import { documentKey, findReferences } from "../../domain/document-reference";
import type { Reading, ReportFinding } from "./finding-codes";
import {
  sectionName,
  whereIn,
  type Outline,
  type PlacedParagraph,
  type PlacedTable,
  type Section,
} from "./outline";
import { oneLine, quote, wordOverlap } from "./plain-text";

/** A labelled paragraph, with who is asked. */
export interface LabelledItem extends RequestForAction {
  readonly section: Section;
  readonly where: string;
  /** `TSAG`, `WP2`, from "Actions for WP2:" above it; null where nothing says so. */
  readonly asked: string | null;
}

export interface ReportRequests {
  /** Those of the list for TSAG (clause 0), or of all clauses where a report has no list. */
  readonly requests: readonly LabelledItem[];
  /** Those of the other clauses. */
  readonly elsewhere: readonly LabelledItem[];
}

const LABEL_TEXT = String.raw`((?!WTSA-|LS-|TD-?\d)[A-Z][A-Z0-9]*(?:-[A-Z][A-Z0-9]*)*-\d+)`;
/** "WP2-6: …", "1. WP2-6 – …", "• [WP2-6] …", "WP2-6. …": a label and what parts it from its text. */
const LABEL = new RegExp(
  String.raw`^(?:(?:\d{1,3}|[a-z])[.)]\s*|[\u2022\u00b7\u2013*-]\s+)?[*_]*(?:${LABEL_TEXT}[*_]*(?:\s*:[*_]*\s*|\t\s*|\s+[-\u2013\u2014]\s+|[.)]\s+)|[([]${LABEL_TEXT}[)\]][*_]*[\s:.\u2013\u2014-]*)(?=\S)`,
);
const ASKED =
  /^Actions? (?:for|to|requested (?:from|of|by)|related to)\s+(?:the\s+)?([A-Z][\w/-]*)/;
const LIST_TITLE =
  /^(?:\d+\s+)?(?:(?:Actions?|Requests?) (?:for action )?(?:(?:requested|required) )?(?:for|to|by|of|from) (?:the )?TSAG\b|(?:Summary of )?requests? for action\s*$)/i;

export function readRequests(outline: Outline): Reading<ReportRequests> {
  const items = [...labelledItems(outline.paragraphs), ...itemsOfTables(outline)];
  const list = listSection(outline.paragraphs);
  const listed = items.filter((item) => list !== null && sectionName(item.section) === list);
  const elsewhere = items.filter((item) => !listed.includes(item));
  const requests = firstOfEach(
    list === null ? elsewhere.filter((item) => item.asked === "TSAG") : listed,
  );
  const findings = list === null ? [] : labelFindings(listed, elsewhere);
  return { value: { requests, elsewhere }, findings };
}

function labelledItems(paragraphs: readonly PlacedParagraph[]): readonly LabelledItem[] {
  const items: LabelledItem[] = [];
  let asked: string | null = null;
  for (const { section, address, text, line, isHeading } of paragraphs) {
    if (isHeading) asked = null;
    asked = ASKED.exec(line)?.[1] ?? asked;
    const whole = text
      .replace(/\[bookmark: [^[\]]{0,100}\]/g, "")
      .replace(/\u2011/g, "-")
      .trim();
    const match = LABEL.exec(whole);
    const label = match?.[1] ?? match?.[2];
    if (match === null || label === undefined || section.kind === "annex") continue;
    const rest = oneLine(whole.slice(match[0].length));
    items.push({ label, text: rest, section, where: whereIn(section, address), asked });
  }
  return items;
}

const ALONE = new RegExp(`^[([]?${LABEL_TEXT}[)\\]]?[.:]?$`);

/** The rows of a table that have a label in a cell of its own, and the longest other text. */
function itemsOfTables({ tables }: Outline): readonly LabelledItem[] {
  return tables
    .filter(({ section }) => section.kind !== "annex")
    .flatMap(({ section, table }) => {
      const asked = ASKED.exec(oneLine(table.caption ?? ""))?.[1] ?? null;
      return table.rows.flatMap((row) => itemOfRow(row, section, asked) ?? []);
    });
}

function itemOfRow(row: TableRow, section: Section, asked: string | null): LabelledItem | null {
  const texts = row.cells.map((cell) => oneLine(cell.text));
  const at = texts.findIndex((text) => ALONE.test(text));
  const label = ALONE.exec(texts[at] ?? "")?.[1];
  const [text = ""] = texts.filter((_, index) => index !== at).sort((a, b) => b.length - a.length);
  if (label === undefined || text === "") return null;
  return { label, text, section, where: whereIn(section, row.address), asked };
}

/** True for a table that lists requests: it is read, if not as a table of its own. */
export function hasRequests({ section, table }: PlacedTable): boolean {
  return (
    section.kind !== "annex" && table.rows.some((row) => itemOfRow(row, section, null) !== null)
  );
}

/** The name of the section whose heading says that it lists the actions for TSAG. */
function listSection(paragraphs: readonly PlacedParagraph[]): string | null {
  const heading = paragraphs.find(
    (paragraph) => paragraph.isHeading && LIST_TITLE.test(paragraph.line),
  );
  return heading ? sectionName(heading.section) : null;
}

function firstOfEach(items: readonly LabelledItem[]): readonly LabelledItem[] {
  return [...byLabel(items).values()].flatMap(([first]) => first ?? []);
}

function byLabel(items: readonly LabelledItem[]): ReadonlyMap<string, readonly LabelledItem[]> {
  const labels = new Map<string, LabelledItem[]>();
  for (const item of items) {
    const same = labels.get(item.label);
    if (same) same.push(item);
    else labels.set(item.label, [item]);
  }
  return labels;
}

function labelFindings(
  listed: readonly LabelledItem[],
  elsewhere: readonly LabelledItem[],
): readonly ReportFinding[] {
  const inList = byLabel(listed);
  return [
    ...[...inList.values()].flatMap(([first, ...more]) =>
      first ? more.map((item) => labelTwice([first, item], listed)) : [],
    ),
    ...[...byLabel(elsewhere).values()].flatMap((uses) => usesFindings(uses, listed)),
  ];
}

function usesFindings(
  uses: readonly LabelledItem[],
  listed: readonly LabelledItem[],
): readonly ReportFinding[] {
  const [first] = uses;
  if (first === undefined) return [];
  const other = uses.find((use) => !sameMeaning(use, first));
  if (other !== undefined) return [labelTwice([first, other], listed)];
  const inList = listed.find((item) => item.label === first.label);
  if (inList !== undefined) return sameMeaning(inList, first) ? [] : [twoMeanings(inList, first)];
  if (first.asked !== null && first.asked !== "TSAG") return [notForTsag(first)];
  return [notListed(first, listed)];
}

/** Two texts mean the same where they name the same documents or share most of their words. */
function sameMeaning(a: LabelledItem, b: LabelledItem): boolean {
  const [left, right] = [a, b].map((item) =>
    findReferences(item.text).map(documentKey).sort().join(" "),
  );
  const sameDocuments = left !== "" && left === right;
  return wordOverlap(a.text, b.text) >= (sameDocuments ? 0.3 : 0.6);
}

function labelTwice(
  uses: readonly [LabelledItem, LabelledItem],
  listed: readonly LabelledItem[],
): ReportFinding {
  const [first, second] = uses;
  const twin = listed.find((item) => item.label !== second.label && sameMeaning(item, second));
  const hint = twin
    ? ` The second is ${twin.label} in ${where(twin)}: use that label.`
    : " Give the second its own label.";
  return {
    code: "label-twice",
    severity: "warning",
    where: second.where,
    found: second.text,
    expected: twin?.label ?? "a label of its own",
    message: `${first.label} is used for two things: ${quote(first.text, 70)} (${where(first)}) and ${quote(second.text, 70)} (${where(second)}).${hint}`,
  };
}

function twoMeanings(inList: LabelledItem, used: LabelledItem): ReportFinding {
  const asked = used.asked === null || used.asked === "TSAG" ? "" : `, asked of ${used.asked}`;
  return {
    code: "label-two-meanings",
    severity: "warning",
    where: used.where,
    found: used.text,
    expected: inList.text,
    message: `${used.label} means ${quote(used.text, 70)} here${asked}, and ${quote(inList.text, 70)} in ${where(inList)}. Number the two alike.`,
  };
}

function notForTsag(item: LabelledItem): ReportFinding {
  return {
    code: "label-not-for-tsag",
    severity: "info",
    where: item.where,
    found: item.text,
    message: `${item.label} is asked of ${item.asked ?? ""}, not of TSAG, and so is not among the actions for TSAG. Nothing has to be done if that is meant.`,
  };
}

function notListed(item: LabelledItem, listed: readonly LabelledItem[]): ReportFinding {
  return {
    code: "label-not-listed",
    severity: "warning",
    where: item.where,
    found: item.text,
    message: `${item.label} is asked of TSAG here, but ${listed[0] ? where(listed[0]) : "the list of actions for TSAG"} has no such label. Add it to the list, or use the label it has there.`,
  };
}

function where(item: LabelledItem): string {
  return sectionName(item.section) || item.where;
}
