import type { PageBlock, PageParagraph, PageSection } from "../../docx/model/page";
import { paragraphText, plainText } from "./cell-text";

/**
 * What each section is known by: its name, or its heading where it has none; a number makes those
 * that are alike differ.
 */
export function sectionKeys(sections: readonly PageSection[]): readonly string[] {
  const taken = new Set<string>();
  return sections.map((section) => {
    const name = section.name ?? headingOf(section);
    let key = name;
    for (let number = 2; taken.has(key); number += 1) key = `${name} #${number}`;
    taken.add(key);
    return key;
  });
}

/** In one line: the title of the annex, or what comes nearest to one. */
export function headingOf({ name, blocks }: PageSection): string {
  const paragraphs = blocks.filter(isParagraph);
  const title =
    paragraphs.find(({ role }) => role === "annex-title") ??
    paragraphs.find(({ role }) => role === "heading");
  const words = title === undefined ? "" : oneLine(plainText(paragraphText(title)));
  return words === "" ? (name ?? "Annex") : words;
}

function isParagraph(block: PageBlock): block is PageParagraph {
  return block.kind === "paragraph";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const MOST_CHARACTERS = 31;

/**
 * A name for the sheet of a section that nobody has given another one: what Excel takes, as long
 * as it is, and free. `taken` are the names of all other sheets.
 */
export function sheetNameOf(title: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const base = shortName(title);
  let name = base;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = cutTo(base, MOST_CHARACTERS - suffix.length) + suffix;
  }
  return name;
}

/** Reserved in some languages of Excel, so never used. */
const RESERVED = /^history$/i;

function shortName(title: string): string {
  const clean = oneLine(
    title
      .replace(/[\u2010\u2011]/g, "-")
      .replace(/\p{Cf}/gu, "")
      .replace(/[:\\/?*[\]]/g, " ")
      .replace(/^[\s']+|[\s']+$/g, ""),
  );
  if (clean === "" || RESERVED.test(clean)) return `${clean} annex`.trim();
  if (clean.length <= MOST_CHARACTERS) return clean;
  // “Annex 2” of “Annex 2 – List of documents allocated to …”.
  const [label = ""] = clean.split(/\s[-–—]\s/);
  return label.length <= MOST_CHARACTERS ? label : cutTo(clean, MOST_CHARACTERS);
}

/** At a blank where there is one, and not within a character of two units. */
function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  let cut = text.slice(0, length);
  const blank = text.charAt(length) === " " ? length : cut.lastIndexOf(" ");
  if (blank > 0) cut = cut.slice(0, blank);
  return cut.replace(/[\ud800-\udbff]$/, "").replace(/[\s,;'–-]+$/, "");
}
