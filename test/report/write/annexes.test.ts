import { EMPTY_PLAN } from "../../../src/domain/plan";
import { ANNEX_IDS } from "../../../src/report/write/annex-options";
import { planAnnexes } from "../../../src/report/write/annexes";
import { date, entry, item, MADE_UP_PLAN } from "./made-up-plan";
import { printed, tablesOf } from "./printed";

describe("Annex 1", () => {
  test("has a row for each action and below it one with status and comments", () => {
    expect(printed(planAnnexes(MADE_UP_PLAN, { annexes: ["annex-1"] }))).toEqual([
      "Annex 1 - WTSA Actions",
      "WTSA-24 action number | Action",
      "2 | Study how <lead> & follower groups work together, see Resolution 99.",
      " | Status and Comments: / TSAG 05-2025: Started, LS-1 in TD142. / TSAG 01-2026: Ongoing, answers came in. LS-2 in TD326-R2.",
      "9 | Draw a line between two neighbouring fields.",
      " | Status and Comments: / TSAG 05-2025: Started, the chairs talk / TSAG 01-2026: Solution found, action completed. (TD263)",
      "14 | Look at what satellites ask of the fixed network.",
      " | Status and Comments: / TSAG 05-2025: Started, groups were told to keep to their remit. / TSAG 01-2026: The director spoke kindly of it.",
    ]);
  });

  test("keeps an action on one page with its status", () => {
    const [table] = tablesOf(planAnnexes(MADE_UP_PLAN, { annexes: ["annex-1"] }));
    const kept = table?.rows.map((row) => row.keepWithNext);
    expect(kept).toEqual([true, true, false, true, false, true, false]);
  });
});

describe("Annex 1a", () => {
  test("has the items under their groups, status rows over the full width", () => {
    expect(printed(planAnnexes(MADE_UP_PLAN, { annexes: ["annex-1a"] }))).toEqual([
      "Annex 1a - Actions for WP2 from the WTSA Action plan",
      "WTSA action number | Resolution | Description of action",
      "WPR",
      "73-06 | Resolution 73 / What Resolution 73 is about | Coordinate reviews / of other bodies' standards (instructs TSAG 1)",
      "Status and Comments: / TSAG 05-2025: Not started.",
      "105-07 | Resolution 105 / What Resolution 105 is about | Set up a coordination activity (resolves 7)",
      "Status and Comments: Started, it has been set up / TSAG 01-2026: A roadmap is being drawn.",
      "DT",
      "106-07 | Resolution 106 / What Resolution 106 is about | Help with the digital transformation (instruct TSAG)",
      "Status and Comments: Started, RG-DT goes on. / TSAG 01-2026: TD187",
    ]);
  });

  test("puts items without a group above the first group, where they belong to none", () => {
    const plan = {
      ...MADE_UP_PLAN,
      actions: [...MADE_UP_PLAN.actions, item("99-01", null, "x", [])],
    };
    const lines = printed(planAnnexes(plan, { annexes: ["annex-1a"] }));
    expect(lines[2]).toMatch(/^99-01/);
  });

  test("splits no number from its prefix", () => {
    const [table] = tablesOf(planAnnexes(MADE_UP_PLAN, { annexes: ["annex-1a"] }));
    const texts = table?.rows[2]?.cells.map((cell) => cell.paragraphs[0]?.runs[0]?.text);
    expect(texts?.slice(0, 2)).toEqual(["73\u201106", "Resolution\u00a073"]);
  });
});

