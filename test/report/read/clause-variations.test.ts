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
    "WP2-6 endorse it",
    "3. WP2–6 endorse it",
    "WP2/6: endorse it",
    "WP2/6 endorse it",
  ])("%j", (line) => {
    const { plan } = readWith(LIST, line);
    expect(plan.requests).toEqual([{ label: "WP2-6", text: "endorse it" }]);
  });

  test("that goes on as none is a finding", () => {
    const read = readWith(LIST, "WP2-6 was approved");
    expect(read.plan.requests).toEqual([]);
    expect(read.findings.map(({ code, where, found }) => [code, where, found])).toEqual([
      ["request-not-understood", "clause 0 (paragraph 3)", "WP2-6 was approved"],
    ]);
  });

  test("keeps the document of a column of its own", () => {
    const rows = [
      ["Label", "Action requested", "Document"],
      ["WP2-6", "approve it", "TD5"],
    ];
    expect(readWith(LIST, rows).plan.requests).toEqual([
      { label: "WP2-6", text: "approve it – TD5" },
    ]);
  });

  test("is read without a heading above it, which is told", () => {
    const read = readWith("1\tGeneral", "WP2-6: endorse it");
    expect(read.plan.requests).toEqual([{ label: "WP2-6", text: "endorse it" }]);
    expect(codesOf(read)).toEqual(["request-list-missing"]);
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
    "0 Mesures demandées au GCNT",
    "0\tSuite à donner par le GCNT",
    "0 Medidas solicitadas al GANT",
    "0\tAcciones para el GANT",
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
    ["continue JCA-Tides until December 2027", ["2027-12-31"]],
    ["continue JCA-Tides by no later than the end of February 2028", ["2028-02-29"]],
    ["continue JCA-Tides until 2027-06-30", ["2027-06-30"]],
    ["close JCA-Tides", ["2026-01-30"]],
    ["terminate the operation of JCA-Tides on 30 June 2027", ["2027-06-30"]],
    ["agree the closure of JCA-Tides at the next TSAG meeting", ["next-meeting"]],
  ])("%s", (text, limits) => {
    expect(readWith(LIST, `WP2-6: ${text}`).plan.jcas).toMatchObject([
      { name: "JCA-Tides", decisions: [{ label: "WP2-6", limits }] },
    ]);
  });

  test.each([
    "JCA-Tides – to continue until the next TSAG meeting",
    "The JCA-Tides was extended until the next TSAG meeting.",
    "• JCA-Tides: continues until the next TSAG meeting.",
    "The meeting agreed that JCA-Tides continues until the next TSAG meeting.",
    "After a long talk, WP2 decided to extend JCA-Tides until the next TSAG meeting.",
    "It was decided to close JCA-Tides at the next TSAG meeting.",
  ])("is also read from the clause: %s", (line) => {
    const { plan } = readWith(LIST, "WP2-1: note it", "1\tGeneral", line);
    expect(plan.jcas).toMatchObject([
      { name: "JCA-Tides", decisions: [{ label: null, limits: ["next-meeting"] }] },
    ]);
  });
});

