import fc from "fast-check";
import { readDocument } from "../../../src/docx/read/read-document";
import { writeDocument } from "../../../src/docx/write/write-document";
import type { PageDocument, PageRun } from "../../../src/docx/model/page";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import type { Plan } from "../../../src/domain/plan";
import { readReport } from "../../../src/report/read/read-report";
import { ANNEX_IDS, type AnnexOptions } from "../../../src/report/write/annex-options";
import { planAnnexes } from "../../../src/report/write/annexes";
import { madePlan } from "../../made-plans";
import { MADE_UP_PLAN } from "./made-up-plan";
import { printed } from "./printed";
import { readablePlan } from "./readable-plans";

const LINKS = "https://example.org/{kind}/{number}";

describe("references", () => {
  test("are links where a pattern says to where, and nothing else is", () => {
    const runs = runsOf(
      planAnnexes(MADE_UP_PLAN, {
        annexes: ["actions-for-tsag", "annex-1", "annex-1a", "annex-2"],
        linkPattern: LINKS,
      }),
    );
    const links = runs.filter(({ link }) => link !== undefined);
    expect(links.map(({ text, link }) => [text.replaceAll("\u2011", "-"), link])).toEqual([
      ["TD270", "https://example.org/TD/TD270"],
      ["TD330", "https://example.org/TD/TD330"],
      ["TD142", "https://example.org/TD/TD142"],
      ["TD326-R2", "https://example.org/TD/TD326R2"],
      ["TD263", "https://example.org/TD/TD263"],
      ["TD187", "https://example.org/TD/TD187"],
      ["C21", "https://example.org/C/C21"],
      ["C21", "https://example.org/C/C21"],
      ["C23", "https://example.org/C/C23"],
      ["C23", "https://example.org/C/C23"],
      ["TD170", "https://example.org/TD/TD170"],
      ["TD170", "https://example.org/TD/TD170"],
      ["TD171", "https://example.org/TD/TD171"],
      ["TD171", "https://example.org/TD/TD171"],
      ["TD239", "https://example.org/TD/TD239R1"],
      ["(Rev.1)", "https://example.org/TD/TD239R1"],
      ["TD239", "https://example.org/TD/TD239"],
    ]);
  });

  test("change nothing of what the annexes say", () => {
    const said = (linkPattern: string | null) =>
      printed(planAnnexes(MADE_UP_PLAN, { annexes: ANNEX_IDS, linkPattern }));
    expect(said(LINKS)).toEqual(said(null));
  });

  test("no text of a plan becomes a link by itself, or leads elsewhere than the pattern", () => {
    const hostile = fc.constantFrom(
      "https://evil.example/ TD1",
      '=HYPERLINK("x")',
      "{number} file:///c:/ TD2",
      "\u0013HYPERLINK x\u0015",
      "<a href='x'>TD3</a>",
      "mailto:a@b.example",
    );
    fc.assert(
      fc.property(madePlan, hostile, (plan, text) => {
        const options = { annexes: ANNEX_IDS, meeting: "TSAG 01-2026" };
        const poisoned = withText(plan, text);
        const plain = runsOf(planAnnexes(poisoned, options));
        expect(plain.filter(({ link }) => link !== undefined)).toEqual([]);
        for (const { link } of runsOf(planAnnexes(poisoned, { ...options, linkPattern: LINKS })))
          if (link !== undefined)
            expect(link).toMatch(/^https:\/\/example\.org\/(TD|C)\/(TD|C)\d+(R\d+)?(Add\d+)?$/);
      }),
      { numRuns: 40 },
    );
  });
});

function withText(plan: Plan, text: string): Plan {
  return {
    ...plan,
    actions: plan.actions.map((action) => ({
      ...action,
      description: `${action.description} ${text}`,
      entries: action.entries.map((entry) => ({ ...entry, comments: `${entry.comments} ${text}` })),
    })),
    requests: plan.requests.map((request) => ({ ...request, text })),
    documents: plan.documents.map((document) => ({ ...document, title: text, source: text })),
  };
}

describe("the entries of the meeting", () => {
  const insertions = { author: "Ada Berg", at: "2026-01-30T00:00:00Z" };
  const meeting = "TSAG 01-2026";
  const looks = (options: Partial<AnnexOptions>) => {
    const document = planAnnexes(MADE_UP_PLAN, { annexes: ["annex-1"], meeting, ...options });
    const entries = runsOf(document).filter(({ text }) => text.startsWith("TSAG "));
    return {
      insertions: document.insertions,
      looks: entries.map(({ text, bold, inserted }) => [text.slice(0, 12), bold, inserted]),
    };
  };
  const of = (bold: true | undefined, inserted: true | undefined) => [
    ["TSAG 05-2025", undefined, undefined],
    ["TSAG 01-2026", bold, inserted],
    ["TSAG 05-2025", undefined, undefined],
    ["TSAG 01-2026", bold, inserted],
    ["TSAG 05-2025", undefined, undefined],
    ["TSAG 01-2026", bold, inserted],
  ];

  test.each<[string, Partial<AnnexOptions>, boolean, unknown]>([
    ["do not stand out", { news: "plain" }, false, of(undefined, undefined)],
    ["are bold", { news: "bold", insertions }, false, of(true, undefined)],
    ["are somebody's insertions", { news: "tracked", insertions }, true, of(undefined, true)],
    ["are bold where nobody is named", { news: "tracked" }, false, of(true, undefined)],
  ])("%s", (_what, options, tracked, expected) => {
    const made = looks(options);
    expect(made.looks).toEqual(expected);
    expect(made.insertions).toEqual(tracked ? insertions : undefined);
  });

  test("rejected, leave the plan as the meeting before left it", () => {
    fc.assert(
      fc.property(readablePlan, (plan) => {
        const annexes = ["annex-1", "annex-1a"] as const;
        const file = writeDocument(
          planAnnexes(plan, { annexes, meeting, news: "tracked", insertions, linkPattern: LINKS }),
        );
        const read = (revisions: "accepted" | "original") =>
          readReport(readDocument(file, { revisions }).document, { knownMeetings: KNOWN_MEETINGS })
            .plan.actions;
        expect(read("accepted")).toEqual(plan.actions);
        expect(read("original")).toEqual(
          plan.actions.map((action) => ({
            ...action,
            entries: action.entries.filter((entry) => entry.meeting !== meeting),
          })),
        );
      }),
      { numRuns: 25 },
    );
  });
});

function runsOf({ sections }: PageDocument): readonly PageRun[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "picture") return [];
      if (block.kind === "paragraph") return block.runs;
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)),
      );
    }),
  );
}
