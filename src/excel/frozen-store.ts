import {
  NOTHING_FROZEN,
  formatFrozenRecord,
  isFrozenName,
  parseFrozenRecord,
  type FrozenRecord,
} from "../app/freeze/frozen-record";
import { UserError } from "../app/user-error";
import { FROZEN_NAMESPACE, formatXmlPart, parseXmlPart } from "./xml-part";

/** What the workbook keeps of frozen formulas. */
export interface FrozenStore {
  readonly record: FrozenRecord;
  /** As it stands in the workbook; null where there is none. */
  readonly part: { readonly id: string; readonly xml: string } | null;
  /** The workbook's names with their formulas, such as `=Sheet1!$A$1`. */
  readonly names: ReadonlyMap<string, string>;
}

/** Two requests. */
export async function readFrozenStore(context: Excel.RequestContext): Promise<FrozenStore> {
  const { workbook } = context;
  const names = workbook.names.load({ name: true, formula: true });
  const found = workbook.customXmlParts
    .getByNamespace(FROZEN_NAMESPACE)
    .getOnlyItemOrNullObject()
    .load({ id: true });
  await context.sync();
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  if (found.isNullObject) return { record: NOTHING_FROZEN, part: null, names: formulas };
  const xml = found.getXml();
  await context.sync();
  return { ...(await readPart(found.id, xml)), names: formulas };
}

async function readPart(id: string, xml: OfficeExtension.ClientResult<string>) {
  const text = await parseXmlPart(xml.value);
  const record = text === null ? null : parseFrozenRecord(text);
  if (record === null) throw unreadable();
  return { record, part: { id, xml: xml.value } };
}

function unreadable(): UserError {
  return new UserError({
    code: "frozen-unreadable",
    happened: "What this workbook keeps of frozen formulas cannot be read.",
    todo: "Reload the add-in to get its newest version, then try again.",
  });
}

export async function packFrozen(record: FrozenRecord): Promise<string> {
  return formatXmlPart(FROZEN_NAMESPACE, formatFrozenRecord(record));
}

export function writeFrozenPart(
  { customXmlParts }: Excel.Workbook,
  { part }: FrozenStore,
  xml: string,
): void {
  if (part === null) customXmlParts.add(xml);
  else customXmlParts.getItem(part.id).setXml(xml);
}

/** Adds a name that people do not see in Excel's lists. */
export function addHiddenName(
  workbook: Excel.Workbook,
  name: string,
  reference: Excel.Range | string,
): void {
  workbook.names.add(name, reference).visible = false;
}

/** Names and part as `store` has them, whatever has been done to them since. */
export async function putStoreBack(
  context: Excel.RequestContext,
  store: FrozenStore,
): Promise<void> {
  const { workbook } = context;
  const names = workbook.names.load({ name: true });
  const part = workbook.customXmlParts
    .getByNamespace(FROZEN_NAMESPACE)
    .getOnlyItemOrNullObject()
    .load({ id: true });
  await context.sync();
  const present = new Set(names.items.map(({ name }) => name));
  for (const item of names.items) {
    if (isFrozenName(item.name) && !store.names.has(item.name)) item.delete();
  }
  for (const [name, formula] of store.names) {
    if (isFrozenName(name) && !present.has(name)) addHiddenName(workbook, name, formula);
  }
  if (!part.isNullObject && store.part === null) part.delete();
  else if (!part.isNullObject && store.part !== null) part.setXml(store.part.xml);
  else if (store.part !== null) workbook.customXmlParts.add(store.part.xml);
  await context.sync();
}
