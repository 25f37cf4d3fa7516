import { readOutcome } from "../../../src/workbench/wire/function-results";

test.each<[string, unknown, unknown]>([
  ["a value", [1, true, 5], { ok: true, value: 5 }],
  ["nothing", [1, true, null], { ok: true, value: 0 }],
  [
    "rows",
    [
      1,
      true,
      [
        [1, "a"],
        [true, null],
      ],
    ],
    {
      ok: true,
      value: [
        [1, "a"],
        [true, 0],
      ],
    },
  ],
  ["one row", [1, true, [1, 2]], { ok: true, value: [[1], [2]] }],
  [
    "a formatted number",
    [1, true, { type: "FormattedNumber", basicValue: 46022, numberFormat: "d mmm" }],
    { ok: true, value: { number: 46022, format: "d mmm" } },
  ],
  [
    "a returned error",
    [1, true, { valueType: "CustomFunctionError", code: "#N/A", message: "No decision." }],
    { ok: false, error: "#N/A", message: "No decision." },
  ],
  [
    "an error within rows",
    [1, true, [[{ valueType: "CustomFunctionError", code: "#NUM!" }, 1]]],
    { ok: true, value: [["#NUM!", 1]] },
  ],
  ["not available", [1, false, "No data.", 1], { ok: false, error: "#N/A", message: "No data." }],
  ["a division by zero", [1, false, "", 5], { ok: false, error: "#DIV/0!", message: "" }],
  ["an infinity", [1, false, "Infinity", 6], { ok: false, error: "#NUM!", message: "Infinity" }],
  ["not a number", [1, false, "NaN", 0], { ok: false, error: "#NUM!", message: "" }],
  ["a throw", [1, false, "", 2], { ok: false, error: "#VALUE!", message: "" }],
  [
    "a wrong value",
    [1, false, "Not a date.", 7],
    { ok: false, error: "#VALUE!", message: "Not a date." },
  ],
])("%s", (_, row, result) => {
  expect(readOutcome(row)).toEqual({ id: 1, result });
});
