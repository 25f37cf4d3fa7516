import { registerOrder } from "../../src/workbook/register-order";
import type { Rows } from "../../src/workbook/rows";

const rows = (...keys: string[]): Rows => new Map(keys.map((key) => [key, { number: key }]));

describe("the register's order", () => {
  it.each([
    ["is the source's, however the sheet is sorted", ["2", "73-06"], ["73-06", "2"], "2 73-06"],
    ["leaves out rows that are gone", ["2", "7", "8"], ["2", "8"], "2 8"],
    ["puts a new action below its Resolution's", ["73-06", "92-01"], ["73-07"], "73-07"],
    [
      "puts a new action below the last of its Resolution",
      ["8", "73-06", "73-17", "92-01"],
      ["73-18", "8", "73-06", "73-17", "92-01"],
      "8 73-06 73-17 73-18 92-01",
    ],
    [
      "keeps plain numbers together",
      ["2", "7", "73-06"],
      ["73-06", "2", "7", "15"],
      "2 7 15 73-06",
    ],
    [
      "puts an action of a new Resolution last",
      ["2", "73-06"],
      ["99-01", "2", "73-06"],
      "2 73-06 99-01",
    ],
    ["is the sheet's where no source is known", [], ["8", "2"], "8 2"],
  ])("%s", (_, known, local, expected) => {
    const order = registerOrder(rows(...known), rows(...local));
    expect([...order.keys()].join(" ")).toBe(expected);
    expect([...order.values()]).toEqual([...order.keys()].map((_, index) => index + 1));
  });
});
