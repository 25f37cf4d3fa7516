import { STUDY_PERIOD } from "../../../src/domain/known-meetings";
import { meaningOf } from "../../../src/report/read/header-words";
import { readLimits, unionOfLimits } from "../../../src/report/read/jca-limits";
import { sentencesOf } from "../../../src/report/read/plain-text";
import { namedDocuments } from "../../../src/report/read/document-mentions";
import { isDerivedTable } from "../../../src/report/read/own-tables";
import { readActionNumber } from "../../../src/report/read/table-rows";
import { readResponsible } from "../../../src/report/read/responsible";
import { splitEntries } from "../../../src/report/read/status-entries";
import { findDateRange, readWrittenDate } from "../../../src/report/read/written-date";

describe("the documents that a text names", () => {
  test.each([
    ["TD326-R2 and C 003, see TD217 +Add.1", ["TD326", "C3", "TD217"]],
    ["TDs 226, 229 and 241", ["TD226", "TD229", "TD241"]],
    ["TD199 to TD202", ["TD199", "TD202", "TD200", "TD201"]],
    ["Cs 12-14", ["C12", "C13", "C14"]],
    ["C28, TD292", ["C28", "TD292"]],
    ["TD5, 12 pages and 3 figures", ["TD5"]],
    ["SG13-LS11, APT/37A42/1, RG-WPR-4, LS-1", []],
    ["TSAG-TD164R3", ["TD164"]],
    ["TD1 to TD9000", ["TD1", "TD9000"]],
  ])("%s", (text, documents) => {
    expect([...namedDocuments(text)].sort()).toEqual([...documents].sort());
  });
});

describe("the words over a table that is worked out from the plan", () => {
  test.each([
    [["JCA", "Transfer to", "Overdue since"], true],
    [["Actions", "Not started", "Started", "Ongoing", "Concluded", "All"], true],
    [["#", "Severity", "Where", "Finding"], true],
    [["#", "Severity", "Where", "Found", "Expected", "Finding"], true],
    [["#", "Severity", "Where"], false],
    [["No.", "Action"], false],
    [[], false],
  ])("%j: %s", (header, derived) => {
    expect(isDerivedTable(header)).toBe(derived);
  });
});

describe("who has to act", () => {
  test.each([
    ["TSAG to keep an eye on harbours", ["TSAG"]],
    ["TSBDir to report to TSAG, for TSAG to judge", ["TSBDir"]],
    ["WTSA-24 instructs TSAG to study this, with SG17", ["TSAG"]],
    ["WTSA-24 instructs Study Groups 17 and 20 to agree, and report to TSAG", ["SG17", "SG20"]],
    [
      "WTSA-24 instructs study groups, inter alia Study Groups 13, 17 and 20, to agree",
      ["SG13", "SG17", "SG20"],
    ],
    ["WTSA-24 instructs Study Group 17, as part of its Resolution 2 mandate, to go on", ["SG17"]],
    ["WTSA-24 instructs ITU-T SG17 to go on; and invites Membership to help", ["SG17"]],
    ["Recognizing much, WTSA-24 invites TSAG to look", ["TSAG"]],
    ["Harbours and their lights", []],
  ])("%s", (description, responsible) => {
    expect(readResponsible(description, null)).toEqual(responsible);
  });

  test("is the operative's addressee where no sentence says it", () => {
    const operative = { verb: "instructs", addressee: "TSAG", paragraphs: [] };
    expect(readResponsible("Keep an eye on harbours", operative)).toEqual(["TSAG"]);
  });
});

describe("the limits of a decision", () => {
  test.each([
    ["until the next TSAG meeting", ["next-meeting"]],
    [
      "until the end of the two years lifetime and no later than the end of the study period",
      ["lifetime-end", "study-period-end"],
    ],
    [
      "by no later the end of 2028 (respecting the two year lifetime boundary)",
      ["lifetime-end", "study-period-end"],
    ],
    ["for the 2 years of its lifetime", ["lifetime-end"]],
    ["with the understanding that the 2 years lifetime continues from May 2025", ["lifetime-end"]],
    ["until the end of 2027", ["2027-12-31"]],
    ["until 30 June 2027", ["2027-06-30"]],
    ["with review at each TSAG meeting", []],
    ["using the time before the next TSAG meeting", []],
  ])("%s", (text, limits) => {
    expect(unionOfLimits(readLimits(text, STUDY_PERIOD.closes))).toEqual(limits);
  });
});

