import { codesOf, HELD, readMade, type MadeBlock, type MadeRow } from "./made-report";
import type { ReadReport } from "../../../src/report/read/read-report";

const REGISTER = [
  ["No.", "Action"],
  ["8", "TSAG to act"],
  ["Status and Comments:\nTSAG 01-2026: Ongoing."],
];
const LIST = "0\tActions for TSAG";

function readWith(...blocks: readonly MadeBlock[]): ReadReport {
  return readMade(HELD, ...blocks, "Annex 1", REGISTER);
}

describe("a request for action", () => {
  test.each([
    "WP2-6: endorse it",
    "WP2-6 : endorse it",
    "WP2-6 – endorse it",
    "WP2-6\tendorse it",
    "WP2-6. endorse it",
    "WP2-6) endorse it",
    "[WP2-6] endorse it",
    "(WP2-6): endorse it",
    "1. WP2-6: endorse it",
    "a) WP2-6: endorse it",
    "• WP2-6: endorse it",
    "**WP2-6**: endorse it",
    "WP2\u20116: endorse it",
  ])("%j", (line) => {
    const { plan } = readWith(LIST, line);
    expect(plan.requests).toEqual([{ label: "WP2-6", text: "endorse it" }]);
  });

  test.each(["WP2-6 was approved", "see WP2-6: it is there", "TD-6: a document"])(
    "is none in: %s",
    (line) => {
      expect(readWith(LIST, line).plan.requests).toEqual([]);
    },
  );

  const tables: readonly (readonly [string, readonly MadeRow[]])[] = [
    [
      "with a header",
      [
        ["Label", "Action requested"],
        ["WP2-6", "endorse it"],
        ["RG-DT-1", "go"],
      ],
    ],
    [
      "without one",
      [
        ["WP2-6", "endorse it"],
        ["RG-DT-1", "go"],
      ],
    ],
    [
      "with counted rows",
      [
        ["#", "Ref.", "Request"],
        ["1", "WP2-6", "endorse it"],
        ["2", "RG-DT-1", "go"],
      ],
    ],
  ];

  test.each(tables)("is a table's row, %s", (_name, rows) => {
    const read = readWith(LIST, rows);
    expect(read.plan.requests).toEqual([
      { label: "WP2-6", text: "endorse it" },
      { label: "RG-DT-1", text: "go" },
    ]);
    expect(codesOf(read)).toEqual([]);
  });

  test.each([
    "0\tActions for TSAG",
    "0\tActions requested from TSAG",
    "0 Action required of TSAG",
    "1\tRequests for action",
    "1 Requests for action by TSAG",
  ])("stands below the heading %j", (heading) => {
    expect(readWith(heading, "WP2-6: endorse it").plan.requests).toHaveLength(1);
  });
});

describe("what a request decides on a JCA", () => {
  test.each([
    ["endorse the continuation of JCA-Tides until the next meeting of TSAG", ["next-meeting"]],
    ["agree that JCA-Tides continues until TSAG’s next meeting", ["next-meeting"]],
    ["endorse JCA-Tides operation until the following TSAG meeting", ["next-meeting"]],
    ["extend JCA-Tides for two years", ["lifetime-end"]],
    ["renew JCA-Tides for a further two years", ["lifetime-end"]],
    ["continue JCA-Tides until the end of this study period", ["study-period-end"]],
    ["endorse JCA-Tides until end 2027", ["2027-12-31"]],
    ["extend the lifetime of JCA-Tides to 30 June 2027", ["2027-06-30"]],
  ])("%s", (text, limits) => {
    expect(readWith(LIST, `WP2-6: ${text}`).plan.jcas).toMatchObject([
      { name: "JCA-Tides", decisions: [{ label: "WP2-6", limits }] },
    ]);
  });

  test.each([
    "JCA-Tides – to continue until the next TSAG meeting",
    "The JCA-Tides was extended until the next TSAG meeting.",
    "• JCA-Tides: continues until the next TSAG meeting.",
  ])("is also read from the clause: %s", (line) => {
    const { plan } = readWith(LIST, "WP2-1: note it", "1\tGeneral", line);
    expect(plan.jcas).toMatchObject([
      { name: "JCA-Tides", decisions: [{ label: null, limits: ["next-meeting"] }] },
    ]);
  });
});

describe("the meeting plan", () => {
  const tables: readonly (readonly [MadeRow, MadeRow, string, string])[] = [
    [["Date", "Time"], ["21-09-2026", "14:00 CEST"], "2026-09-21", "14:00 CEST"],
    [["Date", "Time (Geneva time)"], ["2026-09-21", "14:00"], "2026-09-21", "14:00 (Geneva time)"],
    [["Date", "Time (UTC+1)"], ["21 Sept. 2026", "14:00"], "2026-09-21", "14:00 (UTC+1)"],
    [["Date", "Time (CET)"], ["Monday, 25 January 2027", "14h00"], "2027-01-25", "14h00 (CET)"],
    [["Fecha", "Hora"], ["21 de septiembre de 2026", "14:00"], "2026-09-21", "14:00"],
    [["Date", "Heure"], ["1er mars 2027", "14h00"], "2027-03-01", "14h00"],
    [
      ["Date and time", "Topics"],
      ["21 September 2026, 14:00 CEST", "x"],
      "2026-09-21",
      "14:00 CEST",
    ],
  ];

  test.each(tables)("%j over %j", (header, row, date, time) => {
    const read = readWith("RG-DT", [header, row]);
    expect(read.plan.schedule).toMatchObject([{ group: "RG-DT", date, time }]);
  });

  test.each(["30 May - 3 June 2027", "21 September 2026 (tbc)", "Early autumn", "31-06-2026"])(
    "a date that cannot be kept is told: %s",
    (date) => {
      const read = readWith("RG-DT", [
        ["Date", "Time"],
        [date, "9:30"],
      ]);
      expect(read.findings.map(({ code, found }) => [code, found])).toEqual([
        ["date-not-understood", date],
      ]);
    },
  );
});

describe("a list of documents", () => {
  test.each(["1", "x", "X", "✓", "✔", "yes"])(
    "is allocated by %s, and by it in brackets",
    (mark) => {
      const bracketed = mark === "yes" ? "(1)" : `(${mark})`;
      const read = readWith("Annex 2", [
        ["TD No.", "Submitted by", "Subject", "WP2", "RG-DT"],
        ["TD5", "TSB", "Tides", mark, bracketed],
      ]);
      expect(read.plan.documents).toEqual([
        {
          number: "TD5",
          source: "TSB",
          title: "Tides",
          allocations: [
            { group: "WP2", bracketed: false },
            { group: "RG-DT", bracketed: true },
          ],
        },
      ]);
    },
  );
});
