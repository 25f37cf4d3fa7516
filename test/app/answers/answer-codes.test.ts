import { ERROR_VALUES } from "../../../src/app/answers/answer-error";
import { shown } from "./register-book";
import { REFUSED_CALLS } from "./refused-calls";

test("there is a call for every reason why a function has no value", () => {
  const codes = [...Object.keys(REFUSED_CALLS), "workbook-unreadable"];
  expect(codes.sort()).toEqual(Object.keys(ERROR_VALUES).sort());
});

test.each(Object.entries(REFUSED_CALLS))("one is answered with %s", (code, { answer }) => {
  expect(shown(answer())).toBe(`#${code}`);
});
