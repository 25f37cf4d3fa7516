import type { PageSection } from "../../../src/docx/model/page";
import { writeDocument } from "../../../src/docx/write/write-document";
import { line, pageOf } from "./page-samples";
import { allOf, documentOf, parseXml, partsOf, shownText } from "./written-xml";

/** For each section: its title page, and what stands at the head and the foot of its pages. */
function headsOf(sections: readonly PageSection[]) {
  const bytes = writeDocument({ ...pageOf([]), sections });
  const parts = partsOf(bytes);
  const relationships = new Map(
    allOf(parseXml(parts["word/_rels/document.xml.rels"] ?? ""), "Relationship").map((each) => [
      each.attributes["Id"],
      each.attributes["Target"] ?? "",
    ]),
  );
  const linesOf = (id: string | undefined) =>
    allOf(parseXml(parts[`word/${relationships.get(id) ?? ""}`] ?? ""), "w:p").map(shownText);
  return allOf(documentOf(bytes), "w:sectPr").map((section) => ({
    titlePage: allOf(section, "w:titlePg").length > 0,
    head: allOf(section, "w:headerReference").flatMap((each) => linesOf(each.attributes["r:id"])),
    foot: allOf(section, "w:footerReference").flatMap((each) => linesOf(each.attributes["r:id"])),
  }));
}

const section = (running?: string): PageSection => ({
  orientation: "portrait",
  blocks: [line("x")],
  ...(running === undefined ? {} : { running }),
});

describe("the pages of a document", () => {
  test("have their number at the foot where no text runs", () => {
    const plain = { titlePage: false, head: [], foot: ["– 1 –"] };
    expect(headsOf([section(), section()])).toEqual([plain, plain]);
  });

  test("have it at the head, above the running text, but for the first page", () => {
    const running = { head: ["- 1 -", "TSAG-TD164"], foot: [""] };
    expect(headsOf([section("TSAG-TD164"), section("TSAG-TD164")])).toEqual([
      { titlePage: true, ...running },
      { titlePage: false, ...running },
    ]);
  });

  test("do not take over the head of the section before", () => {
    expect(headsOf([section("TSAG-TD164"), section(), section("TSAG-TD165")])).toEqual([
      { titlePage: true, head: ["- 1 -", "TSAG-TD164"], foot: [""] },
      { titlePage: false, head: [""], foot: ["– 1 –"] },
      { titlePage: false, head: ["- 1 -", "TSAG-TD165"], foot: [""] },
    ]);
  });

  test("say the running text as it is", () => {
    expect(headsOf([section("<PAGE> &\n{ DATE }")])[0]?.head[1]).toBe("<PAGE> & { DATE }");
  });
});

test.each([
  ["annex-1", "annex_1"],
  ["annex-1a", "annex_1a"],
  ["1 list", "a_1_list"],
  ["x".repeat(60), "x".repeat(40)],
])(
  "a section called %s is bookmarked as %s, from its first block to its last",
  (name, bookmark) => {
    const written = documentOf(
      writeDocument({ ...pageOf([]), sections: [{ ...section(), name }, section()] }),
    );
    const [body] = allOf(written, "w:body");
    expect(body?.children.map((child) => child.name).slice(0, 4)).toEqual([
      "w:bookmarkStart",
      "w:p",
      "w:bookmarkEnd",
      "w:p",
    ]);
    const [start] = allOf(written, "w:bookmarkStart");
    expect(start?.attributes["w:name"]).toBe(bookmark);
  },
);
