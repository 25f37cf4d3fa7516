import { strToU8 } from "fflate";
import { insertAnnexes } from "../../../src/docx/insert/insert-annexes";
import { insertErrorCodes } from "../../../src/docx/insert/insert-error";
import type { InsertErrorCode } from "../../../src/docx/insert/insert-error";
import { missingReasons } from "../../../src/docx/insert/insert-outcome";
import type { PageBlock, PageDocument, ParagraphRole } from "../../../src/docx/model/page";
import { readDocument } from "../../../src/docx/read/read-document";
import { docxFiles, makeDocx, makeZip, paragraph } from "../make-docx";
import { documentErrorOf } from "../thrown";
import { bodyOf, insertErrorOf, pageDocument, partOf, words } from "./inserted";
import { everyMissingReason } from "./golden-outcomes";

const place = control("annex-1");
const one = pageDocument(["annex-1"]);

function control(tag: string, content = paragraph("old")): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function insertedBody(body: string, document: PageDocument = one): string {
  return bodyOf(insertAnnexes(makeDocx({ body }), document).bytes);
}

function text(role: ParagraphRole, said: string, link?: string): PageBlock {
  return { kind: "paragraph", role, runs: [{ text: said, ...(link !== undefined && { link }) }] };
}

function tableOf(...texts: readonly string[]): PageBlock {
  return {
    kind: "table",
    title: "A table",
    columnShares: texts.map(() => 1),
    rows: [
      {
        role: "body",
        keepWithNext: false,
        cells: texts.map((said) => ({
          span: 1,
          paragraphs: [{ kind: "paragraph", role: "table-text", runs: [{ text: said }] }],
        })),
      },
    ],
  };
}

describe("names of places", () => {
  test.each(["annex-1a", "Annex 1a", "ANNEX_1A", "annex1A", "annex\u20111a", " Annex – 1a "])(
    "%j is annex-1a",
    (tag) => {
      expect(insertedBody(control(tag), pageDocument(["annex-1a"]))).toContain("«annex-1a»");
    },
  );

  test.each(["annex-1", "annex-1ab", "annex-11a", "my annex-1a", ""])("%j is not", (tag) => {
    const action = (): unknown =>
      insertAnnexes(makeDocx({ body: control(tag) }), pageDocument(["annex-1a"]));
    expect(insertErrorOf(action).code).toBe("no-place");
  });

  test("the tag goes before the title", () => {
    const body =
      '<w:sdt><w:sdtPr><w:alias w:val="jca"/><w:tag w:val="annex-1"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
    expect(insertedBody(body, pageDocument(["jca", "annex-1"]))).toContain("«annex-1»");
  });

  test("sections of one name go into its place one after the other, those without a name nowhere", () => {
    const { sections } = pageDocument(["annex-1", "jca", "annex-1"]);
    const nameless = { orientation: "portrait" as const, blocks: [words("«none»")] };
    const body = insertedBody(place, { ...one, sections: [...sections, nameless] });
    expect(body.match(/«[^»]*»/g)).toEqual(["«annex-1»", "«annex-1»"]);
  });
});

describe("styles", () => {
  const style = (type: string, id: string, name: string, more = ""): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const all = pageDocument({
    "annex-1": [
      text("annex-title", "T"),
      text("heading", "H"),
      text("list-item", "L"),
      text("body", "B", "https://a.example"),
      tableOf("c"),
    ],
  });
  const ids = (styles?: string): string[] => {
    const parts = { body: place, ...(styles !== undefined && { styles }) };
    const body = bodyOf(insertAnnexes(makeDocx(parts), all).bytes);
    return [...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g)].map(
      ([, id = ""]) => id,
    );
  };

  test("of the templates' names are taken, by the document's own ids and in any case", () => {
    const styles =
      style("paragraph", "a1", "ANNEX_NO &amp; TITLE") +
      style("paragraph", "a2", "heading_B") +
      style("paragraph", "a3", "Enumlev1") +
      style("paragraph", "a4", "Tabletext") +
      style("character", "a5", "hyperlink") +
      style("table", "a6", "table grid");
    expect(ids(styles)).toEqual(["a1", "a2", "a3", "a5", "a6", "a4"]);
  });

  test("are found by their other names, and a name goes before them", () => {
    const other = style("paragraph", "b1", "My table", '<w:aliases w:val="x,Table_text"/>');
    expect(ids(other)).toEqual(["b1"]);
    expect(ids(other + style("paragraph", "b2", "Table_text"))).toEqual(["b2"]);
  });

  test("of another kind are not taken", () => {
    expect(
      ids(style("character", "c1", "Table_text") + style("paragraph", "c2", "Table Grid")),
    ).toEqual([]);
  });

  test("that are not there are formatted directly, and none is added", () => {
    expect(ids()).toEqual([]);
    const { bytes } = insertAnnexes(makeDocx({ body: place, styles: "" }), all);
    expect(bodyOf(bytes)).toContain('<w:outlineLvl w:val="0"/>');
    expect(bodyOf(bytes)).toContain("<w:tblBorders>");
    expect(partOf(bytes, "word/styles.xml")).toBe(
      partOf(makeDocx({ body: place, styles: "" }), "word/styles.xml"),
    );
  });
});

