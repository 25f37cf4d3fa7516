import { readPlainText } from "../../../src/docx/read/read-document";
import { compareWithKnown } from "../../../src/domain/compare-with-known";
import { continuePlan } from "../../../src/domain/continue-plan";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { ReportError } from "../../../src/report/read/report-error";
import { readReport } from "../../../src/report/read/read-report";
import { describeWithRealReport, readRealReport } from "./real-report";

const [M5, M1] = ["TSAG 05-2025", "TSAG 01-2026"];

describe("reading what is no report", () => {
  test.each([
    ["nothing", ""],
    ["prose", "Dear all,\nplease find the report attached."],
    ["a table of another kind", "\tItem of cost\n\tAmount\n\n\tPaper\n\t12\n\n\tInk\n\t7\n"],
    ["a meeting plan alone", "\tDate\n\tTime\n\n\t21 September 2026\n\t14:00\n"],
  ])("%s is refused", (_name, text) => {
    const read = (): unknown => readReport(readPlainText(text).document, { knownMeetings: [] });
    expect(read).toThrow(ReportError);
    expect(read).toThrow(/None of the tables/);
  });

  test.each([
    ["the words above its statuses", "Status and Comments:\nStarted, see TD5."],
    ["the meetings of its entries", "TSAG 01-2026: Started, see TD5."],
  ])("the text of a register whose tables were lost is told by %s", (_name, cell) => {
    const text = `Annex 1 - Actions\nNo.\nAction\n3\nTSAG to act\n${cell}\n`;
    const read = (): unknown => readReport(readPlainText(text).document, { knownMeetings: [] });
    expect(read).toThrow(ReportError);
    expect(read).toThrow(/without its tables.*\.docx/);
  });
});

describe("the calendar", () => {
  const text =
    "Meeting held in Geneva on 26-30 January 2026.\n0\tActions for TSAG\n" +
    "WP2-1: endorse JCA-Tides operation until the next TSAG meeting\n\n" +
    "Annex 1 - Actions\n\n\tNo.\n\tAction\n\n\t3\n\tTSAG to act\n\n\t\n\tStatus and Comments:\nTSAG 01-2026: Started.\n";
  const codes = (knownMeetings: typeof KNOWN_MEETINGS): readonly string[] =>
    readReport(readPlainText(text).document, { knownMeetings }).findings.map(({ code }) => code);

  test("leaves a decision until the next meeting open while that meeting has no date", () => {
    expect(codes(KNOWN_MEETINGS)).toContain("decision-undated");
  });

  test("settles it once the meeting is dated", () => {
    const opens = KNOWN_MEETINGS[0]?.opens ?? null;
    const next = { label: "TSAG 01-2027", opens, closes: opens };
    const dated = opens === null ? next : { ...next, opens: "2027-01-25" as typeof opens };
    expect(codes([...KNOWN_MEETINGS, dated])).not.toContain("decision-undated");
  });
});

describe("a word that the secretariat has declared a status", () => {
  const text =
    "Meeting held in Geneva on 26-30 January 2026.\n\nAnnex 1 - Actions\n\n\tNo.\n\tAction\n\n" +
    "\t3\n\tTSAG to act\n\n\t\n\tStatus and Comments:\nTSAG 05-2025: Started.\n" +
    "TSAG 01-2026 Parked. The group waits.\n";
  const statusWords = [{ alias: "parked", status: "not-started", slip: false }] as const;
  const read = (options: object) => {
    const { document } = readPlainText(text);
    const { plan, findings } = readReport(document, { knownMeetings: KNOWN_MEETINGS, ...options });
    const entries = plan.actions[0]?.entries ?? [];
    return { last: entries.at(-1), count: entries.length, codes: findings.map(({ code }) => code) };
  };

  test("is read as that status, also right behind a label, and is no finding", () => {
    const { last, count, codes } = read({ statusWords });
    expect(count).toBe(2);
    expect(last).toMatchObject({
      meeting: "TSAG 01-2026",
      status: "not-started",
      statedAs: "Parked",
      comments: "The group waits.",
    });
    expect(codes).not.toContain("status-missing");
  });

  test("is none to others", () => {
    expect(read({}).last?.statedAs).not.toBe("Parked");
  });
});

