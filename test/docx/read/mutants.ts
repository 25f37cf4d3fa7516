import { DocumentError } from "../../../src/docx/read/document-error";
import { readDocument } from "../../../src/docx/read/read-document";
import { cell, docxFiles, makeZip, paragraph, row, table } from "../make-docx";
import { mutateBytes, mutateXml, seeded } from "./mutate";

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>';
const footnotes = `<w:footnote w:id="2">${paragraph("note")}</w:footnote>`;
const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const field =
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
const changes =
  '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:ins w:id="2"><w:r><w:t>in</w:t></w:r></w:ins><w:del w:id="3"><w:r><w:delText>out</w:delText></w:r></w:del></w:p>';
const box =
  '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p/></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>';
const grid = table([
  row(
    [cell("a", '<w:gridSpan w:val="2"/>'), cell("b", '<w:vMerge w:val="restart"/>')],
    "<w:tblHeader/>",
  ),
  row([cell("c"), cell(table([row([cell("x")])]) + paragraph("d")), cell("", "<w:vMerge/>")]),
]);

const body =
  paragraph("Annex 1", '<w:pStyle w:val="H"/>') +
  paragraph("one", item) +
  grid +
  field +
  changes +
  box +
  '<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr/>';

const files = docxFiles({ body, numbering, styles, footnotes });
const names = Object.keys(files);
const whole = makeZip(files);

/**
 * Reads a package mutated from a seed, in its bytes or in the XML of a part, in one of the
 * views. Answers what came of it; throws whatever is no DocumentError.
 */
export function readMutant(seed: number): "read" | "refused" {
  const random = seeded(seed);
  const mutant = random(2) === 0 ? mutateBytes(whole, random) : mutatedPart(random);
  try {
    readDocument(mutant, { revisions: random(2) === 0 ? "accepted" : "original" });
    return "read";
  } catch (error) {
    if (error instanceof DocumentError) return "refused";
    throw error;
  }
}

function mutatedPart(random: (below: number) => number): Uint8Array {
  const name = random(2) === 0 ? "word/document.xml" : (names[random(names.length)] ?? "");
  return makeZip({ ...files, [name]: mutateXml(String(files[name]), random) });
}