describe("links", () => {
  const linked = (...addresses: readonly string[]): PageDocument =>
    pageDocument({ "annex-1": addresses.map((link) => text("body", "x", link)) });
  const relationshipsOf = (bytes: Uint8Array): string =>
    partOf(bytes, "word/_rels/document.xml.rels");
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
  const withLinks = (relationships: string, body = place): Uint8Array =>
    makeDocx({ body, files: { "word/_rels/document.xml.rels": relationships } });

  test("become relationships, one for each address, beside those that are there", () => {
    const before = `<Relationships xmlns="${namespace}"><Relationship Id="rIdAnnex1" Type="x/image" Target="a.png"/></Relationships>`;
    const { bytes } = insertAnnexes(
      withLinks(before),
      linked("https://a.example/?a=1&b=2", "mailto:a@b.example", "https://a.example/?a=1&b=2"),
    );
    expect(bodyOf(bytes).match(/r:id="[^"]*"/g)).toEqual([
      'r:id="rIdAnnex2"',
      'r:id="rIdAnnex3"',
      'r:id="rIdAnnex2"',
    ]);
    expect(relationshipsOf(bytes)).toBe(
      before.replace(
        "</Relationships>",
        `<Relationship Id="rIdAnnex2" Type="${hyperlink}" Target="https://a.example/?a=1&amp;b=2" TargetMode="External"/>` +
          `<Relationship Id="rIdAnnex3" Type="${hyperlink}" Target="mailto:a@b.example" TargetMode="External"/></Relationships>`,
      ),
    );
  });

  test("use the document's own relationship to the same address", () => {
    const before = `<Relationships xmlns="${namespace}"><Relationship Id="rId7" Type="${hyperlink}" Target="https://a.example" TargetMode="External"/></Relationships>`;
    const { bytes } = insertAnnexes(withLinks(before), linked("https://a.example"));
    expect([bodyOf(bytes).includes('r:id="rId7"'), relationshipsOf(bytes)]).toEqual([true, before]);
  });

  test.each([
    ["an empty tag", `<Relationships xmlns="${namespace}"/>`, "Relationship"],
    ["a prefix", `<p:Relationships xmlns:p="${namespace}"></p:Relationships>`, "p:Relationship"],
    ["an empty tag with a prefix", `<p:Relationships xmlns:p="${namespace}" />`, "p:Relationship"],
  ])("are added to a part with %s", (_name, before, element) => {
    const { bytes } = insertAnnexes(withLinks(before), linked("https://a.example"));
    expect(relationshipsOf(bytes)).toContain(`><${element} Id="rIdAnnex1"`);
    expect(readDocument(bytes).document.blocks[0]).toMatchObject({
      links: [{ target: "https://a.example" }],
    });
  });

  test("make the part where there is none", () => {
    const files = Object.entries(docxFiles({ body: place })).filter(
      ([name]) => name !== "word/_rels/document.xml.rels",
    );
    const target = makeZip(Object.fromEntries(files));
    const { bytes } = insertAnnexes(target, linked("https://a.example"));
    expect(readDocument(bytes).document.blocks[0]).toMatchObject({
      links: [{ target: "https://a.example" }],
    });
  });

  test("that an update no longer needs go, those that were copied elsewhere stay", () => {
    const first = insertAnnexes(
      makeDocx({ body: place }),
      linked("https://a.example", "https://b.example"),
    );
    const copied = bodyOf(first.bytes).replace(
      /^<w:sdt>/,
      '<w:p><w:hyperlink r:id="rIdAnnex2"/></w:p><w:sdt>',
    );
    const { bytes } = insertAnnexes(
      withLinks(relationshipsOf(first.bytes), copied),
      linked("https://c.example"),
    );
    expect(relationshipsOf(bytes).match(/Id="[^"]*"|Target="[^"]*"/g)).toEqual([
      'Id="rIdAnnex2"',
      'Target="https://b.example"',
      'Id="rIdAnnex1"',
      'Target="https://c.example"',
    ]);
  });

  test("that lead to a file or a program are text", () => {
    const { bytes } = insertAnnexes(
      makeDocx({ body: place }),
      linked("file:///C:/a.exe", "javascript:alert(1)"),
    );
    expect(bodyOf(bytes)).not.toContain("hyperlink");
  });
});

