import { cell, makeDocx, paragraph, row, table } from "./make-docx";

const author = 'w:author="A. Berg" w:date="2026-01-29T10:00:00Z"';

/**
 * A small report as Word keeps it while it is being edited: the status of action 3 was Started
 * and is changed to Concluded, and a whole row for action 4 was put in. `more` follows in the body.
 */
export function trackedReport(more = ""): Uint8Array {
  const status =
    `<w:p><w:r><w:t xml:space="preserve">TSAG 01-2026: </w:t></w:r>` +
    `<w:del w:id="1" ${author}><w:r><w:delText>Started</w:delText></w:r></w:del>` +
    `<w:ins w:id="2" ${author}><w:r><w:t>Concluded</w:t></w:r></w:ins>` +
    `<w:r><w:t xml:space="preserve"> - See TD901.</w:t></w:r></w:p>`;
  const inserted = `<w:ins w:id="3" ${author}/>`;
  return makeDocx({
    body:
      paragraph(
        "This TD is the report of the WP2/TSAG meeting held in Geneva on 26-30 January 2026.",
      ) +
      paragraph("Annex 1 - WTSA Actions") +
      table([
        row(
          ["WTSA action number", "Action"].map((text) => cell(text)),
          "<w:tblHeader/>",
        ),
        row([cell("3"), cell("Report on measuring tides to each meeting.")]),
        row([cell(paragraph("Status and Comments:") + status, '<w:gridSpan w:val="2"/>')]),
        row([cell("4"), cell("Count the buoys.")], inserted),
        row(
          [
            cell(
              paragraph("Status and Comments:") + paragraph("TSAG 01-2026: Not started"),
              '<w:gridSpan w:val="2"/>',
            ),
          ],
          inserted,
        ),
      ]) +
      more,
  });
}
