import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readPlainText } from "../../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { readReport } from "../../../src/report/read/read-report";

const clean = readFileSync(join(__dirname, "../../cases/reports/clean/report.txt"), "utf8");

/** A slip: what it turns into what, and the finding that it has to give. */
const SLIPS: readonly (readonly [code: string, from: string, to: string])[] = [
  ["status-word-slip", "TSAG 05-2025: Not started", "TSAG 05-2025: No Started"],
  ["status-missing", "TSAG 01-2026: Ongoing. The count", "TSAG 01-2026: The count"],
  ["entry-undated", "\nTSAG 05-2025: Ongoing\n", " Ongoing\n"],
  ["current-entry-missing", "\nTSAG 01-2026: Started, first ideas in TD905", ""],
  [
    "label-two-meanings",
    "WP2-2: agree the coordination meetings of WP2 (schedule",
    "WP2-2: thank everybody for the cake and the songs (recipe",
  ],
  ["label-not-listed", "RG-WPR-1\tAdopt", "RG-WPR-7\tAdopt"],
  ["documents-differ", "measuring tides (TD901).", "measuring tides (TD911)."],
  ["reference-missing", "approved as found in TD902.", "approved as ."],
  ["annex-unknown", "by SG90 is in Annex 3", "by SG90 is in Annex C"],
  ["deadline-off-rule", "5 May2026", "6 May2026"],
  ["date-not-understood", "7 September 2026", "Early autumn"],
  ["total-differs", "Total TDs: 6", "Total TDs: 7"],
  ["document-twice", "\tTD906\n", "\tTD0905\n"],
  ["allocation-not-understood", "Report of WP2\n\t1\n\t\n\t\n", "Report of WP2\n\t1\n\t?\n\t\n"],
  [
    "decision-wording-differs",
    "· JCA-Tides is authorized to continue for the two years of its lifetime",
    "· JCA-Tides is authorized to continue to the end of the study period",
  ],
  ["parent-unknown", "The parent SG90 agrees.", "Everybody agrees."],
  ["closing-without-reference", "The group reported in TD904. Action", "It reported. Action"],
  ["report-due-silent", "meetings in May and September 2026", "in January and September 2026"],
  ["liaison-not-requested", "The chair thanked everybody.", "Drafted an LS on buoys (TD909)."],
  ["document-not-listed", "state of all items", "state of all items (TD903)"],
  ["documents-not-named", "(C90, C 091)", "(C90)"],
  ["date-on-weekend", "14 October 2026", "17 October 2026"],
  ["meetings-overlap", "10:00 - 12:00", "13:30 - 14:30"],
  ["header-row-missing", "\tTD#\n\tSource\n\tTitle\n\tWP2\n\tRG-WPR\n\tRG-DT\n\n", ""],
  ["lead-role-wording", "\tLighthouses\n", "\tLighthouses, such as old ones\n"],
  ["lead-roles-many", "\nHarbours\n", "\nHarbours\nQuays\nDocks\nPiers\nRopes\n"],
];

function codesIn(text: string): readonly string[] {
  const { document } = readPlainText(text);
  const { findings } = readReport(document, { knownMeetings: KNOWN_MEETINGS });
  return findings.map(({ code }) => code);
}

describe("slips planted in a report that is in order", () => {
  test.each(SLIPS)("%s is found alone", (code, from, to) => {
    expect(clean).toContain(from);
    expect(codesIn(clean.replace(from, to))).toEqual([code]);
  });

  test("any of them together are found, and nothing else", () => {
    fc.assert(
      fc.property(fc.subarray([...SLIPS]), (planted) => {
        const text = planted.reduce((report, [, from, to]) => report.replace(from, to), clean);
        expect([...codesIn(text)].sort()).toEqual(planted.map(([code]) => code).sort());
      }),
      { numRuns: 60 },
    );
  });
});
