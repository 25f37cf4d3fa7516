import { strToU8 } from "fflate";

import {
  editPart,
  escapeXml,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIPS,
  type Parts,
} from "./package-parts";

/** Of the sheet with this number in the file, from one on. */
export interface SheetProperties {
  readonly sheet: number;
  readonly properties: ReadonlyMap<string, string>;
}

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;

/** Custom properties of worksheets: a part for each value, which the sheet names by its key. */
export function addSheetProperties(parts: Parts, sheets: readonly SheetProperties[]): void {
  let number = 0;
  for (const { sheet, properties } of sheets) {
    const named = [...properties].map(([key, value]) => {
      number += 1;
      parts[`xl/customProperty${number}.bin`] = utf16(value);
      return { key, id: `rIdProperty${number}`, target: `../customProperty${number}.bin` };
    });
    if (named.length === 0) continue;
    const part = `xl/worksheets/sheet${sheet}.xml`;
    const relationships = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
    parts[relationships] ??= strToU8(NO_RELATIONSHIPS);
    editPart(parts, part, (xml) => insertElement(xml, named));
    editPart(parts, relationships, (xml) =>
      xml.replace("</Relationships>", `${named.map(relationship).join("")}</Relationships>`),
    );
  }
  if (number === 0) return;
  editPart(parts, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      Array.from(
        { length: number },
        (_, index) =>
          `<Override PartName="/xl/customProperty${index + 1}.bin" ContentType="${CONTENT_TYPE}"/>`,
      ).join("") + "</Types>",
    ),
  );
}

interface Named {
  readonly key: string;
  readonly id: string;
  readonly target: string;
}

function relationship({ id, target }: Named): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/customProperty" Target="${target}"/>`;
}

/** What may stand before the element, in the order of the schema; every sheet has page margins. */
const BEFORE =
  /<pageMargins [^>]*\/>|<pageSetup [^>]*\/>|<\/headerFooter>|<\/rowBreaks>|<\/colBreaks>/g;

function insertElement(xml: string, named: readonly Named[]): string {
  const last = [...xml.matchAll(BEFORE)].at(-1);
  if (last === undefined) throw new Error("The written sheet has no page setup");
  const at = last.index + last[0].length;
  const elements = named.map(
    ({ key, id }) => `<customPr xmlns:r="${RELATIONSHIPS}" name="${escapeXml(key)}" r:id="${id}"/>`,
  );
  const element = `<customProperties>${elements.join("")}</customProperties>`;
  return xml.slice(0, at) + element + xml.slice(at);
}

/** As Excel keeps the values: two bytes a unit, the lower one first, without a mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
