import { HostError, type HostErrorCode, httpStatusOf } from "../objects/host-error";
import type { BatchError } from "./batch";

/** The client finds the statements from the index of the action. */
export function batchError(failure: unknown, location: string, actionIndex: number): BatchError {
  const error = asHostError(failure);
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: httpStatusOf(error.code),
  };
}

/** The grid refuses with codes of the same spelling, some of which Excel calls otherwise. */
const codesOfGrid: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "AccessDenied",
  ConflictingName: "ItemAlreadyExists",
  InvalidArgument: "InvalidArgument",
  InvalidOperation: "InvalidOperation",
  ItemNotFound: "ItemNotFound",
  ValidationRefused: "InvalidOperation",
};

function asHostError(failure: unknown): HostError {
  if (failure instanceof HostError) return failure;
  if (!(failure instanceof Error)) return new HostError("GeneralException", String(failure));
  const code = "code" in failure ? codesOfGrid[String(failure.code)] : undefined;
  if (code !== undefined) return new HostError(code, failure.message);
  // A fault of this host: what it was, and where, must not be lost.
  return new HostError("GeneralException", failure.stack ?? failure.message);
}
