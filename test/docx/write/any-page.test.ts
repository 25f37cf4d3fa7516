import fc from "fast-check";
import type { PageBlock, PageDocument, PageParagraph } from "../../../src/docx/model/page";
import { documentParts } from "../../../src/docx/write/write-document";
import { anyPage } from "./any-page";
import { breachesOf } from "./schema/breaches";
import { allOf, parseXml, shownText, type XmlElement } from "./written-xml";

describe("whatever the page says", () => {
  test("every part is well formed and keeps to the schema", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const breaches = wordParts(page).flatMap(([name, xml]) =>
          breachesOf(parseXml(xml)).map((breach) => `${name}: ${breach}`),
        );
        expect(breaches).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("no two elements share an id", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const root = parseXml(documentParts(page)["word/document.xml"] ?? "");
        const ids = ["w:ins", "w:bookmarkStart", "wp:docPr", "wps:cNvPr"].flatMap((name) =>
          allOf(root, name).map((each) => each.attributes["w:id"] ?? each.attributes["id"]),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });

  test("its text is shown as text, in its order", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const root = parseXml(documentParts(page)["word/document.xml"] ?? "");
        const said = page.sections
          .flatMap(({ blocks }) => blocks.flatMap(textOfBlock))
          .map(asShown);
        expect(paragraphTexts(root)).toEqual(said.filter((text) => text !== ""));
      }),
      { numRuns: 100 },
    );
  });

  test("only http, https and mailto addresses of runs are links, and no field but the page's number", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const parts = documentParts(page);
        const targets = allOf(
          parseXml(parts["word/_rels/document.xml.rels"] ?? ""),
          "Relationship",
        ).filter((each) => each.attributes["TargetMode"] === "External");
        const links = new Set(page.sections.flatMap(({ blocks }) => blocks.flatMap(linksOfBlock)));
        for (const { attributes } of targets) {
          const target = attributes["Target"] ?? "";
          expect(links).toContain(target);
          expect(target).toMatch(/^(?:https?:\/\/|mailto:)/i);
        }
        const fields = wordParts(page).flatMap(([, xml]) => allOf(parseXml(xml), "w:fldSimple"));
        expect(fields.filter((each) => each.attributes["w:instr"] !== " PAGE ")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function wordParts(page: PageDocument): [string, string][] {
  return Object.entries(documentParts(page)).filter(([name]) => /^word\/[^/]*\.xml$/.test(name));
}

/** Texts of the paragraphs of the body and its tables; a picture's is its alternative text. */
function paragraphTexts(root: XmlElement): readonly string[] {
  const [body] = allOf(root, "w:body");
  return (body?.children ?? [])
    .flatMap((child) => (child.name === "w:p" ? [child] : allOf(child, "w:p")))
    .map((paragraph) => {
      const [fallback] = allOf(paragraph, "mc:Fallback");
      return asShown(shownText(fallback ?? paragraph));
    })
    .filter((text) => text !== "");
}

function paragraphsOf(block: PageBlock): readonly PageParagraph[] {
  if (block.kind === "picture") return [];
  if (block.kind === "paragraph") return [block];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
}

function textOfBlock(block: PageBlock): readonly string[] {
  if (block.kind === "picture") {
    const { alternative, shapes } = block;
    // A picture of nothing is a paragraph; else the text is an attribute, in one line.
    return [shapes.length === 0 ? alternative : alternative.replace(/[\t\n\v\f\r]+/g, " ")];
  }
  return paragraphsOf(block).map(({ runs }) => runs.map((run) => run.text).join(""));
}

function linksOfBlock(block: PageBlock): readonly string[] {
  return paragraphsOf(block).flatMap(({ runs }) => runs.flatMap((run) => run.link ?? []));
}

/** Line breaks alike, what XML forbids replaced, without marks of direction. */
function asShown(text: string): string {
  return (
    text
      .replace(/\r\n|[\r\v\f]/g, "\n")
      .replaceAll("\u200e", "")
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}
