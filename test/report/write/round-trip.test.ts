import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readDocument } from "../../../src/docx/read/read-document";
import { writeDocument } from "../../../src/docx/write/write-document";
import { findReferences } from "../../../src/domain/document-reference";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { EMPTY_PLAN, type Action, type Plan, type StatusEntry } from "../../../src/domain/plan";
import {
  parseStatus,
  STATUS_ALIASES,
  STATUS_LABELS,
  type StatusCode,
} from "../../../src/domain/status";
import { readReport } from "../../../src/report/read/read-report";
import { ANNEX_IDS, type AnnexId } from "../../../src/report/write/annex-options";
import { planAnnexes } from "../../../src/report/write/annexes";
import { action, date, item, MADE_UP_PLAN } from "./made-up-plan";

const CASES = join(__dirname, "../../cases/reports");
const REPORT = new URL("../../../../shared/reports/TSAG-TD164R3.docx", `file://${__filename}`);

describe("an annex that is read back", () => {
  test("gives the same actions, requests, documents and meeting plan", () => {
    const back = readBack(MADE_UP_PLAN, [
      "actions-for-tsag",
      "annex-1",
      "annex-1a",
      "annex-2",
      "meeting-plan",
    ]);
    expect(back.actions.map(essence)).toEqual(MADE_UP_PLAN.actions.map(essence));
    expect(back.requests).toEqual(MADE_UP_PLAN.requests);
    expect(back.documents.map((each) => each.allocations)).toEqual(
      MADE_UP_PLAN.documents.map((each) => each.allocations),
    );
    expect(back.schedule).toEqual(MADE_UP_PLAN.schedule);
  });

  test("gives the same actions, entry by entry, for any plan as a reader makes it", () => {
    fc.assert(
      fc.property(actionsAsRead(), (actions) => {
        const back = readBack({ ...EMPTY_PLAN, actions });
        expect(back.actions.map(essence)).toEqual(actions.map(essence));
      }),
      { numRuns: 60 },
    );
  });

  test("gives the same again when it is written and read once more, whatever the texts", () => {
    fc.assert(
      fc.property(actionsWithAnyText(), (actions) => {
        const once = readBack({ ...EMPTY_PLAN, actions });
        const twice = readBack(once);
        expect(twice.actions).toEqual(once.actions);
      }),
      { numRuns: 60 },
    );
  });

  const texts = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, "report.txt")));

  test.each(texts)("gives again what was read from the report %s", (name) => {
    const once = read(readFileSync(join(CASES, name, "report.txt")));
    const again = readBack(once, [
      "actions-for-tsag",
      "annex-1",
      "annex-1a",
      "annex-2",
      "meeting-plan",
    ]);
    expect(again.actions).toEqual(once.actions);
    expect(again.requests).toEqual(once.requests);
    expect(again.documents).toEqual(once.documents);
    expect(again.schedule).toEqual(once.schedule);
    expect(again.liaisons).toEqual(once.liaisons);
    expect(again.appointments).toEqual(once.appointments.filter(({ label }) => label !== null));
  });

  test("leaves out the tables that are worked out from the plan, without a word", () => {
    const asOf = date("2029-06-01");
    const findings = [
      { code: "x", severity: "info" as const, where: "Annex 1", message: "Look at it." },
      { code: "y", severity: "error" as const, where: "Annex 2", message: "Mend it." },
    ];
    const bytes = writeDocument(
      planAnnexes(MADE_UP_PLAN, {
        annexes: ANNEX_IDS,
        meeting: "TSAG 01-2026",
        asOf,
        studyPeriodEnd: date("2028-12-31"),
        findings,
      }),
    );
    const { document } = readDocument(bytes);
    expect(document.blocks.filter(({ kind }) => kind === "table").length).toBeGreaterThan(8);
    const read = readReport(document, { knownMeetings: KNOWN_MEETINGS });
    expect(read.findings.filter(({ code }) => code === "table-not-recognised")).toEqual([]);
  });

  const real = existsSync(REPORT) ? test : test.skip;
  real("gives the January 2026 report's own actions (skipped where the report is absent)", () => {
    const report = read(readFileSync(REPORT));
    const back = readBack(report, [
      "actions-for-tsag",
      "annex-1",
      "annex-1a",
      "annex-2",
      "meeting-plan",
    ]);
    expect(back.actions).toHaveLength(18);
    expect(back.actions).toEqual(report.actions);
    expect(back.requests).toEqual(report.requests);
    expect(back.documents).toEqual(report.documents);
    expect(back.schedule).toEqual(report.schedule);
  });
});

