import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readPlainText } from "../../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { REPORT_FINDING_CODES } from "../../../src/report/read/finding-codes";
import { readReport } from "../../../src/report/read/read-report";
import { SLIPS, type Slip } from "./slips";

const clean = readFileSync(join(__dirname, "../../cases/reports/clean/report.txt"), "utf8");

/** What no slip in a report's text gives; the golden reports show them. */
const NOT_PLANTED: Readonly<Record<string, string>> = {
  "file-notice": "comes from the file's reader, not from the text",
  "meeting-unknown": "takes every meeting's name out of the report, and with them all entries",
};

function codesIn(text: string): readonly string[] {
  const { document } = readPlainText(text);
  const { findings } = readReport(document, { knownMeetings: KNOWN_MEETINGS });
  return findings.map(({ code }) => code);
}

function planted(slips: readonly Slip[]): string {
  return slips.reduce((report, { plant }) => plant(report), clean);
}

/** Any of those that stand each other, in their order. */
const anySlips = fc
  .subarray(SLIPS.filter(({ alone }) => alone !== true))
  .map((slips) =>
    slips.filter(
      ({ apart }, at) =>
        apart === undefined || slips.findIndex((other) => other.apart === apart) === at,
    ),
  );

describe("slips planted in a report that is in order", () => {
  test.each(SLIPS.map((slip, at) => [slip.codes.join(", "), at, slip] as const))(
    "%s is found alone (slip %d)",
    (_codes, _at, slip) => {
      const report = planted([slip]);
      expect(report).not.toBe(clean);
      expect(codesIn(report)).toEqual(slip.codes);
    },
  );

  test("show every finding that a report's text can give", () => {
    const shown = new Set(SLIPS.flatMap(({ codes }) => codes));
    expect(REPORT_FINDING_CODES.filter((code) => !shown.has(code)).sort()).toEqual(
      Object.keys(NOT_PLANTED).sort(),
    );
  });

  test("any of them together are found, and nothing else", () => {
    fc.assert(
      fc.property(anySlips, (slips) => {
        const expected = slips.flatMap(({ codes }) => codes);
        expect([...codesIn(planted(slips))].sort()).toEqual([...expected].sort());
      }),
      // SLIP_RUNS=2000 for a long run by hand.
      { numRuns: Number(process.env["SLIP_RUNS"] ?? 60) },
    );
  });
});
