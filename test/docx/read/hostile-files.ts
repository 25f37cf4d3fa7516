import { cell, docxFiles, paragraph, row, table } from "../make-docx";
import type { DocumentErrorCode } from "../../../src/docx/read/document-error";
import type { EntryLies, HostileEntry, HostilePart, RepeatedPart } from "./hostile-zip";
import { endRecord, hostileZip } from "./hostile-zip";

/** A file made to exhaust or to mislead a reader, and what is to come of it. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly outcome: "read" | DocumentErrorCode;
  /** What the refusal says: the bound that was met, by its words. */
  readonly says?: RegExp;
  readonly part?: string;
}

const main = "word/document.xml";
const megabyte = 1 << 20;

type Parts = Readonly<Record<string, HostilePart>>;

/** A .docx with further or other parts; styles, numbering and notes are related as usual. */
function docx(parts: Parts, lies: Readonly<Record<string, EntryLies>> = {}): Uint8Array {
  const related = { styles: "", numbering: "", footnotes: "" };
  const all: Parts = { ...docxFiles({ body: paragraph("a"), ...related }), ...parts };
  return hostileZip(
    Object.entries(all).map(([name, part]): HostileEntry => {
      const lie = lies[name];
      return lie === undefined ? { name, part } : { name, part, lies: lie };
    }),
  );
}

/** Something over and over in the body, or in another part. */
function repeated(
  piece: RepeatedPart["piece"],
  times: number,
  before = "",
  after = "",
  part = "document",
): Uint8Array {
  const mark = "<!--here-->";
  const root = part === "document" ? { body: mark } : { body: "", [part]: mark };
  const [head = "", tail = ""] = String(docxFiles(root)[`word/${part}.xml`]).split(mark);
  return docx({
    [`word/${part}.xml`]: { head: head + before, piece, times, tail: after + tail },
  });
}

/** A part's text as it is, whatever it holds. */
function raw(xml: string | RepeatedPart, part = main): Uint8Array {
  return docx({ [part]: xml });
}

function text(piece: string, times: number): Uint8Array {
  return Buffer.alloc(piece.length * times, piece, "latin1");
}

/** Letters that pack badly, so that a package comes in many small pieces. */
function noise(length: number): string {
  let state = 1;
  let letters = "";
  while (letters.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    letters += state.toString(36);
  }
  return letters.slice(0, length);
}

const run = (content: string): string => `<w:r><w:t>${content}</w:t></w:r>`;
const tooLarge = { outcome: "too-large" } as const;
const damaged = { outcome: "corrupt-part", part: main } as const;
const reads = { outcome: "read" } as const;
const doctype = { outcome: "document-type", part: main } as const;

const packages: readonly HostileFile[] = [
  {
    name: "a gigabyte of blanks in the main part",
    make: () => repeated(" ", 1024 * megabyte),
    ...tooLarge,
    part: main,
    says: /bytes in one part/,
  },
  {
    name: "a gigabyte of blanks that is stated as a hundred bytes",
    make: () => docx({ [main]: { piece: " ", times: 1024 * megabyte } }, { [main]: { size: 100 } }),
    ...tooLarge,
    part: main,
    says: /bytes in one part/,
  },
  {
    name: "three parts that are too large together",
    make: () => {
      const part = { head: "<a>", piece: "<b/>     ", times: 1e6, tail: "</a>" };
      const blanks = { head: "<a>", piece: " ", times: 30 * megabyte, tail: "</a>" };
      return docx({ "word/styles.xml": blanks, "word/numbering.xml": blanks, [main]: part });
    },
    ...tooLarge,
    says: /bytes in all parts/,
  },
  {
    name: "parts that lie on one another",
    make: () => {
      const blanks = { head: "<a>", piece: " ", times: 35 * megabyte, tail: "</a>" };
      const overlaps = { overlaps: true };
      const files = docxFiles({ body: "", styles: "", numbering: "" });
      const kept = Object.entries(files).filter(([name]) => !/(styles|numbering)/.test(name));
      return hostileZip([
        ...kept.map(([name, part]) => ({ name, part })),
        { name: "word/styles.xml", part: blanks },
        { name: "word/numbering.xml", part: "", lies: overlaps },
      ]);
    },
    ...tooLarge,
    says: /bytes in all parts/,
  },
  {
    name: "a zip archive of a gigabyte within the package",
    make: () =>
      docx({
        "word/embeddings/a.zip": hostileZip([
          { name: "bomb", part: { piece: "\0", times: 1024 * megabyte } },
        ]),
      }),
    ...reads,
  },
  {
    name: "60,000 files in the package",
    make: () =>
      docx(
        Object.fromEntries(Array.from({ length: 60_000 }, (_file, at) => [`a${String(at)}`, ""])),
      ),
    ...tooLarge,
    says: /files in the package/,
  },
  {
    name: "a directory that ends early",
    make: () => {
      const whole = Buffer.from(docx({}));
      return Buffer.concat([whole.subarray(0, -22), endRecord(3000, 0, whole.length - 200)]);
    },
    outcome: "truncated",
  },
  {
    name: "32 MB of marks of a directory's end",
    make: () => Buffer.alloc(31 * megabyte, Buffer.from([0x50, 0x4b, 5, 6])),
    outcome: "truncated",
  },
  {
    name: "names that climb out of the package",
    make: () => docx({ "../../../../etc/passwd": "x", "..\\..\\a.xml": "x", "C:\\a": "x" }),
    ...reads,
  },
  {
    name: "relationships to other computers and to files outside",
    make: () =>
      docx({
        "word/_rels/document.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="a" Type="http://x/styles" Target="http://127.0.0.1:9/a" TargetMode="External"/>' +
          '<Relationship Id="b" Type="http://x/numbering" Target="../../../../etc/passwd"/>' +
          "</Relationships>",
      }),
    ...reads,
  },
  {
    name: "half a million relationships",
    make: () =>
      raw(
        {
          head: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
          piece: (at) => `<Relationship Id="a${String(at)}" Type="x/y" Target="b"/>`,
          times: 5e5,
          tail: "</Relationships>",
        },
        "word/_rels/document.xml.rels",
      ),
    ...tooLarge,
    says: /files in the package/,
  },
];

