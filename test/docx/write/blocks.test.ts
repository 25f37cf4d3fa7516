import type { PageBlock, PageTable } from "../../../src/docx/model/page";
import { blocksXml } from "../../../src/docx/write/blocks";
import { looksWith } from "../../../src/docx/write/house-styles";
import { RELATIONSHIPS_NAMESPACE, WORD_NAMESPACE } from "../../../src/docx/write/namespaces";
import type { WritingContext } from "../../../src/docx/write/writing-context";
import { BARS, bodyRow, line, runs, textCell } from "./page-samples";
import { breachesOf } from "./schema/breaches";
import { allOf, parseXml, shownText, type XmlElement } from "./written-xml";

const TABLE: PageTable = {
  kind: "table",
  title: "t",
  columnShares: [1, 1],
  rows: [bodyRow(textCell("a"), textCell("b"))],
};

describe("blocks in somebody else's document", () => {
  test("take the styles that it has, under the ids that it gives them", () => {
    const looks = looksWith(() => true);
    const context = foreign({
      paragraphLooks: { ...looks, heading: { styleId: "TitreB", format: null } },
      gridStyleId: "Grille",
      linkStyleId: "Lien",
    });
    const body = bodyOf(
      [
        runs("heading", { text: "h" }),
        runs("body", { text: "l", link: "https://example.org/" }),
        TABLE,
      ],
      context,
    );
    expect(valuesOf(body, "w:pStyle")).toEqual(["TitreB", "Tabletext", "Tabletext"]);
    expect(valuesOf(body, "w:tblStyle")).toEqual(["Grille"]);
    expect(valuesOf(body, "w:rStyle")).toEqual(["Lien"]);
    expect(allOf(body, "w:tblBorders")).toEqual([]);
  });

  test("are formatted alike where it has none of them", () => {
    const body = bodyOf(
      [runs("heading", { text: "h" }), runs("table-head", { text: "t" }), TABLE],
      foreign({}),
    );
    expect(allOf(body, "w:pStyle")).toEqual([]);
    expect(valuesOf(body, "w:outlineLvl")).toEqual(["1"]);
    const [, head] = allOf(body, "w:p");
    expect(allOf(head ?? body, "w:r").map((run) => run.children.map((each) => each.name))).toEqual([
      ["w:rPr", "w:t"],
    ]);
    expect(valuesOf(head ?? body, "w:sz")).toEqual(["20", "20"]);
    expect(allOf(head ?? body, "w:b")).toHaveLength(2);
    expect(allOf(body, "w:tblBorders")).toHaveLength(1);
  });

  test("lead to addresses by the relationships that it is asked for", () => {
    const asked: string[] = [];
    const relationshipTo = (address: string) => `rId${asked.push(address) + 40}`;
    const body = bodyOf(
      [
        runs(
          "body",
          { text: "a", link: "https://example.org/a?x=1&y=2" },
          { text: "b", link: "file:///c:/x" },
          { text: "c", link: "mailto:a@example.org" },
        ),
      ],
      foreign({ relationshipTo }),
    );
    expect(asked).toEqual(["https://example.org/a?x=1&y=2", "mailto:a@example.org"]);
    const links = allOf(body, "w:hyperlink");
    expect(links.map((link) => [link.attributes["r:id"], shownText(link)])).toEqual([
      ["rId41", "a"],
      ["rId42", "c"],
    ]);
    expect(shownText(body)).toBe("abc");
  });

  test("take the ids that it gives out", () => {
    let id = 700;
    const body = bodyOf([BARS], foreign({ nextId: () => (id += 1) }));
    const ids = ["wp:docPr", "wps:cNvPr"].flatMap((name) =>
      allOf(body, name).map((each) => Number(each.attributes["id"])),
    );
    expect(ids.sort()).toEqual([701, 702, 703, 704, 705, 706]);
  });

  test("are as wide as the place where they go", () => {
    const body = bodyOf([TABLE], foreign({ widthTwips: 5001 }));
    const columns = allOf(body, "w:gridCol").map((each) => each.attributes["w:w"]);
    expect(columns).toEqual(["2500", "2501"]);
  });

  test.each([
    ["nothing is known of what follows", [TABLE], undefined, ["w:tbl", "w:p"]],
    ["a paragraph follows", [TABLE], "paragraph" as const, ["w:tbl"]],
    ["tables stand in a row", [TABLE, TABLE], "paragraph" as const, ["w:tbl", "w:p", "w:tbl"]],
    ["a picture follows", [TABLE, BARS], "paragraph" as const, ["w:tbl", "w:p"]],
  ])("keep tables apart where %s", (_where, blocks, below, names) => {
    const body = bodyOf(blocks, foreign({}), below);
    expect(body.children.map((child) => child.name)).toEqual(names);
  });

  test("bind every prefix themselves but w and r", () => {
    const body = bodyOf([BARS, line("x")], foreign({ direction: "rtl" }));
    expect(Object.keys(body.attributes)).toEqual(["xmlns:w", "xmlns:r"]);
    expect(breachesOf({ ...body, attributes: {} }).filter((each) => !/sectPr/.test(each))).toEqual(
      [],
    );
  });
});

/** A document that has none of our styles. */
function foreign(more: Partial<WritingContext>): WritingContext {
  let id = 0;
  return {
    widthTwips: 9000,
    direction: "ltr",
    insertions: null,
    paragraphLooks: looksWith(() => false),
    gridStyleId: null,
    linkStyleId: null,
    nextId: () => (id += 1),
    relationshipTo: () => "rId1",
    ...more,
  };
}

function bodyOf(
  blocks: readonly PageBlock[],
  context: WritingContext,
  below?: "paragraph" | "other",
): XmlElement {
  return parseXml(
    `<w:body xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">` +
      `${blocksXml(blocks, context, below)}</w:body>`,
  );
}

function valuesOf(element: XmlElement, name: string): readonly (string | undefined)[] {
  return allOf(element, name).map((each) => each.attributes["w:val"]);
}
