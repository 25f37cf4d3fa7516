import { strToU8, unzipSync, zipSync } from "fflate";

import type { DateSystem } from "../grid/grid";
import type { XmlPart } from "../objects/workbook-extras";
import type { CalculatedColumn } from "./calculated-columns";
import {
  editPart,
  escapeXml,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIPS,
  type Parts,
} from "./package-parts";
import { addSheetProperties, type SheetProperties } from "./sheet-properties";

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Adds to the written package what its writer has no words for. */
export function completePackage(
  bytes: Uint8Array,
  additions: {
    readonly xmlParts: readonly XmlPart[];
    readonly dateSystem: DateSystem;
    readonly calculatedColumns: readonly CalculatedColumn[];
    readonly sheetProperties: readonly SheetProperties[];
  },
): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  editPart(parts, "xl/workbook.xml", keepResults);
  if (additions.dateSystem === 1904) editPart(parts, "xl/workbook.xml", countFrom1904);
  for (const name of Object.keys(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) editPart(parts, name, markErrors);
    if (/^xl\/tables\/table\d+\.xml$/.test(name)) {
      editPart(parts, name, (xml) => addCalculatedColumns(xml, additions.calculatedColumns));
    }
  }
  additions.xmlParts.forEach((part, index) => {
    addXmlPart(parts, part, index + 1);
  });
  addSheetProperties(parts, additions.sheetProperties);
  return zipSync(parts);
}

/** A full calculation on opening would turn an add-in's results into #NAME? where it is not installed. */
function keepResults(xml: string): string {
  return xml.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');
}

function countFrom1904(xml: string): string {
  const found = /<workbookPr\b/.test(xml);
  return found
    ? xml.replace(/<workbookPr\b/, '<workbookPr date1904="1"')
    : xml.replace(/(<workbook\b[^>]*>)/, '$1<workbookPr date1904="1"/>');
}

/** The writer stores the error a formula gave as text. */
function markErrors(xml: string): string {
  return xml.replace(
    / t="str"([^>]*)>(<f[^>]*>[^<]*<\/f>)<v>(#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!))<\/v>/g,
    ' t="e"$1>$2<v>$3</v>',
  );
}

function addCalculatedColumns(xml: string, columns: readonly CalculatedColumn[]): string {
  const table = /displayName="([^"]*)"/.exec(xml)?.[1];
  const ofTable = columns.filter((each) => each.table === table);
  return ofTable.reduce((text, { column, formula }) => {
    const element = new RegExp(`<tableColumn id="${column + 1}" name="([^"]*)"/>`);
    return text.replace(
      element,
      (_, name: string) =>
        `<tableColumn id="${column + 1}" name="${name}">` +
        `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`,
    );
  }, xml);
}

function addXmlPart(parts: Parts, part: XmlPart, number: number): void {
  const declared = part.xml.startsWith("<?xml")
    ? part.xml
    : `<?xml version="1.0" encoding="UTF-8"?>${part.xml}`;
  parts[`customXml/item${number}.xml`] = strToU8(declared);
  parts[`customXml/itemProps${number}.xml`] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${escapeXml(part.id)}" ` +
      `xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  editPart(parts, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdCustomXml${number}" Type="${RELATIONSHIPS}/customXml" ` +
        `Target="../customXml/item${number}.xml"/></Relationships>`,
    ),
  );
  editPart(parts, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/customXml/itemProps${number}.xml" ` +
        `ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
    ),
  );
}
