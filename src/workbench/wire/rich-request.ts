import type { WorkbookObjects } from "../objects/workbook-objects";
import { actionType, type Batch, type BatchAnswer, pathType } from "./batch";
import { type BatchHost, BatchRun } from "./batch-run";
import { withinLimits } from "./payload-limits";
import { byteLength, type RequestLogEntry } from "./request-log";

/** Bits of a request's flags. */
const writeFlag = 1;

/** What executeMethod 93 carries, of which the rest is headers. */
export interface RichRequest {
  readonly customData: string;
  readonly batch: Batch;
  readonly bytes: number;
  readonly writes: boolean;
}

export function readRichRequest(arrayData: unknown): RichRequest {
  const [customData, , , , body, , flags] = arrayData as readonly unknown[];
  return {
    customData: String(customData),
    batch: JSON.parse(String(body)) as Batch,
    bytes: byteLength(String(body)),
    writes: typeof flags === "number" && (flags & writeFlag) !== 0,
  };
}

/** Whether a batch acts on the host's services only: it names the workbook, but asks nothing of it. */
export function isForServices({ Actions, ObjectPaths }: Batch): boolean {
  const acting = Actions.filter((action) => action.ActionType !== actionType.instantiate);
  return (
    acting.length > 0 &&
    acting.every((action) => ObjectPaths[action.ObjectPathId]?.ObjectPathType === pathType.service)
  );
}

export interface RichAnswer {
  readonly text: string;
  readonly entry: Omit<RequestLogEntry, "number" | "bytes">;
}

/** Runs a batch over the workbook; a read after a write waits for the calculation. */
export async function runRichRequest(
  request: RichRequest,
  host: BatchHost,
  objects: WorkbookObjects,
): Promise<RichAnswer> {
  const startedAt = performance.now();
  const { answer, text, bytes } = await withinLimits(request, () =>
    answerOf(request, host, objects),
  );
  const entry = {
    startedAt,
    milliseconds: performance.now() - startedAt,
    actions: request.batch.Actions.length,
    writes: request.writes,
    requestBytes: request.bytes,
    responseBytes: bytes,
    error: answer.Error?.Code ?? null,
  };
  return { text, entry };
}

async function answerOf(
  request: RichRequest,
  host: BatchHost,
  objects: WorkbookObjects,
): Promise<BatchAnswer> {
  const run = new BatchRun(request.batch, host);
  const advance = () => run.advance(() => objects.stale);
  while (objects.asAddin(advance, request.writes) === "settle") await objects.settle();
  return run.answer();
}
