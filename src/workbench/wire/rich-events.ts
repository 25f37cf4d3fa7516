/** What the one subscription `richApiMessage` carries. */
export const richApiMessage = "richApiMessage";

/** [category, type, target, arguments as JSON text, id, is remote override] */
export type RichEntry = readonly [number, number, string, string, number, boolean];

const eventCategory = 65536;
const functionCategory = 1;
const actionCategory = 2;
const invoke = 1000;
const cancel = 1001;
/** The pane was shown or hidden. */
const visibilityChanged = 65539;

export function eventEntry(type: number, target: string, args: unknown): RichEntry {
  return [eventCategory, type, target, JSON.stringify(args), 0, false];
}

export function visibilityEntry(visible: boolean): RichEntry {
  return eventEntry(visibilityChanged, "", { visibility: visible ? "Show" : "Hide" });
}

export function actionEntry(name: string, args: object | undefined): RichEntry {
  const message = JSON.stringify([name, args === undefined ? "" : JSON.stringify(args)]);
  return [actionCategory, invoke, "", message, 0, false];
}

export function invocationEntry(id: number, message: readonly unknown[]): RichEntry {
  return [functionCategory, invoke, "", JSON.stringify(message), id, false];
}

export function cancellationEntry(id: number): RichEntry {
  return [functionCategory, cancel, "", JSON.stringify({ invocationId: id }), id, false];
}
