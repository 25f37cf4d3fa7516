import fc from "fast-check";

import type {
  PageBlock,
  PageDocument,
  PageParagraph,
  PagePicture,
  PageRow,
  PageSection,
  PageTable,
  ParagraphRole,
} from "../../../src/docx/model/page";

/** Documents for tests of print-ready sheets, in made-up words. */
export function paragraph(text: string, parts: Partial<PageParagraph> = {}): PageParagraph {
  return { kind: "paragraph", role: "body", runs: [{ text }], ...parts };
}

export function row(
  texts: readonly string[],
  parts: Partial<Omit<PageRow, "cells">> & { readonly spans?: readonly number[] } = {},
): PageRow {
  const { spans = [], role = "body", keepWithNext = false, ...more } = parts;
  const cells = texts.map((text, index) => ({
    span: spans[index] ?? 1,
    paragraphs: text
      .split("\n")
      .map((line) => paragraph(line, { role: role === "header" ? "table-head" : "table-text" })),
  }));
  return { role, keepWithNext, cells, ...more };
}

export function table(rows: readonly PageRow[], parts: Partial<PageTable> = {}): PageTable {
  const columns = rows[0]?.cells.reduce((sum, { span }) => sum + span, 0) ?? 1;
  const columnShares = new Array<number>(columns).fill(1);
  return { kind: "table", title: "Made up", columnShares, rows, ...parts };
}

export function section(
  blocks: readonly PageBlock[],
  parts: Partial<PageSection> = {},
): PageSection {
  return { orientation: "portrait", blocks, ...parts };
}

export function document(
  sections: readonly PageSection[],
  parts: Partial<PageDocument> = {},
): PageDocument {
  return { title: "Made up", language: "en-GB", sections, ...parts };
}

/** A bar of two parts with a figure in each, behind its name. */
export const bars: PagePicture = {
  kind: "picture",
  alternative: "WPR: 6 not started, 3 started",
  widthPoints: 300,
  heightPoints: 60,
  shapes: [
    word("Status", 0, 10, "start"),
    word("WPR", 0, 35, "start"),
    { kind: "rectangle", x: 60, y: 24, width: 120, height: 16, fill: "D9D9D9" },
    word("6", 120, 35, "center"),
    { kind: "rectangle", x: 180, y: 24, width: 60, height: 16, fill: "1F3864" },
    word("3", 210, 35, "center", "FFFFFF"),
    word("9", 246, 35, "start"),
  ],
};

function word(
  text: string,
  x: number,
  baseline: number,
  align: "start" | "center" | "end",
  fill = "262626",
): Extract<PagePicture["shapes"][number], { kind: "words" }> {
  return { kind: "words", text, x, baseline, sizePoints: 9, fill, align };
}

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "'quoted",
    "TSAG 01\u20112026: Started.",
    "行動計画は続く",
    "قيد التنفيذ",
    "",
    "a\tb",
  ),
  fc
    .tuple(fc.constantFrom("word ", "Longer-word, ", "東京", "unbreakable"), fc.nat(900))
    .map(([piece, times]) => piece.repeat(times)),
);
const paragraphs = (roles: readonly ParagraphRole[]) =>
  fc.record({
    kind: fc.constant("paragraph" as const),
    role: fc.constantFrom(...roles),
    runs: fc.array(fc.record({ text, bold: fc.boolean() }), { maxLength: 3 }),
  });

const madeTable: fc.Arbitrary<PageTable> = fc
  .record({
    shares: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 7 }),
    look: fc.constantFrom("grid" as const, "cover" as const),
    headers: fc.nat(2),
    bodies: fc.array(
      fc.record({
        role: fc.constantFrom("group" as const, "body" as const, "total" as const),
        keepWithNext: fc.boolean(),
        cut: fc.nat(7),
        cells: fc.array(
          fc.array(paragraphs(["table-text", "table-head", "cover-number"]), {
            minLength: 1,
            maxLength: 4,
          }),
          { minLength: 2, maxLength: 2 },
        ),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ shares, look, headers, bodies }) => {
    const header = shares.map(() => "Head");
    return table(
      [
        ...Array.from({ length: headers }, () => row(header, { role: "header" })),
        ...bodies.map(({ cut, cells, ...more }): PageRow => {
          const first = 1 + (cut % shares.length);
          const spans = first === shares.length ? [first] : [first, shares.length - first];
          return {
            ...more,
            cells: spans.map((span, index) => ({
              span,
              paragraphs: cells[index] ?? [paragraph("")],
            })),
          };
        }),
      ],
      { columnShares: shares, look },
    );
  });

/** Documents with tables, lists and pictures by chance; texts up to many pages long. */
export const madeDocument: fc.Arbitrary<PageDocument> = fc.record({
  title: fc.constant("Made up"),
  language: fc.constant("en-GB"),
  direction: fc.constantFrom("ltr" as const, "rtl" as const),
  sections: fc.array(
    fc.record({
      name: fc.constantFrom("annex-1", "jca"),
      orientation: fc.constantFrom("portrait" as const, "landscape" as const),
      blocks: fc.array(
        fc.oneof(
          paragraphs(["annex-title", "heading", "body", "list-item", "table-title"]),
          madeTable,
          fc.constant(bars),
        ),
        { maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
