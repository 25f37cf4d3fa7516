/** Event numbers on the wire. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookAutoSaveSettingChanged: 2200,
  workbookActivated: 2203,
} as const;

/** The target of an event of a workbook's own collections. */
export const workbookTarget = "Workbook";

/** Which events the add-in asked for, each with its target. */
export class EventRegistry {
  readonly #counts = new Map<string, number>();

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.#counts.has(keyOf(type, target));
  }
}

function keyOf(type: number, target: string): string {
  return `${type}@${target}`;
}
