import { noticeCodes } from "../../../src/docx/read/notices";
import type { NoticeCode } from "../../../src/docx/read/notices";
import { readDocument } from "../../../src/docx/read/read-document";
import { cell, makeDocx, row, table } from "../make-docx";

const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
const sign = (font: string, code: string): string =>
  run(`<w:sym w:font="${font}" w:char="${code}"/>`);
const item = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
const hebrew =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="hebrew1"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const merge = (value: string): string => `<w:vMerge w:val="${value}"/>`;

/** For each code a file that has it, and nothing else to be told of. */
const cases: Record<NoticeCode, Parameters<typeof makeDocx>[0]> = {
  "unknown-element": { body: "<w:p><w:newThing/></w:p>" },
  "unread-drawing": {
    body: run(
      '<w:object><o:OLEObject Type="Embed" ProgID="Visio.Drawing" r:id="rId5"/></w:object>',
    ),
  },
  "flattened-formula": {
    body: "<w:p><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:sSup></m:oMath></w:p>",
  },
  "placeholder-text": {
    body: `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("<w:t>Click</w:t>")}</w:sdtContent></w:sdt>`,
  },
  "embedded-part": { body: '<w:altChunk r:id="rId9"/>' },
  "unclosed-field": { body: run('<w:fldChar w:fldCharType="begin"/>') },
  "hidden-text": { body: run("<w:rPr><w:vanish/></w:rPr><w:t>x</w:t>") },
  "hidden-cell-text": {
    body: table([row([cell("a", merge("restart"))]), row([cell("b", merge("continue"))])]),
  },
  "unknown-symbol": { body: sign("Webdings", "F021") },
  "unknown-number-format": { body: item, numbering: hebrew },
  "missing-numbering": { body: item },
  "missing-note": { body: run('<w:footnoteReference w:id="2"/>') },
};

describe("what the reader has to say about a file", () => {
  test.each(noticeCodes)("has a case for %s", (code) => {
    const { notices } = readDocument(makeDocx(cases[code])).document;
    expect(notices.map((notice) => notice.code)).toEqual([code]);
  });

  test("is nothing about text that the chosen view leaves out", () => {
    const { body } = cases["flattened-formula"];
    const deleted = body.replace("<w:p>", "<w:p><w:del>").replace("</w:p>", "</w:del></w:p>");
    expect(readDocument(makeDocx({ body: deleted })).document.notices).toEqual([]);
    expect(
      readDocument(makeDocx({ body: deleted }), { revisions: "original" }).document.notices,
    ).toHaveLength(1);
  });
});