describe("the entries of a status cell", () => {
  test.each([
    [
      "TSAG 05-2025: Started\nTSAG 01-2026: Ongoing",
      [
        ["TSAG 05-2025", "Started"],
        ["TSAG 01-2026", "Ongoing"],
      ],
    ],
    [
      "Started, of old\nTSAG 01-2026: Ongoing",
      [
        [null, "Started, of old"],
        ["TSAG 01-2026", "Ongoing"],
      ],
    ],
    [
      "TSAG 5-2025 : Started. TSAG 01–2026: Ongoing",
      [
        ["TSAG 05-2025", "Started."],
        ["TSAG 01-2026", "Ongoing"],
      ],
    ],
    ["TSAG 01-2026: two\nparagraphs", [["TSAG 01-2026", "two\nparagraphs"]]],
    ["TSAG 01-2026:", [["TSAG 01-2026", ""]]],
    ["", []],
  ])("%j", (text, entries) => {
    expect(splitEntries(text).map((entry) => [entry.meeting, entry.text])).toEqual(entries);
  });
});

describe("dates as people write them", () => {
  test.each([
    ["21 September 2026", "2026-09-21"],
    ["15 July2026", "2026-07-15"],
    ["4th March 2026", "2026-03-04"],
    ["2 September 2026", "2026-09-02"],
    ["31 June 2026", null],
    ["None", null],
    ["TSAG meeting Cs deadline", null],
  ])("%s", (text, date) => {
    expect(readWrittenDate(text.replace(" ", " "))).toBe(date);
  });

  test.each([
    ["held in Geneva on 26-30 January 2026.", "2026-01-26", "2026-01-30"],
    ["held on 30 March – 3 April 2026", "2026-03-30", "2026-04-03"],
    ["held 28 December 2026 to 2 January 2027", "2026-12-28", "2027-01-02"],
  ])("%s", (text, opens, closes) => {
    expect(findDateRange(text)).toEqual({ opens, closes });
  });

  test("a range that runs backwards is none", () => {
    expect(findDateRange("30-26 January 2026")).toBeNull();
  });
});

describe("action numbers", () => {
  test.each([
    ["8", "8"],
    ["73-06", "73-06"],
    ["73–06", "73-06"],
    ["73‑06", "73-06"],
    ["7.", "7"],
    ["Action 8", "8"],
    ["WTSA-24 Action 8", "8"],
    ["WPR", null],
    ["TD263", null],
    ["", null],
  ])("%s", (text, number) => {
    expect(readActionNumber(text)).toBe(number);
  });
});

describe("header words", () => {
  test.each([
    ["WTSA-24 action number", "number"],
    ["WTSA action number ", "number"],
    ["Action No.", "number"],
    ["No.", "number"],
    ["#", "number"],
    ["Description of action", "action"],
    ["Resolution", "resolution"],
    ["Time (Geneva time)", "time"],
    ["Objectives/Contributions invited on:", "objective"],
    ["Contribution Deadline", "deadline"],
    ["TD#", "document"],
    ["RG-WPR", null],
    ["", null],
    ["2. Status", null],
    ["Status", "status"],
    ["Action plan status and comments of the group", null],
    ["Transition of work", "transfer"],
    [`Transition of work ${"to another group ".repeat(6)}`, null],
  ])("%s", (header, meaning) => {
    expect(meaningOf(header)).toBe(meaning);
  });
});

describe("sentences", () => {
  test.each([
    ["Under A.18, it ends. Then it goes.", ["Under A.18, it ends.", "Then it goes."]],
    ["It ends.This goes on.", ["It ends.", "This goes on."]],
    ["See TD239 (Rev.1) and more", ["See TD239 (Rev.1) and more"]],
  ])("%s", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
