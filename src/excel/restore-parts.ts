import type { NewRestorePoint } from "../app/workbook-port";
import {
  formatRestorePointList,
  keptRestorePoints,
  type RestorePointInfo,
} from "../workbook/restore-points";
import type { ReadState } from "./read-state";
import { RESTORE_LIST_NAMESPACE, formatXmlPart, restoreNamespace } from "./xml-part";

/** Packed and ready to be written: the list as it shall be, and what joins and leaves it. */
export interface RestoreParts {
  readonly list: string;
  readonly added: { readonly number: number; readonly xml: string } | null;
  readonly dropped: readonly number[];
}

/** Null for `point` takes the newest away. */
export async function packRestoreParts(
  points: readonly RestorePointInfo[],
  point: NewRestorePoint | null,
): Promise<RestoreParts> {
  if (point === null) return packList(points.slice(1), points.slice(0, 1), null);
  const { text, ...info } = point;
  const number = (points[0]?.number ?? 0) + 1;
  const xml = await formatXmlPart(restoreNamespace(number), text);
  const all = [{ ...info, number, size: xml.length }, ...points];
  const kept = keptRestorePoints(all);
  const added = kept.length === 0 ? null : { number, xml };
  return packList(kept, points.slice(Math.max(0, kept.length - 1)), added);
}

async function packList(
  kept: readonly RestorePointInfo[],
  dropped: readonly RestorePointInfo[],
  added: RestoreParts["added"],
): Promise<RestoreParts> {
  return {
    list: await formatXmlPart(RESTORE_LIST_NAMESPACE, formatRestorePointList(kept)),
    added,
    dropped: dropped.map(({ number }) => number),
  };
}

export function putRestoreParts(
  { customXmlParts }: Excel.Workbook,
  { list, added, dropped }: RestoreParts,
  { restoreListPart }: ReadState,
): void {
  if (added !== null) {
    // A part of that number that the list did not name is nobody's.
    takeAway(customXmlParts, added.number);
    customXmlParts.add(added.xml);
  }
  if (restoreListPart === null) customXmlParts.add(list);
  else customXmlParts.getItem(restoreListPart).setXml(list);
  for (const number of dropped) takeAway(customXmlParts, number);
}

function takeAway(parts: Excel.CustomXmlPartCollection, number: number): void {
  parts.getByNamespace(restoreNamespace(number)).getOnlyItemOrNullObject().delete();
}
