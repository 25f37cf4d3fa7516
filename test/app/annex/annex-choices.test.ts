import fc from "fast-check";
import {
  ANNEX_NEWS,
  FIRST_CHOICES,
  chosenAnnexes,
  formatAnnexChoices,
  moveAnnex,
  parseAnnexChoices,
  withAnnex,
  withMember,
  type AnnexChoices,
} from "../../../src/app/annex/annex-choices";
import { STATUS_CODES } from "../../../src/domain/status";
import { ANNEX_IDS, ANNEX_LANGUAGES } from "../../../src/report/write/annex-options";

const NOW = "TSAG 01-2026";

const choices: fc.Arbitrary<AnnexChoices> = fc.record({
  order: fc.shuffledSubarray([...ANNEX_IDS], { minLength: ANNEX_IDS.length }),
  chosen: fc.shuffledSubarray([...ANNEX_IDS]),
  meeting: fc.option(fc.constantFrom("TSAG 05-2025", "TSAG 10-2026"), { nil: null }),
  lastMeetings: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  groups: fc.option(fc.uniqueArray(fc.string()), { nil: null }),
  statuses: fc.option(fc.shuffledSubarray([...STATUS_CODES]), { nil: null }),
  changedOnly: fc.boolean(),
  news: fc.constantFrom(...ANNEX_NEWS),
  language: fc.constantFrom(...ANNEX_LANGUAGES),
  header: fc.boolean(),
  files: fc.constantFrom("one", "each"),
});

describe("the order of the annexes", () => {
  it("is that of a report at first, with Annex 1 and Annex 1a chosen", () => {
    expect(FIRST_CHOICES.order).toEqual(ANNEX_IDS);
    expect(chosenAnnexes(FIRST_CHOICES)).toEqual(["annex-1", "annex-1a"]);
  });

  it("decides in which order what is chosen is printed, not when it was ticked", () => {
    const all = withAnnex(withAnnex(FIRST_CHOICES, "jca", true), "actions-for-tsag", true);
    expect(chosenAnnexes(all)).toEqual(["actions-for-tsag", "annex-1", "annex-1a", "jca"]);
    expect(chosenAnnexes(withAnnex(all, "annex-1", false))).not.toContain("annex-1");
  });

  it("is changed by one place and stays at its ends", () => {
    const moved = moveAnnex(FIRST_CHOICES, "annex-1a", -1);
    expect(chosenAnnexes(moved)).toEqual(["annex-1a", "annex-1"]);
    expect(moveAnnex(moved, "annex-1a", 1)).toEqual(FIRST_CHOICES);
    expect(moveAnnex(FIRST_CHOICES, "actions-for-tsag", -1)).toBe(FIRST_CHOICES);
    expect(moveAnnex(FIRST_CHOICES, "findings", 1)).toBe(FIRST_CHOICES);
  });

  it("stays whole whatever is moved", () => {
    fc.assert(
      fc.property(
        choices,
        fc.constantFrom(...ANNEX_IDS),
        fc.constantFrom(-1, 1),
        (some, id, by) => {
          const { order } = moveAnnex(some, id, by);
          expect([...order].sort()).toEqual([...ANNEX_IDS].sort());
        },
      ),
    );
  });
});

describe("a filter", () => {
  const ALL = ["WPR", "DT", "X"];
  it.each([
    ["one is taken out", null, "DT", false, ["WPR", "X"]],
    ["another too", ["WPR", "X"], "WPR", false, ["X"]],
    ["the last too", ["X"], "X", false, []],
    ["one comes back in its place", ["X"], "WPR", true, ["WPR", "X"]],
    ["all are back: no filter", ["WPR", "X"], "DT", true, null],
    ["what is gone from the plan is no filter", ["gone", "DT", "X"], "WPR", true, null],
  ] as const)("%s", (_, chosen, member, wanted, expected) => {
    expect(withMember(chosen, ALL, member, wanted)).toEqual(expected);
  });
});

describe("choices that are kept", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(choices, (some) => {
        expect(parseAnnexChoices(formatAnnexChoices(some, NOW), NOW)).toEqual(some);
      }),
    );
  });

  it("forget the earlier meeting once the next one is open", () => {
    const kept = formatAnnexChoices({ ...FIRST_CHOICES, meeting: "TSAG 05-2025" }, NOW);
    expect(parseAnnexChoices(kept, NOW).meeting).toBe("TSAG 05-2025");
    expect(parseAnnexChoices(kept, "TSAG 10-2026").meeting).toBeNull();
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["nothing", "null"],
    ["of another version", '{"version":2,"language":"fr"}'],
    [
      "all damaged",
      '{"version":1,"order":7,"chosen":{},"news":"loud","files":3,"lastMeetings":-1}',
    ],
  ])("are the first ones where the text is %s", (_, text) => {
    expect(parseAnnexChoices(text, NOW)).toEqual(FIRST_CHOICES);
  });

  it("keep what is understood, drop what is not, and add what is new", () => {
    const text = '{"version":1,"order":["jca","minutes","jca"],"chosen":["jca","minutes"]}';
    const { order, chosen } = parseAnnexChoices(text, NOW);
    expect(order).toEqual(["jca", ...ANNEX_IDS.filter((id) => id !== "jca")]);
    expect(chosen).toEqual(["jca"]);
  });
});