describe("widths", () => {
  const upright =
    '<w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:left="1134" w:right="1134" w:gutter="0"/>';
  const broad =
    '<w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/><w:pgMar w:left="1134" w:right="1134"/>';
  const sheet = {
    ...pageDocument({ "annex-1": [tableOf("a", "b")] }),
    sections: [{ name: "annex-1", orientation: "landscape" as const, blocks: [tableOf("a", "b")] }],
  };
  const cell = (inner: string, properties: string): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
  const inTable = (cells: string, properties = ""): string =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="2000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cells}</w:tr></w:tbl>`;
  const cells = (properties: string): string =>
    cell("<w:p/>", "") + cell(`${place}<w:p/>`, properties);

  test.each([
    ["the page's, upright", `${place}<w:sectPr>${upright}</w:sectPr>`, 9639, "an upright page"],
    ["the page's, broad", `${place}<w:sectPr>${broad}</w:sectPr>`, 14572, null],
    [
      "that of the section it is in",
      `<w:p><w:pPr><w:sectPr>${broad}</w:sectPr></w:pPr></w:p>${place}<w:p><w:pPr><w:sectPr>${upright}</w:sectPr></w:pPr></w:p><w:sectPr>${broad}</w:sectPr>`,
      9639,
      "an upright page",
    ],
    [
      "that of the section it ends",
      `<w:p><w:pPr><w:sectPr>${broad}</w:sectPr></w:pPr>${control("annex-1", "")}</w:p><w:sectPr>${upright}</w:sectPr>`,
      14572,
      null,
    ],
    ["Word's page where none is stated", place, 9360, "an upright page"],
    [
      "a column's",
      `${place}<w:sectPr>${upright}<w:cols w:num="2" w:space="639"/></w:sectPr>`,
      4500,
      "an upright page",
    ],
    [
      "its own column's",
      `${place}<w:sectPr>${upright}<w:cols w:num="2" w:equalWidth="0"><w:col w:w="6000"/><w:col w:w="3000"/></w:cols></w:sectPr>`,
      6000,
      "an upright page",
    ],
    [
      "a cell's, less its margins",
      `${inTable(cells('<w:tcW w:w="5000" w:type="dxa"/>'))}<w:sectPr>${broad}</w:sectPr>`,
      4784,
      "a table cell",
    ],
    [
      "a cell's by its columns",
      `${inTable(cells('<w:tcW w:w="50" w:type="pct"/><w:gridSpan w:val="2"/>'))}<w:sectPr>${broad}</w:sectPr>`,
      5784,
      "a table cell",
    ],
    [
      "a cell's with the table's margins",
      `${inTable(cells(""), '<w:tblBorders><w:left w:val="single" w:w="9"/></w:tblBorders><w:tblCellMar><w:left w:w="50" w:type="dxa"/><w:right w:w="50" w:type="dxa"/></w:tblCellMar>')}<w:sectPr>${broad}</w:sectPr>`,
      1900,
      "a table cell",
    ],
    [
      "an inch at least",
      `${place}<w:sectPr><w:pgSz w:w="5000"/><w:pgMar w:left="3000" w:right="3000"/></w:sectPr>`,
      1440,
      "an upright page",
    ],
    [
      "in other units",
      `${place}<w:sectPr><w:pgSz w:w="210mm" w:h="297mm"/><w:pgMar w:left="2cm" w:right="1in"/></w:sectPr>`,
      9332,
      "an upright page",
    ],
  ])("%s", (_name, body, width, note) => {
    const { bytes, filled } = insertAnnexes(makeDocx({ body }), sheet);
    expect(bodyOf(bytes)).toContain(`<w:tblW w:w="${String(width)}" w:type="dxa"/>`);
    expect(filled[0]?.note ?? "").toContain(note ?? "");
    expect(filled[0]?.note === null).toBe(note === null);
  });

  test("a picture that is too wide is drawn smaller", () => {
    const shapes = [
      { kind: "rectangle", x: 100, y: 50, width: 400, height: 20, fill: "112233" },
      {
        kind: "words",
        text: "w",
        x: 200,
        baseline: 60,
        sizePoints: 20,
        fill: "112233",
        align: "start",
      },
    ] as const;
    const picture: PageBlock = {
      kind: "picture",
      alternative: "A chart",
      widthPoints: 963.9,
      heightPoints: 100,
      shapes,
    };
    const body = insertedBody(
      `${place}<w:sectPr>${upright}</w:sectPr>`,
      pageDocument({ "annex-1": [picture] }),
    );
    expect(body).toContain(`<wp:extent cx="${String(481.95 * 12700)}" cy="635000"/>`);
    expect(body).toContain('<a:off x="635000" y="317500"/><a:ext cx="2540000" cy="127000"/>');
    expect(body).toContain('<w:sz w:val="20"/>');
  });
});

