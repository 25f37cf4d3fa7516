/** Error codes of Excel which this host answers with; the client turns them into OfficeExtension.Error. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

const messages: Record<HostErrorCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** What an Excel call fails with. The batch stops at it; what was done before stays done. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = messages[code],
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function httpStatusOf(code: HostErrorCode): number {
  if (code === "ItemNotFound" || code === "ApiNotFound") return 404;
  if (code === "GeneralException") return 500;
  return code === "ItemAlreadyExists" ? 409 : 400;
}
