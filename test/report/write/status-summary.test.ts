import type { PagePicture, PageShape } from "../../../src/docx/model/page";
import type { Plan } from "../../../src/domain/plan";
import type { AnnexOptions } from "../../../src/report/write/annex-options";
import { planAnnexes } from "../../../src/report/write/annexes";
import { date, MADE_UP_PLAN } from "./made-up-plan";
import { printed } from "./printed";

const meeting = "TSAG 01-2026";

function chartOf(options: Partial<AnnexOptions> = {}, plan: Plan = MADE_UP_PLAN): PagePicture {
  const { sections } = planAnnexes(plan, { annexes: ["status-summary"], meeting, ...options });
  const picture = sections[0]?.blocks.find((block) => block.kind === "picture");
  if (picture === undefined) throw new Error("no chart");
  return picture;
}

const wordsIn = ({ shapes }: PagePicture) => shapes.filter((shape) => shape.kind === "words");
const barsIn = ({ shapes }: PagePicture) =>
  shapes.filter((shape) => shape.kind === "rectangle").slice(4);

describe("the chart of the status summary", () => {
  test("has bars as long as their groups have actions", () => {
    const widths = barsIn(chartOf()).map(({ width }) => Math.round(width));
    expect(widths).toEqual([110, 110, 110, 110, 110, 110]);
    const plan = { ...MADE_UP_PLAN, actions: MADE_UP_PLAN.actions.slice(0, 2) };
    expect(barsIn(chartOf({}, plan)).map(({ width }) => width)).toEqual([165, 165]);
  });

  test("says all its figures in words, in the language of the document", () => {
    expect(chartOf({ language: "fr" }).alternative).toBe(
      "Mesures par groupe et par statut. Mesures de l'AMNT-24\u00a0: Non commencé\u00a0: 0, Commencé\u00a0: 1, En cours\u00a0: 1, Achevé\u00a0: 1; WPR\u00a0: Non commencé\u00a0: 1, Commencé\u00a0: 1, En cours\u00a0: 0, Achevé\u00a0: 0; DT\u00a0: Non commencé\u00a0: 0, Commencé\u00a0: 1, En cours\u00a0: 0, Achevé\u00a0: 0.",
    );
  });

  test("keeps every shape within the picture", () => {
    for (const language of ["en", "ar"] as const) {
      const chart = chartOf({ language });
      for (const shape of chart.shapes) expect(isWithin(shape, chart)).toBe(true);
    }
  });

  test("is mirrored where the text runs from right to left", () => {
    const [left, right] = [chartOf(), chartOf({ language: "ar" })];
    expect(barsIn(right).map(({ x, width }) => Math.round(x + width))).toEqual(
      barsIn(left).map(({ x }) => Math.round(left.widthPoints - x)),
    );
    expect(wordsIn(right).map(({ x }) => Math.round(x))).toEqual(
      wordsIn(left).map(({ x }) => Math.round(left.widthPoints - x)),
    );
  });

  test("is left out where there are no actions", () => {
    expect(() => chartOf({ groups: ["XYZ"] })).toThrow("no chart");
  });
});

function isWithin(shape: PageShape, { widthPoints, heightPoints }: PagePicture): boolean {
  const [right, bottom] =
    shape.kind === "rectangle"
      ? [shape.x + shape.width, shape.y + shape.height]
      : [shape.x, shape.baseline];
  return shape.x >= 0 && right <= widthPoints && bottom <= heightPoints;
}

describe("what is overdue", () => {
  const reportsDue = [
    { action: "73-06", by: ["SG17"], to: "WP2/TSAG", due: "2025-09" },
    { action: "2", by: ["SG2"], to: "WP2/TSAG", due: "2025-09" },
    { action: "73-06", by: ["SG20"], to: "WP2/TSAG", due: "2027-05-12" },
  ];
  const lines = (asOf: string) =>
    printed(
      planAnnexes(
        { ...MADE_UP_PLAN, reportsDue },
        { annexes: ["status-summary"], meeting, asOf: date(asOf) },
      ),
    );

  test("names the reports that the meeting should have had and no entry mentions", () => {
    const all = lines("2026-02-01");
    const at = all.indexOf("Reports that were due by 1 February 2026");
    expect(all.slice(at + 1)).toEqual([
      "Action | Report by | Report to | Due",
      "73-06 | SG17 | WP2/TSAG | 09-2025",
    ]);
  });

  test("says nothing of reports where none is overdue", () => {
    expect(lines("2025-08-01").filter((line) => line.startsWith("Reports"))).toEqual([]);
  });
});

describe("at an earlier meeting", () => {
  const annexes = ["jca"] as const;

  test("a JCA has no later decision, and none that only a later one decided", () => {
    const [first, second] = MADE_UP_PLAN.jcas;
    if (first === undefined || second === undefined) throw new Error("no JCAs");
    const decision = { meeting: "TSAG 05-2025", limits: [], label: null, text: "begins" } as const;
    const jcas = [first, { ...second, decisions: [decision, ...second.decisions] }];
    const rows = (at: string) =>
      printed(planAnnexes({ ...MADE_UP_PLAN, jcas }, { annexes, meeting: at })).slice(2);
    expect(rows("TSAG 05-2025").map((row) => row.split(" | ").slice(0, 3))).toEqual([
      ["JCA-MV", "TSAG", "TSAG 05-2025: begins"],
    ]);
    expect(rows(meeting).map((row) => row.split(" | ")[2])).toEqual([
      "TSAG 01-2026, WP2-4: goes on until the next TSAG meeting",
      "TSAG 01-2026, WP2-6: goes on to the end of its two years",
    ]);
  });
});