describe("what is said of JCAs", () => {
  test("holds for each of those that are named together", () => {
    const { plan } = readWith(LIST, "WP2-6: continue JCA-Tides and JCA-Sand for two years");
    expect(plan.jcas.map(({ name, decisions }) => [name, decisions[0]?.limits])).toEqual([
      ["JCA-Tides", ["lifetime-end"]],
      ["JCA-Sand", ["lifetime-end"]],
    ]);
  });

  test.each([
    [[LIST, "WP2-6: extend JCA-Tides until further notice"], "clause 0 (paragraph 3)"],
    [[LIST, "WP2-6: Endorse JCA-Tides until WTSA-28"], "clause 0 (paragraph 3)"],
    [["1\tGeneral", "The meeting agreed to continue JCA-Tides a while."], "clause 1 (paragraph 3)"],
  ])("is a finding where the limit cannot be read: %j", (lines, where) => {
    const read = readWith(...lines);
    expect(read.plan.jcas).toEqual([]);
    expect(
      read.findings
        .filter(({ code }) => code === "decision-not-understood")
        .map((finding) => finding.where),
    ).toEqual([where]);
  });

  test.each([
    "SG90 proposed to close JCA-Tides.",
    "The closure of JCA-Tides was not agreed.",
    "C12 suggested that JCA-Tides be extended until the next TSAG meeting, which was not agreed.",
    "· Close JCA-Tides and begin JCA-Sand.",
    "JCA-Tides will not be terminated.",
  ])("is no decision: %s", (line) => {
    const read = readWith("1\tGeneral", line);
    expect(read.plan.jcas).toEqual([]);
    expect(codesOf(read)).toEqual([]);
  });

  test.each([
    ["JCA-Tides, whose parent is SG90, met twice.", "SG90"],
    ["The parent group of JCA-Tides is Study Group 90.", "SG90"],
    ["SG90 is the parent of JCA-Tides.", "SG90"],
    ["JCA-Tides reports to TSAG.", "TSAG"],
    ["JCA-Tides/Ebb reports to SG91.", null],
    ["SG91 proposed that JCA-Tides reports to SG91.", null],
    ["JCA-Tides does not report to SG91.", null],
  ])("tells its parent in a sentence of its own: %s", (line, parent) => {
    const read = readWith(LIST, "WP2-6: extend JCA-Tides for two years", "1\tGeneral", line);
    expect(read.plan.jcas).toMatchObject([{ parent }]);
    expect(codesOf(read).includes("parent-unknown")).toBe(parent === null);
  });

  test.each([
    ["JCA-Tides was established in May 2025.", "2025-05-30"],
    ["JCA-Tides, whose parent is SG90, was created in June 2024.", "2024-06-30"],
    ["JCA-Tides was set up by TSAG on 3 July 2025.", "2025-07-03"],
    ["JCA-Tides was established in May 2015.", null],
    ["SG91 suggested that JCA-Tides was created in May 2025.", null],
  ])("tells when its two years began: %s", (line, lifetimeStart) => {
    const read = readWith(LIST, "WP2-6: extend JCA-Tides for two years", "1\tGeneral", line);
    expect(read.plan.jcas).toMatchObject([{ lifetimeStart }]);
    expect(codesOf(read).includes("lifetime-start-unknown")).toBe(lifetimeStart === null);
  });

  test("may stand in a table", () => {
    const read = readWith("1\tGeneral", [
      ["Name", "Parent", "Decision", "Transfer to", "Until"],
      ["JCA-Tides", "SG90", "Continue", "SG91 and SG92", "the next TSAG meeting"],
      ["JCA-Sand", "TSAG", "Continue", "-", "December 2027"],
      ["JCA-Reefs", "TSAG", "Terminate", "SG91", ""],
      ["", "TSAG", "Continue", "SG91", "December 2027"],
    ]);
    expect(
      read.plan.jcas.map(({ name, parent, transferTo, decisions }) => [
        name,
        parent,
        transferTo,
        decisions[0]?.limits,
      ]),
    ).toEqual([
      ["JCA-Tides", "SG90", ["SG91", "SG92"], ["next-meeting"]],
      ["JCA-Sand", "TSAG", [], ["2027-12-31"]],
      ["JCA-Reefs", "TSAG", ["SG91"], ["2026-01-30"]],
    ]);
    expect(codesOf(read)).toEqual([
      "row-not-understood",
      "decision-undated",
      "lifetime-start-unknown",
      "lifetime-start-unknown",
      "jca-closed",
    ]);
  });
});

describe("an appointment", () => {
  const holm = { person: "Ms I. Holm", office: "vice-chair", body: "JCA-Tides", label: "WP2-6" };
  const berg = { person: "Mr Otto Berg", office: "chair", body: "JCA-Tides", label: "WP2-6" };

  test.each([
    ["appoint Ms I. Holm as vice-chair of JCA-Tides", [holm]],
    ["appoint as vice-chair of JCA-Tides: Ms I. Holm", [holm]],
    ["appoint as vice-chair of JCA-Tides Ms I. Holm.", [holm]],
    ["endorse the nomination of Ms I. Holm as the vice chair of JCA-Tides", [holm]],
    ["elect Ms I. Holm as JCA-Tides vice-chair", [holm]],
    ["confirm Ms I. Holm as vice-chair of JCA-Tides", [holm]],
    ["note that Ms I. Holm was appointed vice-chair of JCA-Tides", [holm]],
    ["appoint Mr Otto Berg as chair and Ms I. Holm as vice-chair of JCA-Tides", [berg, holm]],
    [
      "appoint as chair Mr Otto Berg and as vice-chair Ms I. Holm, both of JCA-Tides",
      [berg, { ...holm, person: "Ms I. Holm, both of JCA-Tides" }],
    ],
    [
      "appoint Mr Otto Berg and Ms I. Holm as co-chairs of JCA-Tides",
      [
        { ...berg, office: "co-chair" },
        { ...holm, office: "co-chair" },
      ],
    ],
    ["appoint Otto Berg as chair of JCA-Tides", [{ ...berg, person: "Otto Berg" }]],
  ])("%s", (text, appointments) => {
    const read = readWith(LIST, `WP2-6: ${text}`);
    expect(read.plan.appointments).toEqual(appointments);
    expect(codesOf(read)).toEqual([]);
  });

  test("without a name is a finding", () => {
    expect(codesOf(readWith(LIST, "WP2-6: appoint a new chair of JCA-Tides"))).toEqual([
      "appointment-not-understood",
    ]);
  });

  test.each(["confirm the date of the e-meeting", "note the appointment of a day"])(
    "is none, and no finding: %s",
    (text) => {
      const read = readWith(LIST, `WP2-6: ${text}`);
      expect([read.plan.appointments, codesOf(read)]).toEqual([[], []]);
    },
  );
});

