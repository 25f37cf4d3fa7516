import { rowOfFinding } from "../../src/app/finding-row";
import { EMPTY_PLAN, type Plan } from "../../src/domain/plan";

const plan = {
  ...EMPTY_PLAN,
  actions: [{ number: "8" }, { number: "73-17" }],
  jcas: [{ name: "JCA-Tides" }, { name: "JCA-Tides, Buoys and Lamps" }],
} as unknown as Plan;

test.each([
  ["status-missing", "Annex 1 (table 6), row 7", "Action 8: the entry states no status.", "8"],
  ["current-entry-missing", "Annex 1a (table 8)", "Action 73-17 has no entry.", "73-17"],
  ["history-entry-changed", "action 8", "TSAG 05-2025 said otherwise.", "8"],
  ["lifetime-start-unknown", "clause 0", "JCA-Tides: no lifetime start.", "JCA-Tides"],
  [
    "decision-undated",
    "clause 0",
    "JCA-Tides, Buoys and Lamps runs on.",
    "JCA-Tides, Buoys and Lamps",
  ],
  ["history-decision-changed", "JCA-Tides, TSAG 05-2025", "It was another one.", "JCA-Tides"],
])("%s at %s is about a row", (code, where, message, key) => {
  expect(rowOfFinding({ code, where, message }, plan)?.key).toBe(key);
});

test.each([
  ["status-missing", "Annex 1", "Action 99: not in the plan."],
  ["table-repeated", "Annex 1 (table 7)", "The table repeats another; it differs in action 8."],
  ["decision-undated", "clause 0", "JCA-Tidesong runs on."],
  ["label-twice", "clause 5", "Action 8 is a label here."],
  ["no-code-of-ours", "action 8", "Action 8"],
])("%s at %s is about no row: %s", (code, where, message) => {
  expect(rowOfFinding({ code, where, message }, plan)).toBeNull();
});
