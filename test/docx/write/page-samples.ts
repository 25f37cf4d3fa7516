import type {
  PageBlock,
  PageCell,
  PageDocument,
  PageParagraph,
  PagePicture,
  PageRow,
  PageRun,
  ParagraphRole,
} from "../../../src/docx/model/page";

export function pageOf(
  blocks: readonly PageBlock[],
  more: Partial<PageDocument> = {},
): PageDocument {
  return {
    title: "Annexes",
    language: "en-GB",
    sections: [{ orientation: "portrait", blocks }],
    ...more,
  };
}

export function runs(role: ParagraphRole, ...each: readonly PageRun[]): PageParagraph {
  return { kind: "paragraph", role, runs: each };
}

export function line(text: string): PageParagraph {
  return runs("body", { text });
}

export function textCell(text: string, span = 1): PageCell {
  return { span, paragraphs: [runs("table-text", { text })] };
}

export function bodyRow(...cells: readonly PageCell[]): PageRow {
  return { role: "body", keepWithNext: false, cells };
}

export const BARS: PagePicture = {
  kind: "picture",
  alternative: 'Bars: 3 <ongoing> & "1" concluded',
  widthPoints: 200,
  heightPoints: 50,
  shapes: [
    { kind: "rectangle", x: 60, y: 5, width: 120, height: 15, fill: "1F4E79" },
    {
      kind: "words",
      text: "Ongoing & <on>",
      x: 55,
      baseline: 16,
      sizePoints: 9,
      fill: "262626",
      align: "end",
    },
    { kind: "rectangle", x: 60, y: 30, width: 40, height: 15, fill: "C55A11" },
    {
      kind: "words",
      text: "1",
      x: 105,
      baseline: 41,
      sizePoints: 9,
      fill: "262626",
      align: "start",
      bold: true,
    },
  ],
};