function readBack(plan: Plan, annexes: readonly AnnexId[] = ["annex-1", "annex-1a"]): Plan {
  return read(writeDocument(planAnnexes(plan, { annexes })));
}

function read(bytes: Uint8Array): Plan {
  return readReport(readDocument(bytes).document, { knownMeetings: KNOWN_MEETINGS }).plan;
}

/** All that an annex prints; who is responsible is read from the description. */
function essence({ number, series, group, resolution, title, description, entries }: Action) {
  return { number, series, group, resolution, title, description, entries };
}

const STATED: readonly (string | null)[] = [
  null,
  ...Object.values(STATUS_LABELS),
  ...STATUS_ALIASES.map(({ alias }) => alias.charAt(0).toUpperCase() + alias.slice(1)),
];

const SENTENCES = [
  "LS-1 in TD142.",
  "the chairs talk",
  "See TD326-R2 (TD 120) & SG13-LS11.",
  "JCA-MV started the roadmap.",
  "Groups 2, 11 and 20 have answered; more to come",
  "as agreed at TSAG 05-2025, item 73-06",
  'C23, C27 = "well" <received>',
];

function entryAsRead(meeting: string | null) {
  return fc
    .record({
      statedAs: fc.constantFrom(...STATED),
      sentences: fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }),
      broken: fc.boolean(),
    })
    .map(({ statedAs, sentences, broken }) => {
      const comments = sentences.join(broken ? "\n" : " ");
      return { meeting, statedAs, comments, references: findReferences(comments) };
    });
}

function entriesAsRead(): fc.Arbitrary<readonly StatusEntry[]> {
  const meetings = fc.subarray([null, "TSAG 05-2025", "TSAG 01-2026", "TSAG 10-2026"]);
  return meetings
    .chain((held) => fc.tuple(...held.map(entryAsRead)))
    .map((entries) => {
      let carried: StatusCode = "not-started";
      return entries.map((each) => {
        carried = (each.statedAs === null ? null : parseStatus(each.statedAs)?.status) ?? carried;
        return { ...each, status: carried };
      });
    });
}

function actionsAsRead(): fc.Arbitrary<readonly Action[]> {
  const description = fc.constantFrom(
    "TSAG to do it (instructs TSAG 1)",
    "a & b\n<c>; d 92-01",
    "x",
  );
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 });
  const wtsa = numbers.chain((all) =>
    fc.tuple(
      ...all.map((number) =>
        fc
          .tuple(description, entriesAsRead())
          .map(([text, entries]) => action(String(number), text, entries)),
      ),
    ),
  );
  const resolution = numbers.chain((all) =>
    fc.tuple(
      ...all.map((number, index) =>
        fc
          .tuple(description, entriesAsRead(), fc.constantFrom("WPR", "DT"))
          .map(([text, entries, group]) => item(`${number}-0${index + 1}`, group, text, entries)),
      ),
    ),
  );
  return fc.tuple(wtsa, resolution).map(([first, second]) => [...first, ...second]);
}

function actionsWithAnyText(): fc.Arbitrary<readonly Action[]> {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(
      ...SENTENCES,
      "Started, ",
      "Action closed. ",
      ". TSAG 05-2025: ",
      "\n",
      "73-06",
      "Status and Comments: ",
    ),
  );
  const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
  const anyEntry = fc.record({
    meeting: fc.constantFrom(null, "TSAG 05-2025", "TSAG 01-2026"),
    status: fc.constant("started" as const),
    statedAs: fc.constantFrom(...STATED),
    comments: text,
    references: fc.subarray(["TD1", "LS-2", "RG-WPR-4"]),
  });
  return fc
    .array(fc.tuple(text, fc.array(anyEntry, { maxLength: 3 })), { minLength: 1, maxLength: 3 })
    .map((all) =>
      all.map(([words, entries], index) => item(`7${index}-01`, "WPR", `x ${words}`, entries)),
    );
}
