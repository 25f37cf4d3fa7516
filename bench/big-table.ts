import { cell, makeDocx, row, table } from "../test/docx/make-docx";

const tableStart = '<w:tcW w:w="480" w:type="dxa"/>';

/** A .docx with one table of so many rows and columns, with the properties that Word writes. */
export function bigTable(rows: number, columns: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_row, at) =>
    row(
      Array.from({ length: columns }, (_cell, column) =>
        cell(bigCell(`Row ${String(at + 1)}, column ${String(column + 1)}: text`), tableStart),
      ),
    ),
  );
  return makeDocx({ body: table(lines) });
}

function bigCell(text: string): string {
  return (
    '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:spacing w:before="40" w:after="40"/>' +
    `<w:jc w:val="left"/></w:pPr><w:r w:rsidRPr="00B52F14"><w:rPr><w:sz w:val="18"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
  );
}