describe("filters", () => {
  const plan = MADE_UP_PLAN;
  const numbersIn = (options: Parameters<typeof planAnnexes>[1]) =>
    printed(planAnnexes(plan, options)).flatMap(
      (line) => /^(\d+(?:-\d+)?) \|/.exec(line)?.[1] ?? [],
    );

  test.each([
    ["a group", { groups: ["DT"] }, ["106-07"]],
    ["a status", { statuses: ["ongoing", "not-started"] as const }, ["2", "73-06"]],
    [
      "a status, as it was at an earlier meeting",
      { statuses: ["started"] as const, meeting: "TSAG 05-2025" },
      ["2", "9", "14", "105-07", "106-07"],
    ],
    [
      "what changed at the meeting",
      { changedOnly: true, meeting: "TSAG 05-2025" },
      ["2", "9", "14", "73-06"],
    ],
    ["nothing that is there", { groups: ["XYZ"] }, []],
  ])("let %s through", (_what, options, numbers) => {
    expect(numbersIn(options)).toEqual(numbers);
  });

  test.each([
    [
      "the last meeting",
      { lastMeetings: 1 },
      [
        "Status and Comments: Started, it has been set up / TSAG 01-2026: A roadmap is being drawn.",
      ],
    ],
    ["no meeting", { lastMeetings: 0 }, ["Status and Comments: Started, it has been set up"]],
    [
      "the last meeting before another",
      { lastMeetings: 1, meeting: "TSAG 05-2025" },
      ["Status and Comments: Started, it has been set up"],
    ],
  ])("show the entries of %s, and undated ones", (_what, options, lines) => {
    const all = printed(planAnnexes(plan, { annexes: ["annex-1a"], ...options }));
    expect(all.filter((line) => line.includes("it has been set up"))).toEqual(lines);
  });

  test("leave out the entries of meetings after the one that is asked for", () => {
    const all = printed(planAnnexes(plan, { meeting: "TSAG 05-2025" })).join("\n");
    expect(all).toContain("TSAG 05-2025");
    expect(all).not.toContain("TSAG 01-2026");
  });

  test("can print the meeting's own entries in bold", () => {
    const [table] = tablesOf(
      planAnnexes(plan, { annexes: ["annex-1"], meeting: "TSAG 01-2026", news: "bold" }),
    );
    const status = table?.rows[2]?.cells[1]?.paragraphs.map((each) => each.runs[0]?.bold === true);
    expect(status).toEqual([true, false, true]);
  });
});

describe("planAnnexes", () => {
  test("prints any choice of annexes in the order asked for, each in its section", () => {
    const annexes = [...ANNEX_IDS].reverse();
    const titles = planAnnexes(MADE_UP_PLAN, { annexes, asOf: date("2026-11-22") }).sections.map(
      ({ blocks: [first] }) => first?.kind === "paragraph" && first.runs[0]?.text.split("\n")[0],
    );
    expect(titles).toEqual([
      "Findings",
      "Status summary",
      "7\tMeeting plan",
      "Annex 2 – List of documents allocated to and considered by",
      "Joint coordination activities (JCAs)",
      "Annex 1a - Actions for WP2 from the WTSA Action plan",
      "Annex 1 - WTSA Actions",
      "0\tActions for TSAG",
    ]);
  });

  test("says in words where a plan has nothing to print", () => {
    const lines = printed(
      planAnnexes(EMPTY_PLAN, { annexes: ANNEX_IDS, asOf: date("2026-11-22") }),
    );
    expect(lines.filter((line) => /^No |^None|^Nothing/.test(line)).length).toBeGreaterThanOrEqual(
      8,
    );
    expect(tablesOf(planAnnexes(EMPTY_PLAN, { annexes: ANNEX_IDS }))).toEqual([]);
  });

  test("fills every table's columns in every row", () => {
    const tables = tablesOf(
      planAnnexes(MADE_UP_PLAN, {
        annexes: ANNEX_IDS,
        asOf: date("2026-11-22"),
        meeting: "TSAG 01-2026",
      }),
    );
    for (const { columnShares, rows } of tables) {
      const spans = rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.span, 0));
      expect(new Set(spans)).toEqual(new Set([columnShares.length]));
    }
  });
});

