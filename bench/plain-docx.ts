import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from "docx";
import type { PageCell, PageRow, PageRun } from "../src/docx/model/page";

/** The same rows, spans and paragraphs, as the `docx` package's documentation has them. */
export function writePlainDocx(rows: readonly PageRow[]): Promise<Uint8Array> {
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row.role === "header",
          cantSplit: true,
          children: row.cells.map(plainCell),
        }),
    ),
  });
  return Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph("Annex 1a"), table] }] }),
  );
}

function plainCell({ span, paragraphs }: PageCell): TableCell {
  return new TableCell({
    columnSpan: span,
    children: paragraphs.map(({ runs }) => new Paragraph({ children: runs.map(plainRun) })),
  });
}

function plainRun({ text, bold = false }: PageRun): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}
