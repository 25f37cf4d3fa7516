import type { Paragraph, Table, TextDocument } from "../../docx/model/document";
import { isOwnClause } from "./own-words";
import { oneLine } from "./plain-text";

/** A clause ("3.2") or annex ("1a"); the front has no number. */
export interface Section {
  readonly kind: "front" | "clause" | "annex";
  readonly number: string;
}

export interface PlacedParagraph {
  readonly section: Section;
  readonly address: string;
  readonly text: string;
  /** Cleaned, on one line. */
  readonly line: string;
  readonly isHeading: boolean;
}

export interface PlacedTable {
  readonly section: Section;
  readonly table: Table;
  /** The lines between it and the table or heading before it, the heading among them; nearest first. */
  readonly above: readonly string[];
}

/** The document's text by clause and annex. */
export interface Outline {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly tables: readonly PlacedTable[];
  readonly annexes: readonly string[];
}

const FRONT: Section = { kind: "front", number: "" };

/** Headings are recognised by their style or, in plain text, by numbers that follow each other. */
export function outlineOf(document: TextDocument): Outline {
  const paragraphs: PlacedParagraph[] = [];
  const tables: PlacedTable[] = [];
  let section = FRONT;
  let above: string[] = [];
  for (const block of document.blocks) {
    if (block.kind === "table") {
      tables.push({ section, table: block, above: above.reverse() });
      above = [];
      continue;
    }
    const heading = headingOf(block, section);
    section = heading ?? section;
    const line = oneLine(block.text);
    if (heading !== null) above = [];
    if (line !== "") {
      above.push(line);
      paragraphs.push({
        section,
        address: block.address,
        text: block.text,
        line,
        isHeading: heading !== null,
      });
    }
  }
  const annexes = new Set(
    paragraphs
      .filter((p) => p.isHeading && p.section.kind === "annex")
      .map((p) => p.section.number),
  );
  return { paragraphs, tables, annexes: [...annexes] };
}

function headingOf(paragraph: Paragraph, current: Section): Section | null {
  const line = oneLine(paragraph.text);
  const annex = annexHeading(line, paragraph);
  // An annex has numbered headings of its own; what we print behind one is a clause again.
  if (annex !== null || (current.kind === "annex" && !isOwnClause(line))) return annex;
  return clauseHeading(line, paragraph, current);
}

function annexHeading(line: string, paragraph: Paragraph): Section | null {
  const match =
    /^(?:(?:Annex|Annexe|Anexo|Приложение|الملحق)\s+|附件\s*)(\d+[a-z]?|[IVX]{1,4}|[A-Z])\b\s*(.*)$/i.exec(
      line,
    );
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const titled = /^([-\u2010-\u2015:]|$)/.test(match[2] ?? "");
  return titled || paragraph.headingLevel !== null
    ? { kind: "annex", number: number.toLowerCase() }
    : null;
}

function clauseHeading(line: string, paragraph: Paragraph, current: Section): Section | null {
  const isStyled = paragraph.headingLevel !== null;
  const labelled =
    isStyled && paragraph.listLabel !== null ? `${paragraph.listLabel} ${line}` : line;
  const match = /^(\d+(?:\.\d+)*)(\.?)\s+["“‘(]?[\p{Lu}\p{Lo}]/u.exec(labelled);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  if (isStyled) return { kind: "clause", number };
  const plausible = match[2] === "" && line.length < 300 && follows(current, number);
  return plausible ? { kind: "clause", number } : null;
}

/** After 3.1.2 come 3.1.2.1, 3.1.3, 3.2 or 4; the first clause is 0 or 1. */
function follows(current: Section, number: string): boolean {
  if (current.kind === "front") return number === "0" || number === "1";
  const path = current.number.split(".").map(Number);
  const next = [[...path, 1]];
  for (let depth = 1; depth <= path.length; depth += 1) {
    next.push([...path.slice(0, depth - 1), (path[depth - 1] ?? 0) + 1]);
  }
  return next.some((candidate) => candidate.join(".") === number);
}

/** "clause 3.2", "Annex 1a", "Annex B"; empty for the front. */
export function sectionName(section: Section): string {
  if (section.kind === "front") return "";
  if (section.kind === "clause") return `clause ${section.number}`;
  const isLettered = /^[a-z]+$/.test(section.number);
  return `Annex ${isLettered ? section.number.toUpperCase() : section.number}`;
}

/**
 * An address that people can follow: "clause 3.2 (paragraph 40)", "Annex 1a (table 12)",
 * and for a row "Annex 1a (table 12), row 7".
 */
export function whereIn(section: Section, address: string): string {
  const name = sectionName(section);
  if (name === "") return address;
  const comma = address.indexOf(",");
  return comma < 0
    ? `${name} (${address})`
    : `${name} (${address.slice(0, comma)})${address.slice(comma)}`;
}
