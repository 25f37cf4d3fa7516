import { writeXlsx as writePackage } from "hucre/xlsx";
import type { WriteOptions } from "hucre/xlsx";

import type { NameInfo } from "../grid/grid";
import type { WorkbookSnapshot } from "../grid/snapshot";
import type { WorkbookExtras } from "../objects/workbook-extras";
import { calculatedColumns } from "./calculated-columns";
import { completePackage } from "./complete-package";
import { writeFormula } from "./file-formula";
import { printNames } from "./page-setup";
import { writeSheet } from "./sheet-contents";
import { fileSheetName } from "./sheet-name";

export interface WriteXlsxOptions {
  /** Names of custom functions, as formulas spell them; the file marks them as an add-in's. */
  readonly customFunctions: readonly string[];
}

/**
 * The bytes of the workbook as .xlsx. Formula results are stored, and nothing asks for a
 * recalculation on opening, so that a reader without the add-in sees its functions' results.
 * Not written: settings of add-ins, filters in force, names hidden from the user stay visible.
 */
export async function writeXlsx(
  snapshot: WorkbookSnapshot,
  extras: WorkbookExtras,
  options: WriteXlsxOptions,
): Promise<Uint8Array> {
  const formulas = { customFunctions: options.customFunctions };
  const names = new Map(snapshot.sheets.map(({ info }) => [info.id, fileSheetName(info.name)]));
  const workbook: WriteOptions = {
    sheets: snapshot.sheets.map((sheet) => writeSheet(sheet, snapshot, extras, formulas)),
    namedRanges: [
      ...snapshot.names.map((name) => ({ ...writeName(name, formulas), ...scope(name, names) })),
      ...snapshot.sheets.flatMap(({ info }) =>
        printNames(fileSheetName(info.name), extras.sheets.get(info.id)?.page),
      ),
    ],
    activeSheet: Math.max(
      0,
      snapshot.sheets.findIndex(({ info }) => info.id === snapshot.activeSheet),
    ),
    defaultFont: { name: snapshot.defaultStyle.fontName, size: snapshot.defaultStyle.fontSize },
    properties: writeProperties(extras),
  };
  const bytes = await writePackage(workbook);
  return completePackage(bytes, {
    xmlParts: extras.xmlParts,
    dateSystem: snapshot.dateSystem,
    calculatedColumns: calculatedColumns(snapshot, formulas),
    sheetProperties: snapshot.sheets.flatMap(({ info }, index) => {
      const properties = extras.sheets.get(info.id)?.customProperties;
      return properties === undefined ? [] : [{ sheet: index + 1, properties }];
    }),
  });
}

function writeName(name: NameInfo, formulas: WriteXlsxOptions) {
  const range = writeFormula(name.formula, formulas, null);
  return { name: name.name, range, ...(name.comment === "" ? {} : { comment: name.comment }) };
}

function scope(name: NameInfo, sheetNames: ReadonlyMap<string, string>) {
  const sheet = name.sheet === null ? undefined : sheetNames.get(name.sheet);
  return sheet === undefined ? {} : { scope: sheet };
}

function writeProperties({ properties, customProperties }: WorkbookExtras) {
  const texts = {
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    keywords: properties.keywords,
    description: properties.comments,
    lastModifiedBy: properties.lastAuthor,
    category: properties.category,
    manager: properties.manager,
    company: properties.company,
  };
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
  const created =
    properties.creationDate === "" ? {} : { created: new Date(properties.creationDate) };
  return { ...given, ...created, custom: Object.fromEntries(customProperties) };
}
