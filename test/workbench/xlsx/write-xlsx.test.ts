import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";

import { writeXlsx } from "../../../src/workbench/xlsx/write-xlsx";
import { smallExtras, smallWorkbook } from "./small-workbook";

async function written() {
  const bytes = await writeXlsx(smallWorkbook, smallExtras(), { customFunctions: ["JCA_EXPIRY"] });
  const parts = unzipSync(bytes);
  return { bytes, part: (name: string) => strFromU8(parts[name] ?? new Uint8Array()) };
}

test("results of formulas are stored, errors as errors, and opening recalculates nothing", async () => {
  const { part } = await written();
  const sheet = part("xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<c r="B2"[^>]*><f>_xldudf_JCA_EXPIRY\("JCA-MV"\)<\/f><v>46055<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="B3"[^>]* t="e"[^>]*><f>[^<]*<\/f><v>#N\/A<\/v><\/c>/);
  expect(part("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});

test("a column with one formula in every row is a calculated column of its table", async () => {
  const { part } = await written();
  expect(part("xl/tables/table1.xml")).toContain(
    "<calculatedColumnFormula>JCA[[#This Row],[Expiry]]-46045</calculatedColumnFormula>",
  );
});

test("print titles of a sheet with a space in its name are quoted", async () => {
  const { part } = await written();
  expect(part("xl/workbook.xml")).toContain(">'Action plan'!$1:$1<");
});

test("pages begin above the rows and beside the columns that a break is before", async () => {
  const { part } = await written();
  const sheet = part("xl/worksheets/sheet1.xml");
  // In the file a break has the number, from one on, of the last row before it.
  expect(sheet).toMatch(/<rowBreaks[^>]*><brk id="1"[^>]*\/><brk id="2"[^>]*\/><\/rowBreaks>/);
  expect(sheet).toMatch(/<colBreaks[^>]*><brk id="1"[^>]*\/><\/colBreaks>/);
});

test("cells that run from right to left say so", async () => {
  const { part } = await written();
  expect(part("xl/styles.xml")).toContain('readingOrder="2"');
});

test("custom properties of a sheet are parts that the sheet names, after its breaks", async () => {
  const { bytes, part } = await written();
  expect(part("xl/worksheets/sheet1.xml")).toMatch(
    /<\/colBreaks><customProperties><customPr [^>]*name="Printed" r:id="rIdProperty1"\/><\/customProperties>/,
  );
  expect(part("xl/worksheets/_rels/sheet1.xml.rels")).toContain(
    'relationships/customProperty" Target="../customProperty1.bin"',
  );
  expect(part("[Content_Types].xml")).toContain('PartName="/xl/customProperty1.bin"');
  const value = unzipSync(bytes)["xl/customProperty1.bin"];
  expect(new TextDecoder("utf-16le").decode(value)).toBe('{"section":"jca"}');
  expect(part("xl/worksheets/sheet2.xml")).not.toContain("customPr");
});

test("custom XML parts are kept with their ids", async () => {
  const { part } = await written();
  expect(part("customXml/item1.xml")).toContain('<plan xmlns="urn:example:plan"/>');
  expect(part("customXml/itemProps1.xml")).toContain("{6A5B1D7E-0000-4000-8000-000000000001}");
  expect(part("[Content_Types].xml")).toContain("/customXml/itemProps1.xml");
});

test("a file that counts its days from 1904 says so before all else", async () => {
  const from1904 = { ...smallWorkbook, dateSystem: 1904 as const };
  const bytes = await writeXlsx(from1904, smallExtras(), { customFunctions: [] });
  const book = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  expect(book).toMatch(/^[^]*<workbook [^>]*><workbookPr date1904="1"[ /]/);
  expect((await written()).part("xl/workbook.xml")).not.toContain("date1904");
});

test("what is read back is what the workbook held", async () => {
  const { bytes } = await written();
  const book = await readXlsx(bytes, { readStyles: true });
  const [plan, lists] = book.sheets;
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Action plan", "Lists"]);
  expect(lists?.hidden).toBe(true);
  expect(plan?.rows[2]?.[0]).toBe("=not a formula");
  expect(plan?.tables?.[0]).toMatchObject({
    name: "JCA",
    range: "A1:C3",
    style: "TableStyleMedium7",
  });
  expect(plan?.freezePane).toEqual({ rows: 1, columns: 1 });
  expect(plan?.conditionalRules?.[0]).toMatchObject({
    type: "cellIs",
    operator: "lessThan",
    formula: "30",
  });
  expect(plan?.dataValidations?.[0]).toMatchObject({
    type: "list",
    range: "A2:A3",
    formula1: "Lists!$A$1:$A$2",
  });
  expect(book.namedRanges).toContainEqual(
    expect.objectContaining({ name: "AsOf", range: "46045" }),
  );
  expect(book.properties?.title).toBe("Action plan");
});
