import fc from "fast-check";
import { readDocument, readHtml } from "../../../../src/docx/read/read-document";
import type { Outline } from "../../outline";
import { outline } from "../../outline";

const ignore = (label: string): string =>
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;

const cases: readonly (readonly [name: string, html: string, shown: readonly Outline[]])[] = [
  ["paragraphs", "<p>a</p><p class=MsoNormal>b", ["a", "b"]],
  ["blanks run together", "<p>\n a\n  <b> b</b> </p>", ["a b"]],
  ["no-break blanks kept", "<p>Q&nbsp;7</p>", ["Q\u00a07"]],
  ["an empty paragraph of Word", "<p><o:p>&nbsp;</o:p></p>", [""]],
  ["line breaks", "<p>a <br>\n b</p>", ["a\nb"]],
  ["tabs of Word", "<p>3.1<span style='mso-tab-count:1'>   </span>Lead</p>", ["3.1\tLead"]],
  [
    "tabs saved as they are",
    "<h2>\n\t3.1\tLead</h2>\n\t<p>\tA-1 \t<b>one</b>\n\ttwo\t</p>",
    ["## 3.1\tLead", "A-1 one two"],
  ],
  ["headings", "<h1>1 General</h1><h3>x</h3>", ["# 1 General", "### x"]],
  ["loose text", "a<div>b<div>c</div>d</div>", ["a", "b", "c", "d"]],
  [
    "character references",
    "<p>&lt;&amp;&#65;&#x42;&eacute;&ndash;&#150;&bogus;&toString;</p>",
    ["<&ABé––&bogus;&toString;"],
  ],
  [
    "scripts, styles, comments and heads as nothing",
    "<head><title>t</title><style>p{}</style></head><p>a<script>if (a<b) x('</p>')</script><!-- <p>no -->b</p>",
    ["ab"],
  ],
  [
    "hidden text as nothing",
    "<p>a<span style='display:none'>x<b>y</b></span><span style='mso-hide:all'>z</span></p>",
    ["a"],
  ],
  ["a sign that opens no tag", "<p>1 < 2</p>", ["1 < 2"]],
  [
    "numbered lists",
    "<ol start=3><li>a<li>b<ol type=a><li>c</ol></ol>",
    ["[3.] a", "[4.] b", "[a.] c"],
  ],
  ["bulleted lists", "<ul><li><p>a</p></li><li>b</li></ul>", ["[•] a", "[•] b"]],
  [
    "list labels as Word writes them out",
    `<p class=MsoListParagraph>${ignore("1.")}RG-DT-1</p>`,
    ["[1.] RG-DT-1"],
  ],
  [
    "tables",
    "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>",
    [
      [
        ["0: a", "1: b"],
        ["0: c", "1: d"],
      ],
    ],
  ],
  [
    "tables without end tags",
    "<table><tr><td>a<td><p>b<tr><td>c<td>d</table>e",
    [
      [
        ["0: a", "1: b"],
        ["0: c", "1: d"],
      ],
      "e",
    ],
  ],
  [
    "cells that span",
    "<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td>d</table>",
    [
      [
        ["0 2x1: a", "2 1x2: b"],
        ["0: c", "1: d"],
      ],
    ],
  ],
  [
    "a cell that spans rows before others",
    "<table><tr><td rowspan=3>a<td>b<tr><td>c<tr><td>d<tr><td>e<td>f</table>",
    [[["0 1x3: a", "1: b"], ["1: c"], ["1: d"], ["0: e", "1: f"]]],
  ],
  ["a span beyond the table's end", "<table><tr><td rowspan=9>a</table>", [[["0: a"]]]],
  [
    "cells with several paragraphs",
    "<table><tr><td><p>a</p>\n<p>b</p></td></tr></table>",
    [[["0: a\nb"]]],
  ],
  [
    "tags of a cell that do not reach out of it",
    "<p>x<table><tr><td></p></div>a</td></tr></table>",
    ["x", [["0: a"]]],
  ],
];

describe("HTML of Word", () => {
  test.each(cases)("has %s", (_name, html, shown) => {
    expect(outline(readHtml(html).document)).toEqual(shown);
  });

  test("has header rows in its table's head", () => {
    const html = "<table><thead><tr><td>a</tr></thead><tbody><tr><td>b</tr></tbody></table>";
    expect(readHtml(html).document.blocks[0]).toMatchObject({
      rows: [{ isHeader: true }, { isHeader: false }],
    });
  });

  test("names nested tables", () => {
    const html = "<p>x</p><table><tr><td>a<table><tr><td>b</table></table>";
    expect(readHtml(html).document.blocks[1]).toMatchObject({
      address: "table 1",
      caption: "x",
      rows: [{ cells: [{ text: "a", blocks: [{}, { address: "table 1.1", caption: "a" }] }] }],
    });
  });

  test("has both views of its tracked changes", () => {
    const html = "<p>a<ins cite='x'>b</ins><del>c</del></p>";
    const original = readHtml(html, { revisions: "original" });
    expect([outline(readHtml(html).document), outline(original.document)]).toEqual([
      ["ab"],
      ["ac"],
    ]);
    expect(original.revisions).toBe(2);
  });

  test("is read as the Windows clipboard hands it over", () => {
    const html =
      "Version:1.0\r\nStartHTML:0000000105\r\n<html><body><!--StartFragment--><p>a</p><!--EndFragment--></body></html>";
    const { document, source } = readDocument(new TextEncoder().encode(html));
    expect([outline(document), source]).toEqual([["a"], "html"]);
  });

  test("never makes the reader fail, whatever is in it", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<table>",
      "</table>",
      "<tr>",
      "</tr>",
      "<td rowspan=3 colspan=2>",
      "<td>",
      "</td>",
      "<li>",
      "<ol>",
      "</ol>",
      "<ul>",
      "<thead>",
      "</thead>",
      "<br>",
      "<del>",
      "</del>",
      "<head>",
      "</head>",
      "<body>",
      "<!--",
      "-->",
      "<![if x]>",
      "a",
      "<",
      "&amp;",
      "<x y='",
      "<script>",
      "<div style='display:none'>",
      "</div>",
      "<span style='mso-list:Ignore'>",
      "</span>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(readHtml(pieces.join("")).document.blocks).toBeInstanceOf(Array);
      }),
    );
  });
});
