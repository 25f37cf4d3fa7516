import { STATUS_LABELS } from "../../domain/status";
import { AS_OF_DAY } from "../../workbook/settings";
import type { Answer } from "../answers/answer";
import type { AnswerBook } from "../answers/answer-book";
import { readStatus } from "../answers/arguments";
import { findDocumentIn } from "../answers/document-answers";
import { findActionIn } from "../answers/find-action";
import { findJcaIn } from "../answers/find-jca";
import { findMeetingIn } from "../answers/find-meeting";
import { findGroupIn } from "../answers/action-answers";
import type { FunctionName } from "../function-names";
import { literalOf, nativeDay, quotedText } from "./native-argument";

/** Makes the text of native functions from a call's arguments; null where there is no equivalent. */
type Native = (args: readonly string[], book: AnswerBook) => string | null;

/** A column of one of our tables, and the column by which its rows are found. */
interface Lookup {
  readonly keys: string;
  readonly values: string;
  /** What users leave out at the beginning of a key. */
  readonly prefix?: string;
  /** The key that a literal argument means. */
  readonly find: (book: AnswerBook, asked: string | number) => Answer<string>;
}

const jca = {
  keys: "JCA[JCA]",
  prefix: "JCA-",
  find: (book, asked) => keyOf(findJcaIn(book, asked), ({ name }) => name),
} satisfies Omit<Lookup, "values">;

const action = {
  keys: "ActionPlan[No.]",
  find: (book, asked) => keyOf(findActionIn(book, asked), ({ number }) => number),
} satisfies Omit<Lookup, "values">;

const meeting = {
  keys: "Meetings[Meeting]",
  prefix: "TSAG ",
  find: (book, asked) => keyOf(findMeetingIn(book, asked), ({ label }) => label),
} satisfies Omit<Lookup, "values">;

const document = {
  keys: "Documents[Number]",
  find: (book, asked) => keyOf(findDocumentIn(book, asked), ({ number }) => number),
} satisfies Omit<Lookup, "values">;

/**
 * The functions with a native equivalent that stays right when our tables change. JCA_TARGET,
 * JCA_LIST, OVERDUE_TRANSFERS, ACTION_HISTORY and ACTIONS spill, STATUS_CHECK goes by the
 * workflow, and TD_REF by how documents are spelled: what they show becomes values.
 */
export const NATIVE_FUNCTIONS: Partial<Record<FunctionName, Native>> = {
  JCA_EXPIRY: only(1, found({ ...jca, values: "JCA[Expiry]" })),
  JCA_EXPIRY_BASIS: only(1, lookUp({ ...jca, values: "JCA[Basis]" })),
  JCA_DAYS_LEFT: only(2, ([name = "", asOf = ""], book) => {
    const day = nativeDay(asOf, AS_OF_DAY.name);
    return day === null ? null : found({ ...jca, values: "JCA[Expiry]" }, `-${day}`)([name], book);
  }),
  JCA_TRANSFER: today(1, lookUp({ ...jca, values: "JCA[State]" })),
  JCA_LIFETIME_END: only(1, ([start = ""]) => {
    const day = start === "" ? null : nativeDay(start, null);
    return day === null ? null : `EDATE(${day},24)`;
  }),
  ACTION_STATUS: today(1, lookUp({ ...action, values: "ActionPlan[Status]" })),
  ACTION_COMMENTS: today(1, (args, book) => {
    const comments = lookUp({ ...action, values: "ActionPlan[Comments]" })(args, book);
    // An empty cell looked up shows 0.
    return comments === null ? null : `(${comments}&"")`;
  }),
  ACTION_COUNT: today(2, actionCount),
  NEXT_MEETING: only(2, nextMeeting),
  MEETING_DATE: only(1, found({ ...meeting, values: "Meetings[Opens]" })),
  CONTRIBUTION_DEADLINE: only(1, found({ ...meeting, values: "Meetings[Contribution deadline]" })),
  TD_TITLE: only(1, found({ ...document, values: "Documents[Title]" })),
};

function keyOf<T>(answer: Answer<T>, key: (value: T) => string): Answer<string> {
  return answer.ok ? { ok: true, value: key(answer.value) } : answer;
}

function only(most: number, native: Native): Native {
  return (args, book) => (args.length > most ? null : native(args, book));
}

/** For functions whose last argument is a meeting or a day: the tables show the present only. */
function today(most: number, native: Native): Native {
  return (args, book) =>
    args.slice(most).some((arg) => arg !== "") ? null : native(args.slice(0, most), book);
}

function lookUp({ keys, values, prefix, find }: Lookup): Native {
  return ([asked = ""], book) => {
    if (asked === "") return null;
    const literal = literalOf(asked);
    if (literal !== null) {
      const key = find(book, literal);
      return key.ok ? `XLOOKUP(${quotedText(key.value)},${keys},${values})` : null;
    }
    const key = `TRIM(${asked})`;
    if (prefix === undefined) return `XLOOKUP(${key},${keys},${values})`;
    const prefixed = `XLOOKUP(${quotedText(prefix)}&${key},${keys},${values})`;
    return `XLOOKUP(${key},${keys},${values},${prefixed})`;
  };
}

/** The same, with #N/A where the row's cell is empty; `then` follows the value. */
function found(lookup: Lookup, then = ""): Native {
  return (args, book) => {
    const value = lookUp(lookup)(args, book);
    return value === null ? null : `LET(${VALUE},${value},IF(${VALUE}="",NA(),${VALUE}${then}))`;
  };
}

/** No name that users give to something of their own. */
const VALUE = "found_value";

/** With literals alone: a status or group that is found in a cell may be spelled another way. */
function actionCount([status = "", group = ""]: readonly string[], book: AnswerBook) {
  const criteria = [statusCriterion(status, book), groupCriterion(group, book)];
  if (criteria.includes(null)) return null;
  return `COUNTIFS(ActionPlan[No.],"<>"${criteria.join("")})`;
}

function statusCriterion(status: string, { settings }: AnswerBook): string | null {
  const literal = literalOf(status);
  if (typeof literal !== "string") return null;
  if (literal.trim().toLowerCase() === "all") return "";
  const read = readStatus(literal, settings);
  return read.ok ? `,ActionPlan[Status],${quotedText(STATUS_LABELS[read.value])}` : null;
}

function groupCriterion(group: string, book: AnswerBook): string | null {
  if (group === "") return "";
  const literal = literalOf(group);
  if (typeof literal !== "string") return null;
  const read = findGroupIn(book, literal);
  if (!read.ok) return null;
  return read.value === null ? "" : `,ActionPlan[Group],${quotedText(read.value)}`;
}

function nextMeeting([body = "", after = ""]: readonly string[]): string | null {
  const literal = body === "" ? "TSAG" : literalOf(body);
  if (typeof literal !== "string" || literal.trim().toUpperCase() !== "TSAG") return null;
  const day = nativeDay(after, null);
  const from = after === "" ? `">="&${AS_OF_DAY.name}` : day === null ? null : `">"&${day}`;
  if (from === null) return null;
  const first = `MINIFS(Meetings[Opens],Meetings[Opens],${from})`;
  return `LET(${VALUE},${first},IF(${VALUE}=0,NA(),${VALUE}))`;
}
