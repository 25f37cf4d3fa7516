import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readDocument } from "../../../src/docx/read/read-document";
import { writeDocument } from "../../../src/docx/write/write-document";
import { expiryOf } from "../../../src/domain/jca-expiry";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { TRANSFER_STANDING_LABELS, TRANSFER_STATE_LABELS } from "../../../src/domain/jca-transfer";
import type { Jca, Plan } from "../../../src/domain/plan";
import { parseStatus, STATUS_CODES, STATUS_LABELS } from "../../../src/domain/status";
import { meaningOf } from "../../../src/report/read/header-words";
import { readReport, type ReadReport } from "../../../src/report/read/read-report";
import { readWrittenDate } from "../../../src/report/read/written-date";
import type { AnnexWords } from "../../../src/report/words/annex-words";
import { ANNEX_WORDS } from "../../../src/report/words/words-of";
import {
  ANNEX_IDS,
  ANNEX_LANGUAGES,
  type AnnexLanguage,
  type AnnexOptions,
} from "../../../src/report/write/annex-options";
import { planAnnexes } from "../../../src/report/write/annexes";
import { dateText } from "../../../src/report/write/date-text";
import { basisText } from "../../../src/report/write/expiry-text";
import { madePlan } from "../../made-plans";
import { COVER } from "./made-up-cover";
import { date, MADE_UP_PLAN } from "./made-up-plan";
import { printed } from "./printed";
import { readablePlan } from "./readable-plans";

const REPORT = new URL("../../../../shared/reports/TSAG-TD164R3.docx", `file://${__filename}`);
const words = (language: AnnexLanguage): AnnexWords => ANNEX_WORDS[language];

describe.each(ANNEX_LANGUAGES)("in %s", (language) => {
  const own = words(language);

  test("readers know what each header of Annexes 1, 1a and 2 and of the meeting plan means", () => {
    const headers = [
      ...own.annex1.header,
      ...own.annex1a.header,
      own.documents.number.contributions,
      own.documents.number.temporary,
      ...own.documents.header,
      ...own.meetings.header,
    ];
    expect(headers.map(meaningOf)).toEqual([
      ...["number", "action"],
      ...["number", "resolution", "action"],
      ...["document", "document", "source", "title"],
      ...["number", "date", "time", "objective", "deadline"],
    ]);
  });

  test("readers know the words for a status", () => {
    for (const status of STATUS_CODES)
      expect(parseStatus(own.statuses[status])).toEqual({ status, slip: false });
  });

  test("readers know every month's dates", () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = date(`2027-${String(month).padStart(2, "0")}-01`);
      expect(readWrittenDate(dateText(day, own))).toBe(day);
    }
  });

  test("every annex, in any order, gives the plan back", () => {
    fc.assert(
      fc.property(readablePlan, fc.shuffledSubarray([...ANNEX_IDS]), (plan, order) => {
        // One of these makes the file a report, which it would else not be.
        const annexes = order.includes("annex-1") ? order : [...order, "annex-1" as const];
        const { plan: back } = readBack(plan, { annexes, language });
        const printedFirst = annexes.flatMap((annex) =>
          plan.actions.filter(({ series }) => annex === ANNEX_OF[series]),
        );
        expect(back.actions).toEqual(printedFirst);
        if (annexes.includes("actions-for-tsag")) expect(back.requests).toEqual(plan.requests);
        if (annexes.includes("annex-2")) expect(back.documents).toEqual(plan.documents);
        if (annexes.includes("meeting-plan")) expect(back.schedule).toEqual(plan.schedule);
      }),
      { numRuns: 12 },
    );
  });

  test("what is worked out from the plan, and the cover, is left out without a word", () => {
    const { findings } = readBack(MADE_UP_PLAN, {
      ...ALL,
      language,
      cover: COVER,
    });
    const codes = ["table-not-recognised", "total-differs", "row-not-understood"];
    expect(findings.filter(({ code }) => codes.includes(code))).toEqual([]);
  });

  const real = existsSync(REPORT) ? test : test.skip;
  real("the January 2026 report's annexes are read back (skipped where it is absent)", () => {
    const { plan } = readReport(readDocument(readFileSync(REPORT)).document, {
      knownMeetings: KNOWN_MEETINGS,
    });
    const { plan: back } = readBack(plan, { ...ALL, language });
    expect(back.actions).toEqual(plan.actions);
    expect(back.requests).toEqual(plan.requests);
    expect(back.documents).toEqual(plan.documents);
    expect(back.schedule).toEqual(plan.schedule);
  });

  test("no text of the plan is lost or changed, whatever it is", () => {
    fc.assert(
      fc.property(madePlan, (plan) => {
        const document = planAnnexes(plan, { annexes: ["annex-1", "annex-1a"], language });
        const lines = printed(document).join("\n").replaceAll("\u200e", "");
        for (const { description } of plan.actions)
          for (const line of description.split("\n")) expect(lines).toContain(plainly(line));
      }),
      { numRuns: 12 },
    );
  });
});