describe("the other annexes", () => {
  const asOf = date("2027-06-22");
  const studyPeriodEnd = date("2028-12-31");

  test("list the actions for TSAG under their groups", () => {
    expect(printed(planAnnexes(MADE_UP_PLAN, { annexes: ["actions-for-tsag"] })).slice(1)).toEqual([
      "Actions related to RG-WPR",
      "RG-WPR-1:\tAdopt Questions 7/17 and 10/17 (TD270)",
      "Actions related to RG-DT",
      "RG-DT-1:\tSend the liaison on Resolution 58 – TD330",
      "Actions related to WP2",
      "WP2-10:\tAgree on the e-meetings (clause 7)",
    ]);
  });

  test("count documents and allocations apart in Annex 2", () => {
    const totals = printed(planAnnexes(MADE_UP_PLAN, { annexes: ["annex-2"] })).filter((line) =>
      line.startsWith("Total"),
    );
    expect(totals).toEqual([
      "Total Contributions: 2 | Allocations: 2 (1) | 1 (1) | 0 | 1",
      "Total TDs: 3 | Allocations: 4 | 2 | 1 | 1",
      "Total Documents: 5 | Allocations: 6 (1) | 3 (1) | 1 | 2",
    ]);
  });

  test("give each JCA's expiry with its basis and mark what is overdue", () => {
    const document = planAnnexes(MADE_UP_PLAN, { annexes: ["jca"], asOf, studyPeriodEnd });
    const [table] = tablesOf(document);
    const cells = table?.rows.slice(1).map((row) => row.cells);
    expect(cells?.map((row) => row.at(-1)?.mark)).toEqual([undefined, "alert"]);
    expect(printed(document).at(-1)).toMatch(
      /^JCA-MV \| TSAG \| .*30 May 2027 \| .*A\.18.* \| SG17, SG20, SG21 \| Overdue$/,
    );
    expect(printed(document).at(-2)).toContain("not known yet; no later than 31 December 2028");
  });

  test("show the meeting plan group by group", () => {
    expect(printed(planAnnexes(MADE_UP_PLAN, { annexes: ["meeting-plan"] })).slice(1)).toEqual([
      "WP2",
      "# | Date | Time | Objectives | Contribution deadline",
      "1 | 21 September 2026 | 14:00 - 16:30 | Lead groups | 8 September 2026",
      "2 | 25 January 2027 | 14:00 - 16:30 | Inputs on lead groups | TSAG meeting Cs deadline",
      "RG-DT",
      "# | Date | Time | Objectives | Contribution deadline",
      "1 | 11 March 2026 | 13:00 – 15:00 CET | Progress the work | 4 March 2026",
    ]);
  });

  test("sum up statuses, changes and overdue transfers", () => {
    const lines = printed(
      planAnnexes(MADE_UP_PLAN, {
        annexes: ["status-summary"],
        meeting: "TSAG 01-2026",
        asOf,
        studyPeriodEnd,
      }),
    );
    expect(lines).toEqual([
      "Status summary, TSAG 01-2026",
      "Actions | Not started | Started | Ongoing | Concluded | All",
      "WTSA-24 actions | 0 | 1 | 1 | 1 | 3",
      "WPR | 1 | 1 | 0 | 0 | 2",
      "DT | 0 | 1 | 0 | 0 | 1",
      "Total | 1 | 3 | 1 | 1 | 6",
      "[Actions by group and status. WTSA-24 actions: Not started: 0, Started: 1, Ongoing: 1, Concluded: 1; WPR: Not started: 1, Started: 1, Ongoing: 0, Concluded: 0; DT: Not started: 0, Started: 1, Ongoing: 0, Concluded: 0.]",
      "Changed at TSAG 01-2026",
      "Action | Description | Before | Now",
      "2 | Study how <lead> & follower groups work together, see Resolution 99. | Started | Ongoing",
      "9 | Draw a line between two neighbouring fields. | Started | Concluded",
      "Overdue transfers on 22 June 2027",
      "JCA | Transfer to | Overdue since",
      "JCA-MV | SG17, SG20, SG21 | 30 May 2027",
    ]);
  });
});

describe("an entry of many lines", () => {
  test("goes on below its label", () => {
    const actions = [
      item("73-06", null, "x", [entry("TSAG 05-2025", "started", "Started", "a\nb", [])]),
    ];
    const lines = printed(planAnnexes({ ...EMPTY_PLAN, actions }, { annexes: ["annex-1a"] }));
    expect(lines.at(-1)).toBe("Status and Comments: / TSAG 05-2025: Started, a / b");
  });
});
