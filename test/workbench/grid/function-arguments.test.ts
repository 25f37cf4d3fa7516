import { liftedSize, marshal, type Block } from "../../../src/workbench/grid/function-arguments";
import type { FunctionDefinition } from "../../../src/workbench/grid/grid";

type Parameter = FunctionDefinition["parameters"][number];

/** `number`, `any?` may be left out, `string[]` takes cells, `number...` repeats. */
function parameters(...kinds: readonly string[]): Parameter[] {
  return kinds.map((kind) => ({
    name: kind,
    description: "",
    type: kind.replace(/[^a-z]/g, ""),
    dimensionality: kind.includes("[") ? "matrix" : "scalar",
    optional: kind.includes("?"),
    repeating: kind.includes("..."),
  }));
}

const one = (value: Block[number][number]): Block => [[value]];
const EMPTY = one(null);
const BROKEN = one({ error: "#DIV/0!" });

test.each<[string, readonly string[], readonly (Block | null)[], unknown]>([
  [
    "a value for any is passed as it is",
    ["any", "any", "any"],
    [one(7), one("7"), one(true)],
    [7, "7", true],
  ],
  ["text of digits becomes a number for a number", ["number"], [one("7")], [7]],
  ["a number becomes text for text", ["string", "string"], [one(7), one(true)], ["7", "TRUE"]],
  ["truth is read from its words", ["boolean"], [one("true")], [true]],
  ["a word is no number: the function is not called", ["number"], [one("soon")], "#VALUE!"],
  [
    "an empty cell is 0, an empty text, false or empty",
    ["number", "string", "boolean", "any"],
    [EMPTY, EMPTY, EMPTY, EMPTY],
    [0, "", false, ""],
  ],
  ["an argument left out is null where it may be", ["any", "any?"], [one(1), null], [1, null]],
  ["and so is one at the end", ["any", "any?", "any?"], [one(1)], [1, null, null]],
  ["one that may not be left out is an error", ["any", "any"], [one(1)], "#VALUE!"],
  ["so is one too many", ["any"], [one(1), one(2)], "#VALUE!"],
  [
    "an error in an argument is the result, and the function is not called",
    ["any", "any?"],
    [BROKEN, null],
    "#DIV/0!",
  ],
  ["so is one among the cells of a range", ["any[]"], [[[1, { error: "#N/A" }]]], "#N/A"],
  [
    "cells come row by row, empty ones as empty text",
    ["any[]"],
    [
      [
        [1, "a"],
        [null, true],
      ],
    ],
    [
      [
        [1, "a"],
        ["", true],
      ],
    ],
  ],
  ["one cell for cells is one row of one", ["any[]"], [one("a")], [[["a"]]]],
  ["cells of a type are converted each", ["number[]"], [[["7", 8]]], [[[7, 8]]]],
  [
    "repeating arguments come as one list, at the end",
    ["any", "number..."],
    [one("a"), one("1"), one(2)],
    ["a", [1, 2]],
  ],
  ["of which there may be none", ["any", "any..."], [one("a")], ["a", []]],
])("%s", (_, kinds, blocks, expected) => {
  const result = marshal(blocks, parameters(...kinds), 0, 0);
  expect("error" in result ? result.error : result.args).toEqual(expected);
});

test.each<[string, readonly string[], readonly (Block | null)[], [number, number]]>([
  ["a cell for one value is one call", ["any"], [one(1)], [1, 1]],
  ["cells for one value are a call each, which spill", ["any"], [[[1], [2], [3]]], [3, 1]],
  ["a row and a column cross", ["any", "any"], [[[1], [2]], [[1, 2, 3]]], [2, 3]],
  ["cells for cells are one call", ["any[]"], [[[1], [2], [3]]], [1, 1]],
])("%s", (_, kinds, blocks, [rowCount, columnCount]) => {
  expect(liftedSize(blocks, parameters(...kinds))).toEqual({ rowCount, columnCount });
});

test("a lifted call gets the cell of its own place, and the one value everywhere", () => {
  const blocks: Block[] = [[["a"], ["b"]], one(7)];
  expect(marshal(blocks, parameters("any", "any"), 1, 0)).toEqual({ args: ["b", 7] });
});