const ANNEX_OF = { "wtsa-24": "annex-1", resolution: "annex-1a" } as const;

const ALL: Partial<AnnexOptions> = {
  annexes: ANNEX_IDS,
  meeting: "TSAG 01-2026",
  asOf: date("2029-06-01"),
  studyPeriodEnd: date("2028-12-31"),
  findings: [
    { code: "x", severity: "info", where: "Annex 1", found: "WP2-11", message: "Look at it." },
    { code: "y", severity: "error", where: "Annex 2", message: "Mend it." },
  ],
};

function plainly(text: string): string {
  return text.replaceAll("\u2011", "-").replaceAll("\u00a0", " ").replaceAll("\u200e", "");
}

function readBack(plan: Plan, options: Partial<AnnexOptions>): ReadReport {
  const { document } = readDocument(writeDocument(planAnnexes(plan, options)));
  return readReport(document, { knownMeetings: KNOWN_MEETINGS });
}

describe("the English words", () => {
  test("are those of the rest of the add-in", () => {
    expect(words("en").statuses).toEqual(STATUS_LABELS);
    expect(words("en").jca.standings).toEqual(TRANSFER_STANDING_LABELS);
    expect(words("en").jca.states).toEqual(TRANSFER_STATE_LABELS);
  });

  test.each<[string, Partial<Jca>]>([
    ["nothing known", {}],
    ["two years", { lifetimeStart: date("2025-05-30") }],
    ["the next meeting, undated", { decisions: [decided("TSAG 01-2026", "next-meeting")] }],
    ["the next meeting, dated", { decisions: [decided("TSAG 05-2025", "next-meeting")] }],
    ["a day", { decisions: [decided("TSAG 01-2026", date("2027-01-01"))] }],
    ["the study period", { lifetimeStart: date("2027-05-30") }],
  ])("say the same basis of an expiry as the functions do: %s", (_what, parts) => {
    const jca: Jca = { ...NO_JCA, ...parts };
    const { meetings } = MADE_UP_PLAN;
    for (const studyPeriodEnd of [null, date("2028-12-31")]) {
      const expiry = expiryOf(jca, { meetings, studyPeriodEnd });
      expect(basisText(jca, expiry, meetings, words("en"))).toBe(expiry.basis);
    }
  });
});

function decided(meeting: string, limit: Jca["decisions"][number]["limits"][number]) {
  return { meeting, limits: [limit], label: "WP2-4", text: "goes on" };
}

const NO_JCA: Jca = {
  name: "JCA-X",
  transferTo: [],
  parent: null,
  lifetimeStart: null,
  decisions: [],
  transfer: { state: "not-started", on: null, reference: null },
  comments: "",
};

describe("a table of words", () => {
  test.each(ANNEX_LANGUAGES.filter((language) => language !== "en"))(
    "%s repeats no English sentence",
    (language) => {
      const same = textsOf(words(language)).filter((text) => ENGLISH_ALONE.has(text));
      expect(same).toEqual([]);
    },
  );

  test.each(ANNEX_LANGUAGES)("%s has words for everything", (language) => {
    expect(textsOf(words(language)).filter((text) => text.trim() === "")).toEqual([]);
  });
});

/** Several words: a single one may be the same in two languages. */
const ENGLISH_ALONE = new Set(textsOf(words("en")).filter((text) => /[a-z] [a-z]/.test(text)));

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [(value as (...of: string[]) => string)("1", "2", "3")];
  return Object.values(value as object).flatMap(textsOf);
}
