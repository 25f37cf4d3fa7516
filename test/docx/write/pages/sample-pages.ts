import type { PageBlock, PageDocument, PageRow, PageTable } from "../../../../src/docx/model/page";
import { BARS, bodyRow, line, runs, textCell } from "../page-samples";

const LINK = "https://example.org/td";

const status: PageRow = {
  ...bodyRow(),
  cells: [
    {
      span: 3,
      paragraphs: [
        runs("table-text", { text: "Status and Comments:", bold: true }),
        runs("table-text", { text: "TSAG 05-2025: Started, see " }, { text: "TD1", link: LINK }),
        runs("table-text", { text: "TSAG 01-2026: Ongoing, the plan is agreed.", inserted: true }),
      ],
    },
  ],
};

const TABLE: PageTable = {
  kind: "table",
  title: "Actions",
  columnShares: [16, 29, 55],
  rows: [
    {
      role: "header",
      keepWithNext: true,
      cells: ["Number", "Resolution", "Description"].map((text) => ({
        span: 1,
        paragraphs: [runs("table-head", { text })],
      })),
    },
    { role: "group", keepWithNext: true, cells: [textCell("WPR", 3)] },
    bodyRow(textCell("73\u201106"), textCell("Resolution\u00a073"), textCell("To coordinate.")),
    status,
    {
      role: "total",
      keepWithNext: false,
      cells: [textCell("All", 2), { ...textCell("1"), mark: "alert" }],
    },
  ],
};

const COVER: PageTable = {
  kind: "table",
  title: "Header block",
  look: "cover",
  columnShares: [20, 80],
  rows: [
    {
      ...bodyRow(textCell("A body"), {
        span: 1,
        paragraphs: [runs("cover-number", { text: "TSAG\u2011TD1" })],
      }),
      ruled: true,
    },
    bodyRow(textCell("Source:"), textCell("The chair")),
  ],
};

const blocks: readonly PageBlock[] = [
  runs("annex-title", { text: "Annex 1 \u2013 Made-up actions" }),
  TABLE,
  runs("heading", { text: "A chart" }),
  BARS,
  runs("list-item", { text: "a)\tan item" }),
  line("The end."),
];

/** Two pages from left to right: a cover and an annex, and the annex again on a wide page. */
export const LEFT_TO_RIGHT: PageDocument = {
  title: "Made up",
  language: "en-GB",
  sections: [
    { name: "annex-1", orientation: "portrait", running: "TSAG-TD1", blocks: [COVER, ...blocks] },
    { name: "annex-2", orientation: "landscape", running: "TSAG-TD1", blocks },
  ],
};

/** One page from right to left, what is new as tracked insertions. */
export const RIGHT_TO_LEFT: PageDocument = {
  title: "Made up",
  language: "he",
  direction: "rtl",
  insertions: { author: "TSB", at: "2026-01-30T00:00:00Z" },
  sections: [
    {
      orientation: "portrait",
      blocks: [runs("annex-title", { text: "אבג 73\u201106 (TD1)" }), ...blocks],
    },
  ],
};
