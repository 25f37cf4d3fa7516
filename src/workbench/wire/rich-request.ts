import type { WorkbookObjects } from "../objects/workbook-objects";
import type { Batch, BatchAnswer } from "./batch";
import { type BatchHost, BatchRun } from "./batch-run";
import { byteLength, type RequestLogEntry } from "./request-log";

/** Bits of a request's flags. */
const writeFlag = 1;

/** What executeMethod 93 carries, of which the rest is headers. */
export interface RichRequest {
  readonly customData: string;
  readonly body: string;
  readonly writes: boolean;
}

export function readRichRequest(arrayData: unknown): RichRequest {
  const [customData, , , , body, , flags] = arrayData as readonly unknown[];
  return {
    customData: String(customData),
    body: String(body),
    writes: typeof flags === "number" && (flags & writeFlag) !== 0,
  };
}

export interface RichAnswer {
  readonly text: string;
  readonly entry: Omit<RequestLogEntry, "number">;
}

/** Runs a batch over the workbook; a read after a write waits for the calculation. */
export async function runRichRequest(
  request: RichRequest,
  host: BatchHost,
  objects: WorkbookObjects,
): Promise<RichAnswer> {
  const startedAt = performance.now();
  const batch = JSON.parse(request.body) as Batch;
  const run = new BatchRun(batch, host);
  const advance = () => run.advance(() => objects.stale);
  while (objects.asAddin(advance, request.writes) === "settle") await objects.settle();
  const answer: BatchAnswer = run.answer();
  const text = JSON.stringify(answer);
  const entry = {
    startedAt,
    milliseconds: performance.now() - startedAt,
    actions: batch.Actions.length,
    writes: request.writes,
    requestBytes: byteLength(request.body),
    responseBytes: byteLength(text),
    error: answer.Error?.Code ?? null,
  };
  return { text, entry };
}
