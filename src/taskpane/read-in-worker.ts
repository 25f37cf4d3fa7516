import type { NamedFile, PastedReport, ReadingOptions } from "../app/pane-services";
import { UserError } from "../app/user-error";
import { failureFrom, type ReadingAnswer, type ReadingJob, type ReportRead } from "./reading-job";

/** As much of the web's Worker as reading needs. */
export interface ReaderWorker {
  onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(job: ReadingJob): void;
  terminate(): void;
}

/**
 * Reads a report in a worker of its own, which ends with the reading. Aborting the signal ends it
 * at once, however deep it is in the file. Rejects with the signal's reason, with the reader's
 * `UserError`, or with `reader-unreachable` where the worker does not start.
 */
export function readInWorker(
  start: () => ReaderWorker,
  source: NamedFile | PastedReport,
  { signal, revisions, statusWords }: ReadingOptions & Pick<ReadingJob, "statusWords">,
): Promise<ReportRead> {
  return new Promise<ReportRead>((resolve, reject) => {
    if (signal?.aborted) throw reasonOf(signal);
    const worker = started(start);
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal?.addEventListener("abort", () => end(() => reject(reasonOf(signal))));
    worker.onerror = (event) => {
      end(() => reject(unreachable(event.message)));
    };
    worker.onmessage = ({ data }) => {
      end(() => (data.is === "read" ? resolve(data.report) : reject(asError(failureFrom(data)))));
    };
    worker.postMessage({
      source,
      ...(revisions === undefined ? {} : { revisions }),
      ...(statusWords === undefined ? {} : { statusWords }),
    });
  });
}

function started(start: () => ReaderWorker): ReaderWorker {
  try {
    return start();
  } catch (cause) {
    throw unreachable(cause);
  }
}

function reasonOf({ reason }: { readonly reason: unknown }): Error {
  return asError(reason);
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function unreachable(cause: unknown): UserError {
  return new UserError({
    code: "reader-unreachable",
    happened: "The part of the add-in that reads reports did not start.",
    todo: "Check the connection to the add-in's server and try again. If that does not help, close the pane and open it again.",
    cause,
  });
}
