import { UserError } from "../app/user-error";
import type { ReadPace } from "./read-pace";
import { readState, type ReadState } from "./read-state";
import { runExcel } from "./run-excel";

/** Reads the workbook, and again with smaller questions where an answer was too large to send. */
export async function readAtPace(pace: ReadPace): Promise<ReadState> {
  for (;;) {
    try {
      return await runExcel("reading the sheets", (context) => readState(context, pace));
    } catch (error) {
      if (!isTooLarge(error) || !pace.slowDown()) throw error;
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof UserError && error.code === "ResponsePayloadSizeLimitExceeded";
}
