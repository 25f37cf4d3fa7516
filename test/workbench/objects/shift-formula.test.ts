import { shiftFormula } from "../../../src/workbench/objects/shift-formula";

test.each([
  ["=A1+$B$2", "=B2+$B$2"],
  ["=SUM(A1:$A9)", "=SUM(B2:$A10)"],
  ["='A1 sheet'!A1", "='A1 sheet'!B2"],
  ['="A1"&A1', '="A1"&B2'],
  ["=Actions[[#This Row],[A1]]", "=Actions[[#This Row],[A1]]"],
  ["=LOG10(A1)", "=LOG10(B2)"],
  ["=JCA_EXPIRY(A1)", "=JCA_EXPIRY(B2)"],
  ["=XFD1", "=#REF!"],
])("%s copied one down and one right is %s", (formula, expected) => {
  expect(shiftFormula(formula, 1, 1)).toBe(expected);
});