describeWithRealReport("the report of January 2026", () => {
  const { plan, findings } = readRealReport("docx");
  const of = (code: string): readonly (typeof findings)[number][] =>
    findings.filter((finding) => finding.code === code);

  test("gives the same as .docx and as .txt, addresses apart", () => {
    const text = readRealReport("txt");
    const withoutWhere = (all: typeof findings): unknown =>
      all.map(({ where: _, ...rest }) => rest);
    expect(text.plan).toEqual(plan);
    expect(withoutWhere(text.findings)).toEqual(withoutWhere(findings));
  });

  test("changes nothing when it is read a second time", () => {
    expect(continuePlan(plan, plan)).toEqual(plan);
    expect(compareWithKnown(plan, plan)).toEqual([]);
  });

  test("is dated and names two meetings", () => {
    expect(plan.currentMeeting).toBe(M1);
    expect(plan.meetings).toEqual([
      { label: M5, opens: "2025-05-26", closes: "2025-05-30" },
      { label: M1, opens: "2026-01-26", closes: "2026-01-30" },
    ]);
  });

  test.each([
    [
      "2",
      null,
      [
        [M5, "started", true],
        [M1, "ongoing", true],
      ],
    ],
    [
      "7",
      null,
      [
        [M5, "started", true],
        [M1, "concluded", true],
      ],
    ],
    [
      "8",
      null,
      [
        [M5, "started", true],
        [M1, "started", false],
      ],
    ],
    [
      "9",
      null,
      [
        [M5, "started", true],
        [M1, "concluded", true],
      ],
    ],
    [
      "10",
      null,
      [
        [M5, "not-started", true],
        [M1, "started", true],
      ],
    ],
    [
      "13",
      null,
      [
        [M5, "not-started", true],
        [M1, "not-started", true],
      ],
    ],
    [
      "14",
      null,
      [
        [M5, "started", true],
        [M1, "started", false],
      ],
    ],
    ["73-06", "WPR", [[M5, "not-started", true]]],
    ["73-17", "WPR", [[M5, "not-started", true]]],
    [
      "77-12",
      "WPR",
      [
        [M5, "not-started", true],
        [M1, "not-started", false],
      ],
    ],
    [
      "92-01",
      "WPR",
      [
        [M5, "started", true],
        [M1, "started", false],
      ],
    ],
    ["94-03", "WPR", [[null, "not-started", true]]],
    ["99-01", "WPR", [[null, "started", true]]],
    ["99-02", "WPR", [[null, "not-started", true]]],
    ["103-07", "WPR", [[null, "not-started", true]]],
    [
      "105-07",
      "WPR",
      [
        [null, "started", true],
        [M1, "started", false],
      ],
    ],
    ["69-03", "DT", [[null, "not-started", true]]],
    [
      "106-07",
      "DT",
      [
        [null, "started", true],
        [M1, "started", false],
      ],
    ],
  ])("has action %s of group %s with its entries", (number, group, entries) => {
    const action = plan.actions.find((candidate) => candidate.number === number);
    expect(action?.group).toBe(group);
    expect(
      action?.entries.map((entry) => [entry.meeting, entry.status, entry.statedAs !== null]),
    ).toEqual(entries);
  });

  test("has 18 actions, 20 requests, 86 documents and 9 planned meetings", () => {
    const { actions, requests, documents, schedule } = plan;
    expect([actions, requests, documents, schedule].map((list) => list.length)).toEqual([
      18, 20, 86, 9,
    ]);
  });

  test.each([
    ["JCA-IdM", "WP2-2", ["next-meeting"], ["SG17"], null],
    ["JCA-AHF", "WP2-3", ["lifetime-end", "study-period-end"], ["SG21"], null],
    ["JCA-IoT, DT and SSC&C", "WP2-4", ["next-meeting"], ["SG20"], null],
    ["JCA-QKDN", "WP2-5", ["next-meeting"], ["SG17"], null],
    [
      "JCA-MV",
      "WP2-6",
      ["lifetime-end", "study-period-end"],
      ["SG17", "SG20", "SG21"],
      "2025-05-30",
    ],
    ["JCA-IMT2020/IMT2030", "WP2-7", ["lifetime-end"], ["SG13"], "2025-05-30"],
    ["JCA-AI", "WP2-8", ["lifetime-end"], [], "2025-05-30"],
    ["JCA-VHC", "WP2-9", ["next-meeting"], ["SG17"], null],
  ])("decides on %s in %s", (name, label, limits, transferTo, lifetimeStart) => {
    const jca = plan.jcas.find((candidate) => candidate.name === name);
    expect(jca).toMatchObject({
      transferTo,
      lifetimeStart,
      decisions: [{ meeting: M1, label, limits }],
    });
    expect(jca?.transfer.state).toBe(transferTo.length === 0 ? "none" : "not-started");
  });

  test("has an appointment, five outgoing liaison statements and two reports due", () => {
    expect(plan.appointments).toMatchObject([
      { office: "vice-chair", body: "JCA-QKDN", label: "WP2-5" },
    ]);
    expect(plan.liaisons.map(({ number, label }) => [number, label])).toEqual([
      ["TD327", "RG-WPR-2"],
      ["TD328", "RG-WPR-3"],
      ["TD330", "RG-DT-1"],
      ["TD329", "RG-DT-2"],
      ["TD326-R2", "WP2-11"],
    ]);
    expect(plan.reportsDue).toEqual([
      { action: "8", by: ["SG17"], to: "WP2/TSAG", due: "2026-05" },
      { action: "8", by: ["SG17"], to: "WP2/TSAG", due: "2026-09" },
    ]);
    expect(plan.leadRoles).toEqual([]);
  });

  test("yields its findings and no other kind or number of them", () => {
    const counts: Record<string, number> = {};
    for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual({
      "label-not-for-tsag": 2,
      "label-two-meanings": 2,
      "label-not-listed": 1,
      "label-twice": 1,
      "reference-missing": 2,
      "annex-unknown": 1,
      "documents-differ": 1,
      "decision-undated": 4,
      "decision-wording-differs": 2,
      "lifetime-start-unknown": 5,
      "lifetime-start-inferred": 3,
      "parent-inferred": 1,
      "parent-unknown": 3,
      "deadline-off-rule": 1,
      "table-repeated": 1,
      "repeated-row-differs": 4,
      "status-missing": 6,
      "status-word-slip": 1,
      "current-entry-missing": 2,
      "entry-undated": 7,
      "total-differs": 3,
      "source-title-mismatch": 1,
      "document-not-listed": 1,
      "documents-not-named": 1,
    });
  });

  test.each([
    ["label-twice", /^WP2-11 .*WP2-14/],
    ["documents-differ", /TD330 in clause 0 and TD329 in clause 4\.2/],
    ["annex-unknown", /no Annex A.*Annex 3/],
    ["deadline-off-rule", /7 May 2026 is 6 days before 13 May 2026/],
    ["source-title-mismatch", /TD308 and TD309/],
    ["table-repeated", /action 7, 8, 13\b/],
    ["document-not-listed", /^TD310 is named in clause 4\.2/],
    ["documents-not-named", /^57 of the 80 documents of this list/],
  ])("says %s in words", (code, message) => {
    expect(of(code)[0]?.message).toMatch(message);
  });

  test("says where: the clause or annex, then the table and row", () => {
    expect(of("status-word-slip")[0]?.where).toMatch(/^Annex 1a \(table \d+\), row \d+$/);
    expect(of("label-twice")[0]?.where).toMatch(/^clause 6 \(paragraph \d+\)$/);
  });
});
