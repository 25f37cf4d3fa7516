import { UserError } from "../app/user-error";

/**
 * A reader's failure in the pane's form. Readers say in one sentence what is wrong and, after a
 * colon, what to do; an error without a `code` is none of theirs and stays as it is.
 */
export function readFailure(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || error instanceof UserError) return error;
  const [wrong, ...todo] = error.message.split(": ");
  return new UserError({
    code: String(error.code),
    happened: `${name} could not be read. ${sentence(wrong ?? "")}`,
    todo: todo.length > 0 ? sentence(todo.join(": ")) : OTHER_FILE,
    cause: error,
  });
}

const OTHER_FILE = "Choose the report as a Word file (.docx) or as plain text (.txt).";

function sentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
