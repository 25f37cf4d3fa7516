import { newsOf } from "../../src/domain/action-news";
import { KNOWN_MEETINGS } from "../../src/domain/known-meetings";
import { action, entry } from "../plans";

describe("the news of a meeting on an action", () => {
  it.each([
    ["new-status", [entry("TSAG 05-2025", "started"), entry("TSAG 01-2026", "ongoing")]],
    ["new-status", [entry("TSAG 01-2026", "started")]],
    ["noted", [entry("TSAG 05-2025", "started"), entry("TSAG 01-2026", "started")]],
    ["noted", [entry("TSAG 01-2026", "not-started")]],
    ["no-status-word", [entry("TSAG 01-2026", "started", { statedAs: null })]],
    ["none", [entry("TSAG 05-2025", "started"), entry(null, "started")]],
    ["none", []],
  ] as const)("is %s", (expected, entries) => {
    expect(newsOf(action({ entries }), "TSAG 01-2026", KNOWN_MEETINGS)).toBe(expected);
  });
});
