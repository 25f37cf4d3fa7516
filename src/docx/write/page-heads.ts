import type { PageDocument, PageSection } from "../model/page";
import { WORD_NAMESPACE, XML_DECLARATION } from "./namespaces";
import type { Relationships } from "./relationships";
import { escapeXmlLine } from "./xml-text";

interface SectionHeads {
  /** The first children of the section's w:sectPr. */
  readonly references: string;
  /** The section's first page has other heads: none. */
  readonly isTitlePage: boolean;
}

/** What stands at the heads and feet of a document's pages. */
export interface PageHeads {
  /** The texts of the parts by name (`word/header1.xml`). */
  readonly parts: Readonly<Record<string, string>>;
  readonly ofSection: (index: number) => SectionHeads;
}

/**
 * A section with a running text has the page's number above it, at the head; the document's
 * first page has neither. Other sections have the number at the foot of each page. The numbers
 * are the only fields in the file.
 */
export function pageHeads(
  { sections, direction }: PageDocument,
  relationships: Relationships,
): PageHeads {
  const parts: Record<string, string> = {};
  const references = new Map<string, string>();
  // A section takes over what it does not name, so that all of them name both, or no head.
  const hasHeads = sections.some((section) => section.running !== undefined);

  function referenceTo(kind: "header" | "footer", paragraphs: string): string {
    const xml = partXml(kind, paragraphs);
    const known = references.get(xml);
    if (known !== undefined) return known;
    const name = `${kind}${references.size + 1}.xml`;
    parts[`word/${name}`] = xml;
    const id = relationships.add(kind, name);
    const reference = `<w:${kind}Reference w:type="default" r:id="${id}"/>`;
    references.set(xml, reference);
    return reference;
  }

  const lines = headLines(direction === "rtl");
  const headsOf = ({ running }: PageSection, index: number): SectionHeads => ({
    references:
      (hasHeads
        ? referenceTo("header", running === undefined ? lines.blank("Header") : lines.head(running))
        : "") + referenceTo("footer", running === undefined ? lines.foot() : lines.blank("Footer")),
    isTitlePage: index === 0 && running !== undefined,
  });
  const heads = sections.map(headsOf);
  return { parts, ofSection: (index) => heads[index] ?? { references: "", isTitlePage: false } };
}

function partXml(kind: "header" | "footer", paragraphs: string): string {
  const root = kind === "header" ? "w:hdr" : "w:ftr";
  return `${XML_DECLARATION}<${root} xmlns:w="${WORD_NAMESPACE}">${paragraphs}</${root}>`;
}

function headLines(rightToLeft: boolean) {
  const line = (style: "Header" | "Footer", runs: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${rightToLeft ? "<w:bidi/>" : ""}</w:pPr>${runs}</w:p>`;
  return {
    blank: (style: "Header" | "Footer") => line(style, ""),
    head: (running: string) => line("Header", pageNumber("-")) + line("Header", textRun(running)),
    foot: () => line("Footer", pageNumber("–")),
  };
}

function pageNumber(dash: string): string {
  return `${textRun(`${dash} `)}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>${textRun(` ${dash}`)}`;
}

function textRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXmlLine(text)}</w:t></w:r>`;
}
