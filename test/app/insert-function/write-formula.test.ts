import { readArgument, type Argument } from "../../../src/app/insert-function/argument";
import { parameterKind } from "../../../src/app/insert-function/parameter-kind";
import { writeFormula } from "../../../src/app/insert-function/write-formula";
import type { FunctionName } from "../../../src/app/function-names";

/** As the page does: each argument is typed for a parameter of that name. */
function written(name: FunctionName, typed: readonly [string, string][], onSheet = "Sheet1") {
  const args = typed.map(([parameter, text]) => readArgument(text, parameterKind(parameter)));
  return writeFormula(name, args, onSheet);
}

const CASES: readonly (readonly [string, FunctionName, [string, string][], string])[] = [
  ["text in quotes", "JCA_EXPIRY", [["jca", "JCA-MV"]], '=JCA_EXPIRY("JCA-MV")'],
  ["no blanks around it", "JCA_EXPIRY", [["jca", "  mv "]], '=JCA_EXPIRY("mv")'],
  ["inner quotes doubled", "TD_REF", [["text", 'the "TD 7"']], '=TD_REF("the ""TD 7""")'],
  ["a plain number of an action", "ACTION_STATUS", [["number", "8"]], '=ACTION_STATUS("8")'],
  ["a number with a hyphen", "ACTION_STATUS", [["number", "73-06"]], '=ACTION_STATUS("73-06")'],
  [
    "a date as typed in words",
    "JCA_LIFETIME_END",
    [["start", "30 May 2025"]],
    "=JCA_LIFETIME_END(DATE(2025,5,30))",
  ],
  [
    "a date of the calendar",
    "JCA_LIFETIME_END",
    [["start", "2024-02-29"]],
    "=JCA_LIFETIME_END(DATE(2024,2,29))",
  ],
  [
    "a day that there is not, as text",
    "JCA_LIFETIME_END",
    [["start", "30 February 2025"]],
    '=JCA_LIFETIME_END("30 February 2025")',
  ],
  ["a date where none is taken", "TD_REF", [["text", "1 May 2027"]], '=TD_REF("1 May 2027")'],
  [
    "blank optional ones at the end are dropped",
    "JCA_LIST",
    [
      ["state", ""],
      ["as_of", ""],
    ],
    "=JCA_LIST()",
  ],
  [
    "those before others stay empty",
    "ACTIONS",
    [
      ["status", "All"],
      ["group", " "],
      ["meeting", "TSAG 05-2025"],
    ],
    '=ACTIONS("All",,"TSAG 05-2025")',
  ],
  [
    "the first one, too",
    "JCA_LIST",
    [
      ["state", ""],
      ["as_of", "1 May 2027"],
    ],
    "=JCA_LIST(,DATE(2027,5,1))",
  ],
  ["a cell bare", "JCA_EXPIRY", [["jca", "=b4"]], "=JCA_EXPIRY(B4)"],
  ["a fixed cell", "JCA_EXPIRY", [["jca", "=$B$4"]], "=JCA_EXPIRY($B$4)"],
  ["a cell of the same sheet", "JCA_EXPIRY", [["jca", "=Sheet1!B4"]], "=JCA_EXPIRY(B4)"],
  ["a cell of another sheet", "JCA_EXPIRY", [["jca", "=JCA!A2"]], "=JCA_EXPIRY(JCA!A2)"],
  [
    "a sheet's name with blanks and an apostrophe",
    "JCA_EXPIRY",
    [["jca", "='Ann''s plan'!A2"]],
    "=JCA_EXPIRY('Ann''s plan'!A2)",
  ],
  [
    "a sheet's name that looks like a cell",
    "JCA_EXPIRY",
    [["jca", "='AB12'!A2"]],
    "=JCA_EXPIRY('AB12'!A2)",
  ],
  [
    "a sheet's name that begins with a digit",
    "JCA_EXPIRY",
    [["jca", "='2026'!A2"]],
    "=JCA_EXPIRY('2026'!A2)",
  ],
  [
    "an expression as it is",
    "JCA_DAYS_LEFT",
    [
      ["jca", "mv"],
      ["as_of", "=TODAY()+7"],
    ],
    '=JCA_DAYS_LEFT("mv",TODAY()+7)',
  ],
  ["an equals sign alone is blank", "JCA_LIST", [["state", "="]], "=JCA_LIST()"],
  ["text that only looks like a cell", "TD_TITLE", [["ref", "TD1"]], '=TD_TITLE("TD1")'],
];

test.each(CASES)("%s", (_, name, typed, formula) => {
  expect(written(name, typed)).toBe(formula);
});

test("text longer than Excel takes in one piece is put together", () => {
  const args: Argument[] = [{ kind: "text", text: `${"a".repeat(254)}"${"b".repeat(45)}` }];
  expect(writeFormula("TD_REF", args, null)).toBe(
    `=TD_REF("${"a".repeat(254)}"""&"${"b".repeat(45)}")`,
  );
});
