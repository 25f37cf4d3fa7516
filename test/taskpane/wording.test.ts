import { count, dayInWords, rowName, showMore, tableTitle } from "../../src/taskpane/wording";

describe("words with numbers, days and names", () => {
  test.each([
    [0, "0 rows"],
    [1, "1 row"],
    [1200, "1,200 rows"],
  ])("%p rows", (of, words) => {
    expect(count(of, "row", "rows")).toBe(words);
  });

  test.each([
    ["2026-11-22", "22 Nov 2026"],
    ["2024-02-29", "29 Feb 2024"],
    ["until the next meeting", "until the next meeting"],
    ["", ""],
  ])("the day %p", (iso, words) => {
    expect(dayInWords(iso)).toBe(words);
  });

  test("the rest of a long list", () => {
    expect(showMore(7, 7)).toBe("Show 7 more");
    expect(showMore(100, 2345)).toBe("Show 100 more of 2,345");
  });

  test("names of rows and tables", () => {
    expect(rowName("73-06 | TSAG 01-2026")).toBe("73-06 · TSAG 01-2026");
    expect(tableTitle("StatusHistory")).toBe("History");
    expect(tableTitle("Other")).toBe("Other");
  });
});