describe("what stands around a place", () => {
  test("a cell and a control keep a paragraph where an annex is empty", () => {
    expect(insertedBody(place, pageDocument({ "annex-1": [] }))).toContain(
      "<w:sdtContent><w:p></w:p></w:sdtContent>",
    );
  });

  test("ids are new to the document, and unusually large ones are no bound", () => {
    const insertions = { author: "A", at: "2026-01-30T00:00:00Z" };
    const document = {
      ...pageDocument({
        "annex-1": [{ kind: "paragraph", role: "body", runs: [{ text: "n", inserted: true }] }],
      }),
      insertions,
    };
    const body = `<w:p><w:bookmarkStart w:id="41" w:name="x"/><w:bookmarkEnd w:id='41'/><w:ins w:id="2147483647" w:author="B"/></w:p>${place}`;
    expect(insertedBody(body, document)).toContain('<w:ins w:id="42" w:author="A"');
  });

  test("prefixes that the document does not bind are bound in each block", () => {
    const root = (name: string, content: string): string =>
      `<v:${name} xmlns:v="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w="urn:other">${content}</v:${name}>`;
    const body = `<v:body><v:sdt><v:sdtPr><v:tag v:val="annex-1"/></v:sdtPr><v:sdtContent/></v:sdt></v:body>`;
    const target = makeDocx({ body: "", files: { "word/document.xml": root("document", body) } });
    const { bytes } = insertAnnexes(
      target,
      pageDocument({ "annex-1": [text("body", "a", "https://a.example"), tableOf("b")] }),
    );
    const { document } = readDocument(bytes);
    expect(
      document.blocks.map((block) =>
        block.kind === "table" ? block.rows[0]?.cells[0]?.text : block.text,
      ),
    ).toEqual(["a", "b", ""]);
    expect(document.blocks[0]).toMatchObject({ links: [{ target: "https://a.example" }] });
  });

  test.each([true, false])("a part in UTF-16 stays one (little-endian: %s)", (isLittle) => {
    const xml = partOf(makeDocx({ body: `${paragraph("é𝒳")}${place}` })).replace("UTF-8", "UTF-16");
    const encode = (said: string): Uint8Array => {
      const bytes = Buffer.from(`\ufeff${said}`, "utf16le");
      return isLittle ? bytes : bytes.swap16();
    };
    const target = makeDocx({ body: "", files: { "word/document.xml": encode(xml) } });
    const { bytes } = insertAnnexes(target, one);
    const before = readDocument(target).document.blocks;
    expect(readDocument(bytes).document.blocks[0]).toEqual(before[0]);
    expect(partOf(bytes).includes("\0")).toBe(true);
    expect(insertAnnexes(bytes, one).bytes).toEqual(bytes);
  });

  test("a byte order mark stays", () => {
    const xml = `\ufeff${partOf(makeDocx({ body: place }))}`;
    const { bytes } = insertAnnexes(
      makeDocx({ body: "", files: { "word/document.xml": xml } }),
      one,
    );
    expect(partOf(bytes).startsWith("\ufeff<?xml")).toBe(true);
  });
});

