import type { PagePicture } from "../../../src/docx/model/page";
import { readDocument } from "../../../src/docx/read/read-document";
import { wordsBox } from "../../../src/docx/write/picture/words-box";
import { writeDocument } from "../../../src/docx/write/write-document";
import { BARS, pageOf } from "./page-samples";
import { allOf, documentOf, shownText } from "./written-xml";

describe("a picture", () => {
  const written = documentOf(writeDocument(pageOf([BARS])));

  test("is a group of shapes in the line, as large as it says, with its description", () => {
    const [inline] = allOf(written, "wp:inline");
    expect(inline?.children.map((child) => [child.name, child.attributes]).slice(0, 2)).toEqual([
      ["wp:extent", { cx: "2540000", cy: "635000" }],
      ["wp:docPr", { id: "1", name: "Picture 1", descr: BARS.alternative }],
    ]);
  });

  test("has its rectangles and words in their order, behind an empty frame of its size", () => {
    const shapes = allOf(written, "wps:wsp").map((shape) => {
      const [fill] = allOf(shape, "wps:spPr").flatMap((each) =>
        each.children.filter((child) => child.name === "a:solidFill"),
      );
      return shownText(shape) || (fill?.children[0]?.attributes["val"] ?? "none");
    });
    expect(shapes).toEqual(["none", "1F4E79", "Ongoing & <on>", "C55A11", "1"]);
    const [frame] = allOf(written, "wps:wsp");
    expect(allOf(frame ?? written, "a:ext").map((each) => each.attributes)).toEqual([
      { cx: "2540000", cy: "635000" },
    ]);
  });

  test("is told in words to a program that knows no such group", () => {
    expect(allOf(written, "mc:Choice").map((each) => each.attributes["Requires"])).toEqual(["wpg"]);
    expect(allOf(written, "mc:Fallback").map(shownText)).toEqual([BARS.alternative]);
  });

  test("is never on pages that begin with a table: LibreOffice would lose its words", () => {
    const table = { kind: "table", title: "t", columnShares: [1], rows: [] } as const;
    const names = allOf(documentOf(writeDocument(pageOf([table, BARS]))), "w:body").flatMap(
      (body) => body.children.map((child) => child.name),
    );
    expect(names).toEqual(["w:p", "w:tbl", "w:p", "w:sectPr"]);
  });

  test("without shapes is its description", () => {
    const page = pageOf([{ ...BARS, shapes: [] }]);
    const { blocks } = readDocument(writeDocument(page)).document;
    expect(blocks).toMatchObject([{ kind: "paragraph", text: BARS.alternative }]);
  });

  test("with a colour that is none is a mistake of the program", () => {
    const shape = { kind: "rectangle", x: 0, y: 0, width: 1, height: 1, fill: "red" } as const;
    expect(() => writeDocument(pageOf([{ ...BARS, shapes: [shape] }]))).toThrow("red");
  });

  test.each([
    ["start", 20, "ltr", 20, 200],
    ["end", 20, "ltr", 0, 20],
    ["center", 60, "ltr", 0, 120],
    ["start", 180, "rtl", 0, 180],
    ["end", 180, "rtl", 180, 200],
    // The words are about 16 points wide: they stay within the picture.
    ["start", 195, "ltr", 183.88, 200],
    ["center", 2, "ltr", 0, 16.12],
    ["end", 3, "ltr", 0, 16.12],
  ] as const)("has words that %s at %d (%s) from %d to %d", (align, x, direction, from, to) => {
    const words = { kind: "words", text: "100", x, baseline: 20, sizePoints: 26 / 3 } as const;
    const box = wordsBox({ ...words, align, fill: "000000" }, BARS, direction);
    expect(box.x).toBeCloseTo(from, 2);
    expect(box.x + box.width).toBeCloseTo(to, 2);
  });

  test("has no shape that sticks out of it", () => {
    const shape = { kind: "rectangle", x: -10, y: 40, width: 900, height: 90, fill: "000000" };
    const picture = { ...BARS, shapes: [shape] } as PagePicture;
    const [, rectangle] = allOf(documentOf(writeDocument(pageOf([picture]))), "a:xfrm").slice(1);
    expect(rectangle?.children.map((child) => child.attributes)).toEqual([
      { x: "0", y: "508000" },
      { cx: "2540000", cy: "127000" },
    ]);
  });
});