describe("an outgoing liaison statement", () => {
  test.each([
    ["Approve the LS on tides – TD5", [["TD5", "tides"]]],
    ["Approve LS/o on tides (TD5)", [["TD5", "tides"]]],
    ["Send the LS/o/r to SG91 on tides in TD5-R1", [["TD5-R1", "tides"]]],
    [
      "Approve the LS on tides (TD5) and the LS on sand (TD6)",
      [
        ["TD5", "tides"],
        ["TD6", "sand"],
      ],
    ],
    [
      "Approve liaison statements on tides in TD5 and on sand in TD6",
      [
        ["TD5", "tides"],
        ["TD6", "sand"],
      ],
    ],
    [
      "Approve and send the LSs on tides, TD5 and TD6",
      [
        ["TD5", "tides"],
        ["TD6", "tides"],
      ],
    ],
  ])("%s", (text, liaisons) => {
    const read = readWith(LIST, `WP2-6: ${text}`);
    expect(read.plan.liaisons.map(({ number, subject }) => [number, subject])).toEqual(liaisons);
    expect(codesOf(read)).toEqual([]);
  });

  test("without a document is a finding", () => {
    expect(codesOf(readWith(LIST, "WP2-6: Send a liaison statement on tides"))).toEqual([
      "liaison-without-document",
    ]);
  });

  test("may stand in a table, with its own label or that of a request", () => {
    const read = readWith(LIST, "WP2-7: approve TD6", "1\tLiaisons", [
      ["LS", "Subject", "To", "Document", "Label"],
      ["1", "Tides", "SG91", "TD5", "WP2-7"],
      ["2", "Sand", "SG92", "TD6", ""],
      ["3", "Reefs", "SG92", "TD7", ""],
      ["4", "Docks", "SG92", "", ""],
    ]);
    expect(read.plan.liaisons).toEqual([
      { number: "TD5", subject: "Tides", label: "WP2-7" },
      { number: "TD6", subject: "Sand", label: "WP2-7" },
    ]);
    expect(codesOf(read)).toEqual(
      expect.arrayContaining(["row-not-understood", "liaison-not-requested"]),
    );
  });
});

describe("a report due", () => {
  test.each([
    ["SG90 reports on Action 8 to TSAG in May 2027.", ["2027-05"]],
    ["SG90 reports to TSAG on Action 8 in May and in September 2027.", ["2027-05", "2027-09"]],
    ["On Action 8, SG90 will provide a report to TSAG by 12 May 2027.", ["2027-05-12"]],
    [
      "SG90 is to submit a progress report on Action 8 to TSAG in May 2027 and September.",
      ["2027-05", "2027-09"],
    ],
  ])("%s", (sentence, days) => {
    const read = readWith("1\tGeneral", sentence);
    expect(read.plan.reportsDue).toEqual(
      days.map((due) => ({ action: "8", by: ["SG90"], to: "TSAG", due })),
    );
    expect(codesOf(read)).toEqual([]);
  });

  test("of two actions is one on each", () => {
    const read = readWith("1\tGeneral", "SG90 reports on Actions 8 and 9 to TSAG in May 2027.");
    expect(read.plan.reportsDue.map(({ action }) => action)).toEqual(["8", "9"]);
  });

  test.each([
    "SG90 reports on Action 8 to TSAG by the next TSAG meeting.",
    "SG90 will provide a report on Action 8 by the next TSAG meeting.",
    "SG90 reports on Action 8 to TSAG in the spring of 2027.",
  ])("whose day is not known is a finding: %s", (sentence) => {
    const read = readWith("1\tGeneral", sentence);
    expect(read.plan.reportsDue).toEqual([]);
    expect(read.findings.map(({ code, where }) => [code, where])).toEqual([
      ["report-due-undated", "clause 1 (paragraph 3)"],
    ]);
  });

  test.each([
    "The report on Action 8 to TSAG was noted.",
    "SG90 studies Action 8 and reports to TSAG.",
    "SG90 reported on Action 8 to TSAG in May 2025.",
  ])("is none, and no finding: %s", (sentence) => {
    const read = readWith("1\tGeneral", sentence);
    expect([read.plan.reportsDue, codesOf(read)]).toEqual([[], []]);
  });
});

