import { FUNCTION_GUIDE } from "../../../src/app/function-guide";
import { FUNCTION_NAMES, type FunctionName } from "../../../src/app/function-names";
import { readArgument } from "../../../src/app/insert-function/argument";
import { parseFunctionDescriptions } from "../../../src/app/insert-function/function-description";
import { functionSuggestions } from "../../../src/app/insert-function/function-suggestions";
import { parameterKind } from "../../../src/app/insert-function/parameter-kind";
import {
  previewFunction,
  type FunctionPreview,
} from "../../../src/app/insert-function/preview-function";
import { readCall } from "../../../src/app/insert-function/read-call";
import { writeFormula } from "../../../src/app/insert-function/write-formula";
import { EMPTY_PLAN } from "../../../src/domain/plan";
import { sentencesOf } from "../../../src/functions/sentences/answer-sentences";
import { ENGLISH } from "../../../src/functions/sentences/en";
import { toExcelSerial } from "../../../src/workbook/excel-serial";
import golden from "../../functions/functions.golden.json";
import { registerBook } from "../answers/register-book";

const descriptions = parseFunctionDescriptions(golden);
const sentences = sentencesOf(ENGLISH);
const book = registerBook();

/** The arguments as the page reads them, and what it shows of them. */
function tryOut(name: FunctionName, typed: readonly string[]) {
  const { parameters } = descriptions.find((each) => each.name === name) ?? { parameters: [] };
  const args = parameters.map((parameter, index) =>
    readArgument(typed[index] ?? "", parameterKind(parameter.name)),
  );
  const values = args.map((argument) => {
    if (argument.kind === "day") return toExcelSerial(argument.day);
    return argument.kind === "text" ? argument.text : null;
  });
  return {
    formula: writeFormula(name, args, null),
    preview: previewFunction(book, name, values, sentences),
  };
}

function shown(preview: FunctionPreview): readonly (readonly string[])[] {
  if (preview.kind === "value") return [[preview.text]];
  if (preview.kind === "table")
    return [...(preview.header ? [preview.header] : []), ...preview.rows];
  return [[preview.kind === "error" ? preview.value : preview.kind]];
}

const examples = FUNCTION_NAMES.flatMap((name) =>
  FUNCTION_GUIDE[name].examples.flatMap(({ formula, shows }) => {
    const typed = readCall(formula);
    return typed === null ? [] : [{ name, formula, typed, shows }];
  }),
);

test("every function has an example that can be tried out", () => {
  expect(new Set(examples.map(({ name }) => name)).size).toBe(FUNCTION_NAMES.length);
});

test.each(examples)("$formula shows what the guide says", ({ name, typed, shows }) => {
  // The guide shows the rows of a long table that are worth it.
  const rows = shown(tryOut(name, typed).preview);
  expect(rows[0]).toEqual(shows[0]);
  expect(rows).toEqual(expect.arrayContaining([...shows]));
});

test.each(examples)(
  "$formula is written again, its numbers in quotes",
  ({ name, formula, typed }) => {
    const quoted = formula.replace(/\((\d+)\)$/, '("$1")');
    expect(tryOut(name, typed).formula).toBe(quoted);
  },
);

const PREVIEWS: readonly (readonly [FunctionName, string[], Partial<FunctionPreview>])[] = [
  ["JCA_EXPIRY", ["MV"], { kind: "value", text: "30 May 2027", isDay: true }],
  ["JCA_DAYS_LEFT", ["MV", "1 June 2027"], { kind: "value", text: "-2", isDay: false }],
  ["JCA_TARGET", ["MV"], { kind: "table", header: null, size: { rows: 1, columns: 3 } }],
  ["OVERDUE_TRANSFERS", ["2026-12-01"], { kind: "table", rows: [], size: { rows: 1, columns: 5 } }],
  ["TD_REF", ["nothing"], { kind: "error", value: "#VALUE!" }],
  ["JCA_EXPIRY", ["JCA-Nobody"], { kind: "error", value: "#N/A" }],
  ["JCA_LIFETIME_END", ["soon"], { kind: "error", value: "#VALUE!" }],
];

test.each(PREVIEWS)("%s of %j", (name, typed, expected) => {
  expect(tryOut(name, typed).preview).toMatchObject(expected);
});

test("without a plan the sentence says which button to press", () => {
  const empty = { ...registerBook({ plan: EMPTY_PLAN }), empty: true };
  const preview = previewFunction(empty, "JCA_EXPIRY", ["MV"], sentences);
  expect(preview).toMatchObject({ kind: "error", value: "#N/A" });
  expect(preview.kind === "error" && preview.sentence).toContain("Sync");
});

test.each([
  '=IFNA(JCA_EXPIRY("JCA-IdM"),"not dated yet")',
  "=JCA_EXPIRY(A1)",
  '=JCA_EXPIRY("a"&"b")',
  '=JCA_EXPIRY("a")+1',
])("%s is no plain call to try out", (formula) => {
  expect(readCall(formula)).toBeNull();
});

test.each([
  ['=ACTIONS("All",,"TSAG 05-2025")', ["All", "", "TSAG 05-2025"]],
  ["=OVERDUE_TRANSFERS()", []],
  ['=TD_REF("the ""TD 7"", or TD 8")', ['the "TD 7", or TD 8']],
])("%s is read", (formula, typed) => {
  expect(readCall(formula)).toEqual(typed);
});

test("every parameter of functions.json has a kind of its own", () => {
  const parameters = descriptions.flatMap((each) => each.parameters.map(({ name }) => name));
  expect(parameters.filter((name) => parameterKind(name) === "text")).toEqual([]);
});

test.each(["jca", "action", "meeting", "group", "status", "state", "body", "document"] as const)(
  "what is suggested for a %s, its function takes",
  (kind) => {
    const takes = {
      jca: (value: string) => ["JCA_EXPIRY_BASIS", value],
      action: (value: string) => ["ACTION_HISTORY", value],
      meeting: (value: string) => ["ACTION_COUNT", "All", "", value],
      group: (value: string) => ["ACTION_COUNT", "All", value],
      status: (value: string) => ["ACTION_COUNT", value],
      state: (value: string) => ["JCA_LIST", value],
      body: (value: string) => ["NEXT_MEETING", value, "2020-01-01"],
      document: (value: string) => ["TD_REF", value],
    }[kind];
    const suggested = functionSuggestions(book)[kind];
    expect(suggested.length).toBeGreaterThan(0);
    const errors = suggested.flatMap(({ value }) => {
      const [name, ...typed] = takes(value);
      const { preview } = tryOut(name as FunctionName, typed);
      return preview.kind === "error" ? [`${value}: ${preview.sentence}`] : [];
    });
    expect(errors).toEqual([]);
  },
);

test.each([null, {}, { functions: [{}] }, { functions: [] }])(
  "%j is no list of functions",
  (json) => {
    expect(() => parseFunctionDescriptions(json)).toThrow("functions.json has no");
  },
);
