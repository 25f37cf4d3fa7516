import { nativeFormula } from "../../../src/app/freeze/native-formula";
import { registerBook } from "../answers/register-book";

const book = registerBook();
const EXPIRY =
  'LET(found_value,XLOOKUP("JCA-MV",JCA[JCA],JCA[Expiry]),IF(found_value="",NA(),found_value))';

describe("a literal argument is replaced by the key that it means", () => {
  test.each([
    ['=JCA_EXPIRY("mv")', `=${EXPIRY}`],
    ['="ends "&TEXT(JCA_EXPIRY("jca - MV"),"d mmmm")', `="ends "&TEXT(${EXPIRY},"d mmmm")`],
    ['=JCA_EXPIRY_BASIS("MV")', '=XLOOKUP("JCA-MV",JCA[JCA],JCA[Basis])'],
    ['=JCA_DAYS_LEFT("MV")', `=${EXPIRY.replace(/found_value\)\)$/, "found_value-AsOfDay))")}`],
    ['=JCA_TRANSFER("imt2020")', '=XLOOKUP("JCA-IMT2020/IMT2030",JCA[JCA],JCA[State])'],
    ["=ACTION_STATUS(8)", '=XLOOKUP("8",ActionPlan[No.],ActionPlan[Status])'],
    ['=ACTION_STATUS("Res. 73-6",)', '=XLOOKUP("73-06",ActionPlan[No.],ActionPlan[Status])'],
    ["=ACTION_COMMENTS(8)", '=(XLOOKUP("8",ActionPlan[No.],ActionPlan[Comments])&"")'],
    [
      '=MEETING_DATE("1-2026")',
      '=LET(found_value,XLOOKUP("TSAG 01-2026",Meetings[Meeting],Meetings[Opens]),IF(found_value="",NA(),found_value))',
    ],
    [
      '=TD_TITLE("TD 0263")',
      '=LET(found_value,XLOOKUP("TD263",Documents[Number],Documents[Title]),IF(found_value="",NA(),found_value))',
    ],
    [
      '=ACTION_COUNT("not started","RG-WPR")',
      '=COUNTIFS(ActionPlan[No.],"<>",ActionPlan[Status],"Not started",ActionPlan[Group],"WPR")',
    ],
    ['=ACTION_COUNT("All")', '=COUNTIFS(ActionPlan[No.],"<>")'],
    [
      "=NEXT_MEETING()",
      '=LET(found_value,MINIFS(Meetings[Opens],Meetings[Opens],">="&AsOfDay),IF(found_value=0,NA(),found_value))',
    ],
  ])("%s becomes %s", (formula, native) => {
    expect(nativeFormula(formula, book)).toBe(native);
  });
});

describe("a reference stays", () => {
  test.each([
    [
      "=JCA_TRANSFER(A2)",
      '=XLOOKUP(TRIM(A2),JCA[JCA],JCA[State],XLOOKUP("JCA-"&TRIM(A2),JCA[JCA],JCA[State]))',
    ],
    [
      "=ACTION_STATUS('My list'!$B$1)",
      "=XLOOKUP(TRIM('My list'!$B$1),ActionPlan[No.],ActionPlan[Status])",
    ],
    ["=JCA_LIFETIME_END(C1)", "=EDATE(INT(C1),24)"],
    ['=JCA_LIFETIME_END("30 May 2025")', "=EDATE(DATE(2025,5,30),24)"],
    ["=JCA_LIFETIME_END(DATE(2024,2,29))", "=EDATE(DATE(2024,2,29),24)"],
    [
      '=JCA_DAYS_LEFT("MV",D1)',
      '=LET(found_value,XLOOKUP("JCA-MV",JCA[JCA],JCA[Expiry]),IF(found_value="",NA(),found_value-INT(IF(D1="",AsOfDay,D1))))',
    ],
  ])("%s becomes %s", (formula, native) => {
    expect(nativeFormula(formula, book)).toBe(native);
  });
});

test.each([
  ['=JCA_TARGET("MV")'],
  ["=JCA_LIST()"],
  ["=OVERDUE_TRANSFERS()"],
  ["=ACTION_HISTORY(9)"],
  ['=ACTIONS("Started")'],
  ['=STATUS_CHECK("Started","Concluded")'],
  ['=TD_REF("TD 1")'],
  ['=JCA_TRANSFER("MV",DATE(2027,5,31))'],
  ['=ACTION_STATUS(8,"TSAG 05-2025")'],
  ["=ACTION_COUNT(A1)"],
  ['=ACTION_COUNT("Started",A1)'],
  ['=NEXT_MEETING("WP2")'],
  ['=JCA_EXPIRY("nobody")'],
  ['=JCA_EXPIRY({"MV","AHF"})'],
  ["=JCA_EXPIRY()"],
  ['=JCA_EXPIRY("MV")&TEXTJOIN(",",TRUE,JCA_TARGET("MV"))'],
])("%s has no equivalent", (formula) => {
  expect(nativeFormula(formula, book)).toBeNull();
});
