import { FUNCTION_GUIDE, type FunctionExample } from "../../../src/app/function-guide";
import type { FunctionName } from "../../../src/app/function-names";
import { previewFunction } from "../../../src/app/insert-function/preview-function";
import { readCall } from "../../../src/app/insert-function/read-call";
import { sentencesOf } from "../../../src/functions/sentences/answer-sentences";
import { ENGLISH } from "../../../src/functions/sentences/en";
import { registerBook } from "./register-book";

/** The examples that are one plain call; the browser enters the others, too. */
const CALLS = Object.entries(FUNCTION_GUIDE).flatMap(([name, { examples }]) =>
  examples.flatMap((example) => {
    const args = readCall(example.formula);
    return args === null ? [] : [{ ...example, name: name as FunctionName, args }];
  }),
);

/** All that the formula fills, in texts, its header first. */
function filled(name: FunctionName, args: readonly string[]): FunctionExample["shows"] {
  const preview = previewFunction(registerBook(), name, args, sentencesOf(ENGLISH));
  if (preview.kind === "table") {
    return preview.header === null ? preview.rows : [preview.header, ...preview.rows];
  }
  if (preview.kind === "not-calculated") throw new Error(`${name} was not calculated`);
  return [[preview.kind === "value" ? preview.text : preview.value]];
}

test.each(CALLS)("$formula fills all that the guide says, and no cell more", (example) => {
  expect(filled(example.name, example.args)).toEqual(example.shows);
});

test("each function has such an example", () => {
  expect(new Set(CALLS.map(({ name }) => name)).size).toBe(Object.keys(FUNCTION_GUIDE).length);
});
