import { strToU8 } from "fflate";
import type { Block, TextDocument } from "../../../src/docx/model/document";
import type { Bounds } from "../../../src/docx/read/bounds";
import { defaultBounds } from "../../../src/docx/read/bounds";
import { DocumentError } from "../../../src/docx/read/document-error";
import { readDocument } from "../../../src/docx/read/read-document";
import { cell, docxFiles, makeZip, paragraph, row, table } from "../make-docx";
import { readReport } from "../../../src/report/read/read-report";
import { ReportError } from "../../../src/report/read/report-error";
import { mutateBytes, mutateXml, seeded } from "./mutate";
import { mutateTree } from "./mutate-tree";

type Random = (below: number) => number;

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

const actions = table([
  row(
    ["No.", "Action", "Responsible", "Status"].map((text) => cell(text)),
    "<w:tblHeader/>",
  ),
  row(
    ["73-01", "to report (instructs TSAG 1)", "TSAG", "TSAG 01-2026: Ongoing, see TD263"].map(
      (text) => cell(text),
    ),
  ),
]);

const body =
  paragraph("Annex 1", '<w:pStyle w:val="H"/>') +
  paragraph("one", item) +
  grid +
  actions +
  field +
  changes +
  box +
  '<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr/>';

const files = docxFiles({ body, numbering, styles, footnotes });
const names = Object.keys(files);
const whole = makeZip(files);

const html =
  '<html><body><h1>Annex</h1><p class="MsoListParagraph" style="mso-list:l0"><span style="mso-list:Ignore">1.&nbsp;</span>one</p>' +
  "<ul><li>a<li><p>b</p></ul><table><thead><tr><th colspan=2>No.<th>Action</thead>" +
  '<tr><td rowspan=2>1<td>x<br>y<td><ins>in</ins><del>out</del><table><tr><td>z</table></table><span style="mso-tab-count:2"> </span></body></html>';
const text =
  "Annex 1 - Actions\n1.\tone\n\n\tNo.\n\tAction\n\n\t1\n\tx\n\n\n\nA\tB\tC\n1\t2\t3\nmore\n";

/** Tight, so that a mutation that makes more of something than it may is likely to be met. */
const bounds: Bounds = {
  ...defaultBounds,
  cells: 60,
  paragraphs: 120,
  notes: 8,
  textLength: 2500,
};

/** "read" where the report's meaning was read too; "refused" with the error that is meant for it. */
export type Outcome = "read" | "refused";

/**
 * Reads a file mutated from a seed, in one of the views, and the report in it: a package in its
 * bytes, in the text of a part or, mostly, in the elements of one; HTML; plain text. Throws
 * whatever is no DocumentError, and where more was read than the bounds allow.
 */
export function readMutant(seed: number): Outcome {
  const random = seeded(seed);
  const mutant = mutantFile(random);
  try {
    const revisions = random(2) === 0 ? "accepted" : "original";
    const { document } = readDocument(mutant, { revisions, bounds });
    requireCounts(document);
    readMeaning(document);
    return "read";
  } catch (error) {
    if (error instanceof DocumentError) return "refused";
    throw error;
  }
}

function mutantFile(random: Random): Uint8Array {
  const kind = random(16);
  if (kind === 0) return mutateBytes(whole, random);
  if (kind === 1) return mutatedPart(random, mutateXml);
  if (kind === 2) return strToU8(mutateXml(html, random));
  if (kind === 3) return mutateBytes(strToU8(text), random);
  return mutatedPart(random, mutateTree);
}

function mutatedPart(random: Random, mutate: (xml: string, random: Random) => string): Uint8Array {
  const name = random(4) > 0 ? "word/document.xml" : (names[random(names.length)] ?? "");
  return makeZip({ ...files, [name]: mutate(String(files[name]), random) });
}

/** A document without any table of a report's is refused by the report reader, in its own words. */
function readMeaning(document: TextDocument): void {
  try {
    readReport(document, { knownMeetings: [] });
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
  }
}

function requireCounts({ blocks, notes = [] }: TextDocument): void {
  const counts = { cells: 0, paragraphs: 0, textLength: 0 };
  const count = (block: Block): void => {
    if (block.kind === "paragraph") {
      counts.paragraphs += 1;
      counts.textLength += block.text.length;
    } else {
      for (const { cells } of block.rows) {
        counts.cells += cells.length;
        for (const cell of cells) cell.blocks.forEach(count);
      }
    }
  };
  blocks.forEach(count);
  for (const note of notes) note.blocks.forEach(count);
  for (const name of ["cells", "paragraphs", "textLength"] as const) {
    if (counts[name] > bounds[name]) throw new Error(`more ${name} than the bounds allow`);
  }
}
