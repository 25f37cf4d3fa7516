import { UserError } from "../app/user-error";

/**
 * A reader's failure in the pane's form. Readers say in one sentence what is wrong and, after a
 * colon, what to do; an error without a `code` is none of theirs and stays as it is. `notices`
 * is what the reader had noticed by then: it may be why, so the first few are told too.
 */
export function readFailure(
  error: unknown,
  name: string,
  notices: readonly { severity: string; message: string }[] = [],
): unknown {
  if (!(error instanceof Error) || !("code" in error) || error instanceof UserError) return error;
  const [wrong, ...todo] = error.message.split(": ");
  return new UserError({
    code: String(error.code),
    happened: [`${name} could not be read.`, sentence(wrong ?? ""), ...told(notices)].join(" "),
    todo: todo.length > 0 ? sentence(todo.join(": ")) : OTHER_FILE,
    cause: error,
  });
}

const MOST_NOTICES = 3;

function told(notices: readonly { severity: string; message: string }[]): readonly string[] {
  return notices
    .filter(({ severity }) => severity !== "info")
    .slice(0, MOST_NOTICES)
    .map(({ message }) => sentence(message));
}

const OTHER_FILE = "Choose the report as a Word file (.docx) or as plain text (.txt).";

function sentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
