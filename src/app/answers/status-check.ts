import { transitionRemark } from "../../domain/action-checks";
import { answered, type Answer } from "./answer";
import type { AnswerBook } from "./answer-book";
import { readStatus, readText } from "./arguments";

/** What `STATUS_CHECK` says of a change that the workflow takes. */
const ALL_WELL = "OK";

/**
 * “OK”, or what the workbook's workflow has against a change of status. Without our tables the
 * usual workflow holds.
 */
export function statusCheck(
  { settings }: AnswerBook,
  from: unknown,
  to: unknown,
  reference: unknown,
): Answer<string> {
  const before = readStatus(from, settings);
  if (!before.ok) return before;
  const after = readStatus(to, settings);
  if (!after.ok) return after;
  const remark = transitionRemark(
    settings.workflow,
    before.value,
    after.value,
    readText(reference),
  );
  return answered(remark ?? ALL_WELL);
}