describe("lead roles", () => {
  test.each([
    "SG17: lead study group on tides",
    "SG17 is the lead study group on tides",
    "Lead study group on tides: SG17",
    "• Lead study group for tides – Study Group 17.",
    "Lead SG on tides (SG17)",
  ])("%s", (line) => {
    expect(readWith("1\tGeneral", line).plan.leadRoles).toEqual([
      { group: "SG17", description: "tides" },
    ]);
  });

  test("a number is a study group's below a header that says so", () => {
    const read = readWith("1\tGeneral", [
      ["Study group", "Lead role"],
      ["17", "tides"],
      ["", "sand"],
      ["2 and 3", "reefs"],
      ["nobody", "docks"],
    ]);
    expect(read.plan.leadRoles.map(({ group, description }) => [group, description])).toEqual([
      ["SG17", "tides"],
      ["SG17", "sand"],
      ["SG2", "reefs"],
      ["SG3", "reefs"],
    ]);
    expect(read.findings.map(({ code, where }) => [code, where])).toEqual([
      ["row-not-understood", "clause 1 (table 3), row 5"],
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

  test.each(["Early autumn", "31-06-2026", "a week after 21 September 2026"])(
    "a date that cannot be kept is told: %s",
    (date) => {
      const read = readWith("RG-DT", [
        ["Date", "Time"],
        [date, "9:30"],
      ]);
      expect(read.findings.map(({ code, found }) => [code, found])).toEqual([
        ["date-not-understood", date],
      ]);
      expect(read.findings[0]?.message).toContain("such as “21 September 2026”");
    },
  );

  test.each([
    ["31 May - 3 June 2027", "2027-05-31"],
    ["21-25 September 2026", "2026-09-21"],
    ["21 September 2026 (tbc)", "2026-09-21"],
  ])("of %s one day is kept, and that is told", (written, date) => {
    const read = readWith("RG-DT", [
      ["Date", "Time"],
      [written, "9:30"],
    ]);
    expect(read.plan.schedule).toMatchObject([{ date, time: "9:30" }]);
    expect(read.findings.map(({ code, found }) => [code, found])).toEqual([
      ["date-partly-read", written],
    ]);
  });

  test("words behind a deadline are told, words alone are kept", () => {
    const read = readWith("RG-DT", [
      ["Date", "Time", "Deadline"],
      ["21 September 2026", "9:30", "8 September 2026 (for contributions)"],
      ["23 September 2026", "9:30", "as agreed"],
    ]);
    expect(read.plan.schedule).toMatchObject([
      { deadline: "2026-09-08", deadlineText: null },
      { deadline: null, deadlineText: "as agreed" },
    ]);
    expect(codesOf(read)).toEqual(["date-partly-read"]);
  });

  test.each([
    [["RG-DT “Rapporteur group”", "All meetings are online."], "RG-DT"],
    [["RG-DT will meet.", "WP2 interim coordination", "These are online."], "WP2 coordination"],
    [["WP2 will meet online as follows."], "WP2"],
    [["Lighthouse keepers", "These are online."], "Lighthouse keepers"],
  ])("the lines above it say whose it is: %j", (lines, group) => {
    const read = readWith(...lines, [
      ["Date", "Time"],
      ["21 September 2026", "9:30"],
    ]);
    expect(read.plan.schedule).toMatchObject([{ group }]);
  });

  test("a table of its own is not of the group of the table above it", () => {
    const day = [
      ["Date", "Time"],
      ["21 September 2026", "9:30"],
    ];
    const read = readWith("RG-DT", day, "Lighthouse keepers", [
      day[0] ?? [],
      ["23 June 2026", "9:30"],
    ]);
    expect(read.plan.schedule.map(({ group }) => group)).toEqual(["RG-DT", "Lighthouse keepers"]);
  });

  test("a column says whose meeting each is", () => {
    const read = readWith("Meetings", [
      ["Group", "Date", "Time"],
      ["RG-WPR", "21 September 2026", "9:30"],
      ["WP2 coordination", "22 September 2026", "9:30"],
    ]);
    expect(read.plan.schedule.map(({ group }) => group)).toEqual(["RG-WPR", "WP2 coordination"]);
  });
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
