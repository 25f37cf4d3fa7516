import { readDocument } from "../../../../src/docx/read/read-document";
import { makeDocx, paragraph } from "../../make-docx";

interface Level {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  readonly extra?: string;
}

const level = ({ format = "decimal", text, start = 1, extra = "" }: Level, at: number): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: readonly Level[]): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels.map(level).join("")}</w:abstractNum>`;
const instance = (id: number, abstractId: number, overrides = ""): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstractId)}"/>${overrides}</w:num>`;
const startOverride = (at: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${String(at)}"><w:startOverride w:val="${String(start)}"/></w:lvlOverride>`;
/** Items as "list/level". */
const items = (...places: readonly string[]): string =>
  places
    .map((place) => {
      const [numId = "", at = "0"] = place.split("/");
      return paragraph(
        "x",
        `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`,
      );
    })
    .join("");

const outlineList = [{ text: "%1." }, { text: "%1.%2" }, { text: "%1.%2.%3" }];

const cases: readonly (readonly [
  name: string,
  numbering: string,
  body: string,
  labels: readonly (string | null)[],
])[] = [
  [
    "counts up",
    list(0, [{ text: "%1." }]) + instance(1, 0),
    items("1", "1", "1"),
    ["1.", "2.", "3."],
  ],
  [
    "starts where the list says",
    list(0, [{ text: "%1)", start: 5 }]) + instance(1, 0),
    items("1", "1"),
    ["5)", "6)"],
  ],
  [
    "counts levels and begins the lower ones anew",
    list(0, outlineList) + instance(1, 0),
    items("1/0", "1/1", "1/1", "1/2", "1/0", "1/1", "1/2"),
    ["1.", "1.1", "1.2", "1.2.1", "2.", "2.1", "2.1.1"],
  ],
  [
    "shows a higher level that was never used",
    list(0, outlineList) + instance(1, 0),
    items("1/2"),
    ["1.1.1"],
  ],
  [
    "goes on in a second list of the same kind",
    list(0, [{ text: "%1." }]) + instance(1, 0) + instance(2, 0),
    items("1", "1", "2"),
    ["1.", "2.", "3."],
  ],
  [
    "begins anew where a second list says so, once",
    list(0, [{ text: "%1." }]) + instance(1, 0) + instance(2, 0, startOverride(0, 1)),
    items("1", "1", "2", "2", "1"),
    ["1.", "2.", "1.", "2.", "3."],
  ],
  [
    "uses a level that the list itself brings",
    list(0, [{ text: "%1." }]) +
      instance(1, 0, `<w:lvlOverride w:ilvl="0">${level({ text: "(%1)" }, 0)}</w:lvlOverride>`),
    items("1"),
    ["(1)"],
  ],
  [
    "never begins a level anew that says so",
    list(0, [{ text: "%1." }, { text: "%2)", extra: '<w:lvlRestart w:val="0"/>' }]) +
      instance(1, 0),
    items("1/0", "1/1", "1/0", "1/1"),
    ["1.", "1)", "2.", "2)"],
  ],
  [
    "begins a level anew only after the one it names",
    list(0, [
      { text: "%1." },
      { text: "%2)" },
      { text: "%3-", extra: '<w:lvlRestart w:val="1"/>' },
    ]) + instance(1, 0),
    items("1/0", "1/1", "1/2", "1/1", "1/2", "1/0", "1/2"),
    ["1.", "1)", "1-", "2)", "2-", "2.", "1-"],
  ],
  [
    "shows legal numbers",
    list(0, [
      { format: "upperRoman", text: "%1" },
      { text: "%1.%2", extra: "<w:isLgl/>" },
    ]) + instance(1, 0),
    items("1/0", "1/1"),
    ["I", "1.1"],
  ],
  [
    "has letters and Roman numbers",
    list(0, [
      { format: "lowerLetter", text: "%1)" },
      { format: "lowerRoman", text: "%2." },
    ]) + instance(1, 0),
    items("1/0", "1/1", "1/1", "1/0"),
    ["a)", "i.", "ii.", "b)"],
  ],
  [
    "repeats letters after z",
    list(0, [{ format: "lowerLetter", text: "%1", start: 26 }]) + instance(1, 0),
    items("1", "1"),
    ["z", "aa"],
  ],
  [
    "has a bullet as it is written",
    list(0, [{ format: "bullet", text: "·" }]) + instance(1, 0),
    items("1"),
    ["·"],
  ],
  [
    "has a bullet of a symbol font as it looks",
    list(0, [
      { format: "bullet", text: "\uf0b7", extra: '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>' },
    ]) + instance(1, 0),
    items("1"),
    ["•"],
  ],
  ["is none for list 0", list(0, [{ text: "%1." }]), items("0"), [null]],
  [
    "is none where the label is empty",
    list(0, [{ format: "none", text: "" }]) + instance(1, 0),
    items("1"),
    [null],
  ],
  [
    "follows a list that stands for a numbering style",
    '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="S"/></w:abstractNum>' +
      list(1, [{ text: "§%1" }]).replace("<w:lvl ", '<w:styleLink w:val="S"/><w:lvl ') +
      instance(1, 0),
    items("1", "1"),
    ["§1", "§2"],
  ],
];

describe("the label of a list item", () => {
  test.each(cases)("%s", (_name, numbering, body, labels) => {
    expect(labelsOf(makeDocx({ body, numbering }))).toEqual(labels);
  });

  test("comes with the paragraph's style, at the style's level", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="heading 2"/><w:basedOn w:val="A"/></w:style>';
    const levels = [
      { text: "%1", extra: '<w:pStyle w:val="A"/>' },
      { text: "%1.%2", extra: '<w:pStyle w:val="B"/>' },
    ];
    const body = ["A", "B", "B", "A"]
      .map((id) => paragraph("x", `<w:pStyle w:val="${id}"/>`))
      .join("");
    const bytes = makeDocx({ body, styles, numbering: list(0, levels) + instance(1, 0) });
    expect(labelsOf(bytes)).toEqual(["1", "1.1", "1.2", "2"]);
    expect(
      readDocument(bytes).document.blocks.map(
        (block) => block.kind === "paragraph" && block.headingLevel,
      ),
    ).toEqual([1, 2, 2, 1]);
  });

  test("comes with a style that is based on the list's own, and by a numbering style", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="c"/><w:basedOn w:val="B"/></w:style>';
    const levels = [
      { text: "%1", extra: '<w:pStyle w:val="A"/>' },
      { text: "%1.%2", extra: '<w:pStyle w:val="B"/>' },
    ];
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="S"/></w:abstractNum>' +
      list(1, levels).replace("<w:lvl ", '<w:styleLink w:val="S"/><w:lvl ') +
      instance(1, 0);
    const body = ["A", "C", "B", "A"]
      .map((id) => paragraph("x", `<w:pStyle w:val="${id}"/>`))
      .join("");
    expect(labelsOf(makeDocx({ body, styles, numbering }))).toEqual(["1", "1.1", "1.2", "2"]);
  });

  test("has a custom format that stands beside its fallback", () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="7"/>${format}<w:lvlText w:val="C%1"/></w:lvl></w:abstractNum>` +
      instance(1, 0);
    expect(labelsOf(makeDocx({ body: items("1", "1"), numbering }))).toEqual(["C007", "C008"]);
  });

  test("is missed where the list is not in the file", () => {
    const { notices } = readDocument(makeDocx({ body: items("7") })).document;
    expect(notices).toMatchObject([{ code: "missing-numbering", where: "paragraph 1" }]);
  });

  test("falls back to plain numbers for a format we lack, and says so", () => {
    const numbering = list(0, [{ format: "hebrew1", text: "%1." }]) + instance(1, 0);
    const bytes = makeDocx({ body: items("1"), numbering });
    expect(labelsOf(bytes)).toEqual(["1."]);
    expect(readDocument(bytes).document.notices).toMatchObject([{ code: "unknown-number-format" }]);
  });
});

function labelsOf(bytes: Uint8Array): (string | null)[] {
  return readDocument(bytes).document.blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.listLabel] : [],
  );
}