const markup: readonly HostileFile[] = [
  {
    name: "entities that grow a billionfold",
    make: () =>
      raw(
        `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 30 }, (_e, at) => `<!ENTITY b${String(at)} "&a;&a;">`).join("")}]><a>&b29;</a>`,
      ),
    ...doctype,
  },
  {
    name: "an external entity",
    make: () => raw('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    ...doctype,
  },
  {
    name: "a parameter entity",
    make: () => raw('<!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1:9/b"> %b;]><a/>'),
    ...doctype,
  },
  { name: "elements nested a million deep", make: () => raw("<a>".repeat(1e6)), ...tooLarge },
  {
    name: "two million empty runs",
    make: () => repeated("<w:r/>", 2_100_000, "<w:p>", "</w:p>"),
    ...tooLarge,
    says: /elements/,
  },
  {
    name: "as many empty runs as the bound allows",
    make: () => repeated("<w:r/>", 1_490_000, "<w:p>", "</w:p>"),
    ...reads,
  },
  {
    name: "elements of a million names",
    make: () => repeated((at) => `<w:a${String(at)}/>`, 1e6),
    ...reads,
  },
  {
    name: "more namespaces than any program declares",
    make: () =>
      repeated(
        (at) => `<w:r xmlns:b${String(at)}="u"/>`,
        5e5,
        `<w:p ${Array.from({ length: 7000 }, (_n, at) => `xmlns:a${String(at)}="u"`).join(" ")}>`,
        "</w:p>",
      ),
    ...tooLarge,
    says: /attributes/,
  },
  {
    name: "nine hundred namespaces, and a scope for each of half a million elements",
    make: () =>
      repeated(
        (at) => `<w:r xmlns:b${String(at)}="u"/>`,
        5e5,
        `<w:p ${Array.from({ length: 900 }, (_n, at) => `xmlns:a${String(at)}="u"`).join(" ")}>`,
        "</w:p>",
      ),
    ...tooLarge,
    says: /elements/,
  },
  {
    name: "an attribute of four megabytes",
    make: () => raw(`<a b="${"x".repeat(4 * megabyte)}"/>`),
    ...tooLarge,
    says: /tag/,
  },
  {
    name: "forty attributes of a megabyte",
    make: () => repeated(`<w:p w:a="${"x".repeat(1e6)}"/>`, 40),
    ...reads,
  },
  {
    name: "two hundred thousand attributes in each of sixty tags",
    make: () => repeated(`<w:p${' a=""'.repeat(200_000)}/>`, 60),
    ...tooLarge,
    says: /attributes/,
  },
  {
    name: "tags of a megabyte in many small pieces",
    make: () => {
      const tag = `<w:p ${noise(950_000).replace(/(.{1100})./g, '$1="" ')}a=""/>`;
      return repeated(tag, 30);
    },
    ...reads,
  },
  {
    name: "a comment without end",
    make: () => raw({ head: "<a><!--", piece: "-", times: 40 * megabyte }),
    ...tooLarge,
    says: /tag/,
  },
  {
    name: "a CDATA section without end",
    make: () => raw({ head: "<a><![CDATA[", piece: "]", times: 40 * megabyte }),
    ...tooLarge,
    says: /tag/,
  },
  {
    name: "an instruction without end",
    make: () => raw({ head: "<?a ", piece: "?", times: 40 * megabyte }),
    ...tooLarge,
    says: /tag/,
  },
  {
    name: "forty million opening brackets",
    make: () => raw({ head: "<a>", piece: "<", times: 40e6 }),
    ...tooLarge,
    says: /tag/,
  },
  {
    name: "forty million ampersands",
    make: () => raw({ head: "<a>", piece: "&", times: 40e6 }),
    ...damaged,
  },
  {
    name: "a text of seven million references",
    make: () => repeated("&#65;", 7e6, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"),
    ...reads,
  },
  {
    name: "UTF-16 without a mark",
    make: () => {
      const xml = String(docxFiles({ body: paragraph("a") })[main]).replace("UTF-8", "UTF-16");
      return docx({ [main]: Buffer.from(xml, "utf16le") });
    },
    ...reads,
  },
];

const stories: readonly HostileFile[] = [
  {
    name: "four hundred thousand and one paragraphs",
    make: () => repeated("<w:p/>", 400_001),
    ...tooLarge,
    says: /paragraphs/,
  },
  { name: "as many paragraphs as the bound allows", make: () => repeated("<w:p/>", 4e5), ...reads },
  {
    name: "a text node of nine million letters",
    make: () => repeated("x", 9e6, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"),
    ...tooLarge,
    says: /characters of text/,
  },
  {
    name: "a text of blanks before its last letter",
    make: () => repeated(" ", 7e6, "<w:p><w:r><w:t>a", "a</w:t></w:r></w:p>"),
    ...reads,
  },
  {
    name: "a paragraph of page breaks before its last letter",
    make: () =>
      repeated(
        '<w:br w:type="page"/>',
        1_400_000,
        `<w:p>${run("a")}<w:r>`,
        `</w:r>${run("a")}</w:p>`,
      ),
    ...reads,
  },
  {
    name: "a paragraph of seven hundred thousand runs of a letter",
    make: () => repeated(run("a"), 700_000, "<w:p>", "</w:p>"),
    ...reads,
  },
  {
    name: "a row of as many cells as the bound allows",
    make: () => repeated("<w:tc/>", 149_999, "<w:tbl><w:tr>", "</w:tr></w:tbl>"),
    ...reads,
  },
  {
    name: "a row of cells that span all columns each",
    make: () =>
      repeated(
        '<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc>',
        149_999,
        "<w:tbl><w:tr>",
        "</w:tr></w:tbl>",
      ),
    ...reads,
  },
  {
    name: "tens of thousands of rows of a cell merged downwards",
    make: () =>
      repeated(
        row([`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph("a")}</w:tc>`]),
        74_999,
        "<w:tbl>",
        "</w:tbl>",
      ),
    ...reads,
  },
  {
    name: "a table of three hundred thousand cells",
    make: () => repeated(row(new Array<string>(20).fill(cell("a"))), 15_000, "<w:tbl>", "</w:tbl>"),
    ...tooLarge,
    says: /table cells/,
  },
  {
    name: "thousands of tables within tables",
    make: () =>
      repeated(
        "<w:tbl><w:tr><w:tc>".repeat(80) + paragraph("a") + "</w:tc></w:tr></w:tbl>".repeat(80),
        900,
      ),
    ...reads,
  },
  {
    name: "a million fields without end",
    make: () => repeated('<w:fldChar w:fldCharType="begin"/>', 1e6, "<w:p><w:r>", "</w:r></w:p>"),
    ...tooLarge,
    part: main,
    says: /fields/,
  },
  {
    name: "hundreds of thousands of fields, each with its end",
    make: () =>
      repeated(
        ["begin", "separate", "end"].map((type) => `<w:fldChar w:fldCharType="${type}"/>`).join(""),
        380_000,
        "<w:p><w:r>",
        "</w:r></w:p>",
      ),
    ...reads,
  },
  {
    name: "text boxes in text boxes, and many paragraphs in the last",
    make: () =>
      repeated(
        paragraph("abc"),
        2e5,
        "<w:p><w:txbxContent>".repeat(100),
        "</w:txbxContent></w:p>".repeat(100),
      ),
    ...tooLarge,
    says: /text boxes/,
  },
  {
    name: "alternate content two hundred deep, many times",
    make: () => {
      const open = '<mc:AlternateContent><mc:Choice Requires="wps">';
      const close = "</mc:Choice><mc:Fallback/></mc:AlternateContent>";
      return repeated(open.repeat(100) + run("a") + close.repeat(100), 4000, "<w:p>", "</w:p>");
    },
    ...reads,
  },
  {
    name: "a hundred thousand notes",
    make: () => {
      const count = 1e5;
      const note = (at: number): string =>
        `<w:footnote w:id="${String(at)}">${paragraph("a")}</w:footnote>`;
      const notes = Array.from({ length: count }, (_note, at) => note(at)).join("");
      const files = docxFiles({ body: "", footnotes: notes });
      const body = Array.from(
        { length: count },
        (_note, at) => `<w:footnoteReference w:id="${String(at)}"/>`,
      ).join("");
      return docx({
        "word/footnotes.xml": String(files["word/footnotes.xml"]),
        [main]: String(docxFiles({ body: `<w:p><w:r>${body}</w:r></w:p>` })[main]),
      });
    },
    ...tooLarge,
    says: /footnotes/,
  },
  {
    name: "a large note that is referred to again and again",
    make: () => {
      const notes = `<w:footnote w:id="1">${paragraph("a").repeat(10_000)}</w:footnote>`;
      const body = `<w:p><w:r>${'<w:footnoteReference w:id="1"/>'.repeat(9000)}</w:r></w:p>`;
      return docx(docxFiles({ body, footnotes: notes, styles: "", numbering: "" }));
    },
    ...reads,
  },
  {
    name: "notes that refer to one another",
    make: () =>
      docx(
        docxFiles({
          body: '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
          footnotes:
            '<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>' +
            '<w:footnote w:id="2"><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>',
        }),
      ),
    ...reads,
  },
  {
    name: "half a million styles in chains",
    make: () =>
      repeated(
        (at) =>
          `<w:style w:styleId="s${String(at)}"><w:basedOn w:val="s${String(at + 1)}"/></w:style>`,
        5e5,
        "",
        "",
        "styles",
      ),
    ...reads,
  },
  {
    name: "lists that stand for a style among a hundred thousand",
    make: () => {
      const count = 100_000;
      const lists = Array.from(
        { length: count },
        (_list, at) =>
          `<w:abstractNum w:abstractNumId="${String(at)}"><w:numStyleLink w:val="none"/></w:abstractNum>`,
      ).join("");
      const numbering = `${lists}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
      const item = paragraph("a", '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>');
      return docx(docxFiles({ body: item.repeat(50_000), numbering, styles: "", footnotes: "" }));
    },
    ...reads,
  },
  {
    name: "a list with a level for each of a million numbers",
    make: () => {
      const levels = Array.from(
        { length: 5e5 },
        (_level, at) => `<w:lvl w:ilvl="${String(at)}"><w:pStyle w:val="x"/></w:lvl>`,
      ).join("");
      const numbering = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
      const styles =
        '<w:style w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
      const body = paragraph("a", '<w:pStyle w:val="s"/>').repeat(20_000);
      return docx(docxFiles({ body, numbering, styles, footnotes: "" }));
    },
    ...reads,
  },
  {
    name: "a list label of half a megabyte",
    make: () => {
      const label = "%1".repeat(200_000);
      const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${label}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
      const item = paragraph("a", '<w:numPr><w:numId w:val="1"/></w:numPr>');
      return docx(docxFiles({ body: item.repeat(50_000), numbering, styles: "", footnotes: "" }));
    },
    ...tooLarge,
    says: /characters of text/,
  },
  {
    name: "tracked paragraph marks by the hundred thousand",
    make: () => repeated(paragraph("abc", '<w:rPr><w:del w:id="1"/></w:rPr>'), 240_000),
    ...reads,
  },
  {
    name: "forty megabytes in many small pieces, and Chinese",
    make: () => repeated(`<w:p w:a="${noise(500)}"/><!--汉-->`, 75_000),
    ...reads,
  },
  {
    name: "a table as large as a large report's",
    make: () =>
      docx(
        docxFiles({
          body: table(new Array<string>(2000).fill(row(new Array<string>(20).fill(cell("abc"))))),
          styles: "",
          numbering: "",
          footnotes: "",
        }),
      ),
    ...reads,
  },
];

const texts: readonly HostileFile[] = [
  { name: "30 MB of <", make: () => text("<", 30e6), ...tooLarge },
  { name: "7 MB of <", make: () => text("<", 7e6), ...reads },
  {
    name: "7 MB of < after a tag",
    make: () => Buffer.concat([Buffer.from("<p>"), text("<", 7e6)]),
    ...reads,
  },
  {
    name: "7 MB of & after a tag",
    make: () => Buffer.concat([Buffer.from("<p>"), text("&", 7e6)]),
    ...reads,
  },
  { name: "30 MB of &", make: () => text("&", 30e6), ...tooLarge },
  { name: "7 MB of tabs", make: () => text("\t", 7e6), ...reads },
  {
    name: "7 MB of tabs in two lines",
    make: () => Buffer.concat([text("\t", 35e5), Buffer.from("\n"), text("\t", 35e5)]),
    ...reads,
  },
  { name: "7 MB of line ends", make: () => text("\n", 7e6), ...tooLarge },
  { name: "7 MB of tabs and line ends", make: () => text("\t\n", 35e5), ...tooLarge },
  {
    name: "7 MB of bookmarks that do not close",
    make: () => text("[bookmark: ", 7e6 / 11),
    ...reads,
  },
  {
    name: "7 MB of blanks before a letter",
    make: () => Buffer.concat([Buffer.from("a"), text(" ", 7e6), Buffer.from("a")]),
    ...reads,
  },
  {
    name: "rows that never fill a wide table",
    make: () => Buffer.concat([text("\ta\n", 70_000), text("\n\ta\n", 70_000)]),
    ...reads,
  },
  {
    name: "rows of two cells that never fill a wide table",
    make: () => Buffer.concat([text("\ta\n", 45_001), text("\n\ta\n\ta\n", 45_000)]),
    ...reads,
  },
  {
    name: "a wide header that is looked for again and again",
    make: () => Buffer.concat([text("\ta\n", 70_000), text("\n\n\ta\n", 70_000)]),
    ...reads,
  },
  {
    name: "a million divisions that do not close",
    make: () => text("<div>", 1e6),
    ...tooLarge,
    says: /levels of nesting/,
  },
  {
    name: "7 MB of empty divisions in many spans",
    make: () => Buffer.concat([text("<b>", 250), text("<div></div>", 6e5)]),
    ...reads,
  },
  {
    name: "a million line breaks before a letter",
    make: () => Buffer.concat([Buffer.from("<p>a"), text("<br>", 1_500_000), Buffer.from("a")]),
    ...reads,
  },
  {
    name: "a million attributes in a tag",
    make: () =>
      Buffer.concat([
        Buffer.from("<p "),
        Buffer.from(Array.from({ length: 1e6 }, (_a, at) => `a${at.toString(36)} `).join("")),
        Buffer.from(">"),
      ]),
    ...reads,
  },
  {
    name: "attributes without end",
    make: () => Buffer.concat([Buffer.from("<p "), text("a=", 3e6)]),
    ...reads,
  },
  {
    name: "a tag of blanks",
    make: () => Buffer.concat([Buffer.from("<p "), text(" ", 7e6)]),
    ...reads,
  },
  {
    name: "comments without end",
    make: () => Buffer.concat([Buffer.from("<p>"), text("<!--", 1_900_000)]),
    ...reads,
  },
  {
    name: "titles without end",
    make: () => Buffer.concat([Buffer.from("<p>"), text("<title></titl", 5e5)]),
    ...reads,
  },
  {
    name: "cells over a thousand columns each",
    make: () =>
      Buffer.concat([Buffer.from("<table><tr>"), text("<td colspan=1000 rowspan=1000>", 190_000)]),
    ...tooLarge,
    says: /table cells/,
  },
  {
    name: "rows beneath cells that reach down",
    make: () =>
      Buffer.concat([
        Buffer.from("<table><tr>"),
        text("<td rowspan=1000>", 75_000),
        text("<tr><td>", 35_000),
      ]),
    ...reads,
  },
  {
    name: "a million rows without cells",
    make: () => Buffer.concat([Buffer.from("<table>"), text("<tr>", 1e6)]),
    ...tooLarge,
    says: /table cells/,
  },
  {
    name: "a container of old Word that is 31 MB of letters",
    make: () =>
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), text("E\0n\0W\0o\0r\0", 31e5)]),
    outcome: "legacy-doc",
  },
  {
    name: "31 MB of no text at all",
    make: () => Buffer.concat([text("a", 31e6), Buffer.from([1])]),
    outcome: "not-a-word-file",
  },
];

export const hostileFiles: readonly HostileFile[] = [...packages, ...markup, ...stories, ...texts];
