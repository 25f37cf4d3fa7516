import type { RequestForAction } from "../../domain/plan";
import type { Table, TableRow } from "../../docx/model/document";
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
import { isDerivedTable } from "./own-tables";
import { isOwnRequestList } from "./own-words";
import { oneLine, quote, wordOverlap } from "./plain-text";
import { beginsWithLabel, labelAlone, readLabelled } from "./request-labels";
import { textsOf } from "./table-header";

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

/** "Actions for WP2:", "Mesures demandées au GCNT", "Medidas para el GANT". */
const ASKED =
  /^(?:Actions?|Mesures?|Demandes?|Medidas?|Acciones|Solicitudes) (?:(?:requested |required )?(?:for|to|from|of|by)|related to|pour|à prendre par|relatives? à|(?:demandées?|adressées?) (?:au|à)|para|al?|del?|(?:solicitad[ao]s?|dirigid[ao]s?) al?)\s+(?:(?:the|le|la|el)\s+)?([A-Z][\w/-]*)/;
const LIST_TITLE =
  /^(?:\d+\s+)?(?:(?:Actions?|Requests?) (?:for action )?(?:(?:requested|required) )?(?:for|to|by|of|from) (?:the )?TSAG\b|(?:Summary of )?requests? for action\s*$|(?:Mesures?|Actions?|Demandes?|Suites? à donner|Medidas?|Acciones|Solicitudes|Peticiones)\b[^.:]{0,60}\b(?:GCNT|GANT)\b|Demandes? (?:d['’]action|de mesures?)\s*$|Solicitudes de (?:acción|medidas?)\s*$)/i;

export function readRequests(outline: Outline): Reading<ReportRequests> {
  const items = [...labelledItems(outline.paragraphs), ...itemsOfTables(outline)];
  const list = listSection(outline.paragraphs);
  const listed = items.filter((item) => list !== null && sectionName(item.section) === list);
  const elsewhere = items.filter((item) => !listed.includes(item));
  const requests = firstOfEach(list === null ? askedOfTsag(elsewhere) : listed);
  const findings =
    list === null
      ? listMissing(requests)
      : [...unreadItems(outline.paragraphs, list), ...labelFindings(listed, elsewhere)];
  return { value: { requests, elsewhere }, findings };
}

/** Where no heading and no line says who is asked, TSAG is. */
function askedOfTsag(items: readonly LabelledItem[]): readonly LabelledItem[] {
  const asked = items.filter((item) => item.asked === "TSAG");
  return asked.length > 0 ? asked : items.filter((item) => item.asked === null);
}

function labelledItems(paragraphs: readonly PlacedParagraph[]): readonly LabelledItem[] {
  const items: LabelledItem[] = [];
  let asked: string | null = null;
  for (const { section, address, text, line, isHeading } of paragraphs) {
    if (isHeading) asked = null;
    asked = whoIsAsked(line) ?? asked;
    const read = section.kind === "annex" ? null : readLabelled(text);
    if (read !== null) items.push({ ...read, section, where: whereIn(section, address), asked });
  }
  return items;
}

/** TSAG is the GCNT in French and the GANT in Spanish. */
function whoIsAsked(line: string): string | null {
  return ASKED.exec(line)?.[1]?.replace(/^(?:GCNT|GANT)$/, "TSAG") ?? null;
}

/** The rows of a table that have a label in a cell of its own, and the longest other text. */
function itemsOfTables({ tables }: Outline): readonly LabelledItem[] {
  return tables
    .filter(({ section, table }) => section.kind !== "annex" && !isPrintedByUs(table))
    .flatMap(({ section, table }) => {
      const asked = whoIsAsked(oneLine(table.caption ?? ""));
      return table.rows.flatMap((row) => itemOfRow(row, section, asked) ?? []);
    });
}

function isPrintedByUs({ rows }: Table): boolean {
  return isDerivedTable([...textsOf(rows[0]).values()]);
}

function itemOfRow(row: TableRow, section: Section, asked: string | null): LabelledItem | null {
  const texts = row.cells.map((cell) => oneLine(cell.text));
  const at = texts.findIndex((text) => labelAlone(text) !== null);
  const label = labelAlone(texts[at] ?? "");
  const [text = "", ...others] = texts
    .filter((_, index) => index !== at)
    .sort((a, b) => b.length - a.length);
  if (label === null || text === "") return null;
  const documents = others.filter((other) => isDocuments(other) && !text.includes(other));
  const whole = [text, ...documents].join(" – ");
  return { label, text: whole, section, where: whereIn(section, row.address), asked };
}

/** A cell that names documents and says nothing else. */
function isDocuments(text: string): boolean {
  const references = findReferences(text);
  const rest = references.reduce((left, reference) => left.replace(reference, ""), text);
  return references.length > 0 && /^(?:[\s,;&]|and)*$/.test(rest);
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
    ({ isHeading, line }) => isHeading && (LIST_TITLE.test(line) || isOwnRequestList(line)),
  );
  return heading ? sectionName(heading.section) : null;
}

/** The lines of the list that begin with a label and go on as no request does. */
function unreadItems(
  paragraphs: readonly PlacedParagraph[],
  list: string,
): readonly ReportFinding[] {
  return paragraphs
    .filter(({ section, isHeading }) => !isHeading && sectionName(section) === list)
    .filter(({ text }) => beginsWithLabel(text) && readLabelled(text) === null)
    .map(({ section, address, line }) => ({
      code: "request-not-understood",
      severity: "warning",
      where: whereIn(section, address),
      found: line,
      expected: "WP2-6: endorse …",
      message: `The line ${quote(line, 80)} begins with a label and could not be read as a request; it was left out. Write a colon behind the label and then what TSAG is to do.`,
    }));
}

function listMissing(requests: readonly LabelledItem[]): readonly ReportFinding[] {
  const [first] = requests;
  if (first === undefined || first.asked !== null) return [];
  return [
    {
      code: "request-list-missing",
      severity: "warning",
      where: first.where,
      found: String(requests.length),
      expected: "Actions for TSAG",
      message: `No heading says that a clause lists the actions for TSAG; ${requests.length === 1 ? "the labelled item" : `all ${requests.length} labelled items`} of the report ${requests.length === 1 ? "is" : "are"} read as requests. Write “Actions for TSAG” above them.`,
    },
  ];
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
