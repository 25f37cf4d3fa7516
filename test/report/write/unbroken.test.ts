import { unbroken } from "../../../src/report/write/unbroken";

describe("unbroken", () => {
  test.each([
    ["TD326-R2", "TD326\u2011R2"],
    ["LS-1 in TD 142", "LS\u20111 in TD\u00a0142"],
    ["SG13-LS11, TSAG-LS4", "SG13\u2011LS11, TSAG\u2011LS4"],
    ["RG-WPR-4 and WP2-6", "RG\u2011WPR\u20114 and WP2\u20116"],
    ["at TSAG 01-2026", "at TSAG\u00a001\u20112026"],
    ["items 73-06, 103-07", "items 73\u201106, 103\u201107"],
    ["Resolution 99, C 003", "Resolution\u00a099, C\u00a0003"],
    ["e-meetings in 2025-2028", "e-meetings in 2025-2028"],
    ["WTSA-24 Action 8", "WTSA-24 Action\u00a08"],
  ])("holds %s together", (text, held) => {
    expect(unbroken(text)).toBe(held);
  });
});