describe("places outside of the text", () => {
  const header = (content: string): Record<string, string> => ({
    "word/header1.xml": `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:hdr>`,
    "word/_rels/document.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
  });

  test("are named where the text has none", () => {
    const target = makeDocx({ body: place, files: header(control("jca")) });
    expect(insertAnnexes(target, pageDocument(["annex-1", "jca"])).missing).toEqual([
      {
        section: "jca",
        reason: "outside-body",
        message: "The place for jca stands in a header: make one in the text itself.",
      },
    ]);
  });

  test("are not enough", () => {
    const bookmark =
      '<w:p><w:bookmarkStart w:id="0" w:name="Annex_1"/><w:bookmarkEnd w:id="0"/></w:p>';
    const error = insertErrorOf(() =>
      insertAnnexes(makeDocx({ body: "<w:p/>", files: header(bookmark) }), one),
    );
    expect([error.code, error.missing[0]?.reason]).toEqual(["no-usable-place", "outside-body"]);
  });
});

describe("documents into which nothing is put", () => {
  const strict = partOf(makeDocx({ body: place })).replace(
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  );
  const cases: Record<InsertErrorCode, () => unknown> = {
    "not-a-docx": () => insertAnnexes(strToU8("Annex 1"), one),
    "strict-docx": () =>
      insertAnnexes(makeDocx({ body: "", files: { "word/document.xml": strict } }), one),
    "signed-docx": () =>
      insertAnnexes(makeDocx({ body: place, files: { "_xmlsignatures/sig1.xml": "<a/>" } }), one),
    "nothing-to-insert": () => insertAnnexes(makeDocx({ body: place }), pageDocument([])),
    "no-place": () => insertAnnexes(makeDocx({ body: paragraph("text") }), one),
    "no-usable-place": () =>
      insertAnnexes(
        makeDocx({
          body: `<w:p>${control("annex-1", "<w:r><w:t>a</w:t></w:r>")}<w:r><w:t>b</w:t></w:r></w:p>`,
        }),
        one,
      ),
  };

  test.each(insertErrorCodes)("%s", (code) => {
    const error = insertErrorOf(cases[code]);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^[A-Z].*\.$/);
  });

  test("say how a place is made, with a name that Word takes", () => {
    expect(insertErrorOf(cases["no-place"]).message).toMatch(
      /no place for annex-1\. .*Insert > Bookmark .* annex_1,.* annex-1 as its tag/,
    );
  });

  test.each([
    [
      "encrypted",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "legacy-doc",
    ],
    ["cut off", () => makeDocx({ body: place }).subarray(0, 200), "truncated"],
    ["not well formed", () => makeDocx({ body: "<w:p>" }), "corrupt-part"],
    [
      "with a document type",
      () => makeDocx({ body: "", files: { "word/document.xml": "<!DOCTYPE a><a/>" } }),
      "document-type",
    ],
    ["without its text", () => makeZip({ "[Content_Types].xml": "<Types/>" }), "missing-part"],
    [
      "with more places than annexes need",
      () => makeDocx({ body: place.repeat(101) }),
      "too-large",
    ],
  ])("%s, as the reader says", (_name, bytes, code) => {
    expect(documentErrorOf(() => insertAnnexes(bytes(), one)).code).toBe(code);
  });
});

test("a part that inflates to more than is allowed is refused", () => {
  const target = makeDocx({ body: place + " ".repeat(100_000) });
  const action = (): unknown => insertAnnexes(target, one, { bounds: { partBytes: 50_000 } });
  expect(documentErrorOf(action).code).toBe("too-large");
});

test("every reason why a place is not filled occurs in the cases", () => {
  const seen = new Set([...everyMissingReason(), "outside-body"]);
  expect([...seen].sort()).toEqual([...missingReasons].sort());
});
