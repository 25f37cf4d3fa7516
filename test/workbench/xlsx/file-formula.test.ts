import { writeFormula } from "../../../src/workbench/xlsx/file-formula";

const words = { customFunctions: ["JCA_EXPIRY"] };

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ['=JCA_EXPIRY("JCA-MV")', '_xldudf_JCA_EXPIRY("JCA-MV")'],
  ['=IFERROR(jca_expiry([@JCA]),"")', 'IFERROR(_xldudf_JCA_EXPIRY(JCA[[#This Row],[JCA]]),"")'],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=FILTER(A1:B3,A1:A3>1)", "_xlfn._xlws.FILTER(A1:B3,A1:A3>1)"],
  ['="XLOOKUP("&"[@JCA]"', '"XLOOKUP("&"[@JCA]"'],
  ["=[@[Days left]]+1", "JCA[[#This Row],[Days left]]+1"],
  ["=JCA[@Expiry]", "JCA[[#This Row],[Expiry]]"],
  ["=[[#This Row],[Expiry]]", "JCA[[#This Row],[Expiry]]"],
  ["=JCA[[#This Row],[Expiry]]", "JCA[[#This Row],[Expiry]]"],
  ["=COUNTIFS(JCA[State],1)", "COUNTIFS(JCA[State],1)"],
  ['=History!A1&"History!"', 'History_!A1&"History!"'],
])("%s is stored as %s in a row of the table JCA", (typed, stored) => {
  expect(writeFormula(typed, words, "JCA")).toBe(stored);
});
