/**
 * A failure told to the user: what happened, what is safe, what to do. Adapters turn host,
 * file and network failures into it; `code` is stable, `cause` keeps the original error.
 */
export class UserError extends Error {
  readonly code: string;
  readonly safe: string;
  readonly todo: string;

  constructor(told: {
    code: string;
    happened: string;
    safe?: string;
    todo: string;
    cause?: unknown;
  }) {
    super(told.happened, told.cause === undefined ? undefined : { cause: told.cause });
    this.name = "UserError";
    this.code = told.code;
    this.safe = told.safe ?? "Nothing in the workbook was changed.";
    this.todo = told.todo;
  }
}
