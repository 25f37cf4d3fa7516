import fc from "fast-check";
import type { Block, TableRow, TextDocument } from "../../../src/docx/model/document";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { parsePlan } from "../../../src/domain/plan-json";
import { ReportError } from "../../../src/report/read/report-error";
import { readReport } from "../../../src/report/read/read-report";

const WORDS = [
  "0 Actions for TSAG",
  "Actions for WP2:",
  "WP2-1: endorse JCA-X operation until the next TSAG meeting",
  "Annex 1a -",
  "No.",
  "Action",
  "Resolution",
  "TD#",
  "Source",
  "Title",
  "Date",
  "Time",
  "8",
  "73-06",
  "Status and Comments: Started",
  "TSAG 05-2025: Ongoing",
  "TSAG 01-2026:",
  "TD1",
  "Total TDs: 1",
  "(1)",
  "21 September 2026",
  "WPR",
  "held on 26-30 January 2026",
  "approved as .",
  "=1+1",
  "__proto__",
  "",
];

const text = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS), { maxLength: 3 })
      .map((words) => words.join("\n")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

function rowOf(texts: readonly string[]): TableRow {
  return {
    address: "table 1, row 1",
    isHeader: false,
    cells: texts.map((cell, column) => ({
      address: "table 1, row 1, column 1",
      column,
      columnSpan: 1,
      rowSpan: 1,
      blocks: [],
      text: cell,
    })),
  };
}

const header = fc
  .constantFrom(
    ["No.", "Action"],
    ["No.", "Resolution", "Action"],
    ["TD#", "Source", "Title", "WP2"],
    ["#", "Date", "Time", "Deadline"],
  )
  .map(rowOf);

const row = fc.array(text, { maxLength: 4 }).map(rowOf);

const rows = fc.oneof(
  fc.array(row, { maxLength: 8 }),
  fc.tuple(header, fc.array(row, { maxLength: 8 })).map(([first, more]) => [first, ...more]),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant("paragraph" as const),
    address: fc.constant("paragraph 1"),
    text,
    style: fc.constant(null),
    headingLevel: fc.constantFrom(null, 1),
    listLabel: fc.constantFrom(null, "1.", "2"),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    address: fc.constant("table 1"),
    caption: fc.option(text),
    rows,
    columnCount: fc.constant(4),
  }),
);

const document: fc.Arbitrary<TextDocument> = fc.record({
  blocks: fc.array(block, { maxLength: 10 }),
  notices: fc.constant([]),
});

test("any document gives a valid plan or is refused as none of ours", () => {
  let read = 0;
  fc.assert(
    fc.property(document, (any) => {
      try {
        const { plan } = readReport(any, { knownMeetings: KNOWN_MEETINGS });
        expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan, issues: [] });
        read += 1;
      } catch (error) {
        if (!(error instanceof ReportError)) throw error;
      }
    }),
    { numRuns: 1500, seed: 1 },
  );
  expect(read).toBeGreaterThan(500);
});
