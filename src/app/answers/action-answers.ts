import { entryAt, statusAt } from "../../domain/action-status";
import { compareEntries } from "../../domain/entry-order";
import type { Action, MeetingLabel, Plan, StatusEntry } from "../../domain/plan";
import { STATUS_LABELS, type StatusCode } from "../../domain/status";
import { answered, refused, type Answer, type AnswerCell, type AnswerTable } from "./answer";
import type { AnswerBook } from "./answer-book";
import { isBlank, readStatus, readText } from "./arguments";
import { findActionIn } from "./find-action";
import { findMeetingOrCurrent } from "./find-meeting";

/** The status of an action at the end of a meeting; carried forward where it noted none. */
export function actionStatus(book: AnswerBook, number: unknown, label: unknown): Answer<string> {
  const asked = findActionAt(book, number, label);
  if (!asked.ok) return asked;
  const { action, meeting } = asked.value;
  if (action.entries.length === 0) {
    return refused({ code: "nothing-noted", action: action.number });
  }
  return answered(STATUS_LABELS[statusAt(action, meeting, book.plan.meetings)]);
}

/** What a meeting noted about an action; "" where it noted nothing. */
export function actionComments(book: AnswerBook, number: unknown, label: unknown): Answer<string> {
  const asked = findActionAt(book, number, label);
  if (!asked.ok) return asked;
  return answered(entryAt(asked.value.action, asked.value.meeting)?.comments ?? "");
}

const HISTORY_HEADER = ["Meeting", "Status", "Comments", "References"] as const;

/** All entries of an action, the oldest first, with a header; undated ones name no meeting. */
export function actionHistory(book: AnswerBook, number: unknown): Answer<AnswerTable> {
  const found = findActionIn(book, number);
  if (!found.ok) return found;
  const entries = [...found.value.entries].sort((a, b) => compareEntries(a, b, book.plan.meetings));
  return answered([HISTORY_HEADER, ...entries.map(historyRow)]);
}

function historyRow(entry: StatusEntry): readonly AnswerCell[] {
  return [
    entry.meeting ?? "",
    STATUS_LABELS[entry.status],
    entry.comments,
    entry.references.join(", "),
  ];
}

const ACTIONS_HEADER = ["No.", "Group", "Action", "Responsible", "Status", "Comments"] as const;

/** The actions that have a status at the end of a meeting, in the register's order, with a header. */
export function actionsWith(
  book: AnswerBook,
  status: unknown,
  group: unknown,
  label: unknown,
): Answer<AnswerTable> {
  const chosen = chooseActions(book, status, group, label);
  if (!chosen.ok) return chosen;
  const { actions, meeting } = chosen.value;
  const rows = actions.map((action) => [
    action.number,
    groupOf(action),
    action.title ?? action.description,
    action.responsible.join(", "),
    STATUS_LABELS[statusAt(action, meeting, book.plan.meetings)],
    entryAt(action, meeting)?.comments ?? "",
  ]);
  return answered([ACTIONS_HEADER, ...rows]);
}

/** How many actions have a status at the end of a meeting. */
export function actionCount(
  book: AnswerBook,
  status: unknown,
  group: unknown,
  label: unknown,
): Answer<number> {
  const chosen = chooseActions(book, status, group, label);
  return chosen.ok ? answered(chosen.value.actions.length) : chosen;
}

interface ChosenActions {
  readonly actions: readonly Action[];
  readonly meeting: MeetingLabel;
}

function chooseActions(
  book: AnswerBook,
  status: unknown,
  group: unknown,
  label: unknown,
): Answer<ChosenActions> {
  if (book.empty) return refused({ code: "no-tables" });
  const wanted = readStatusOrAll(status, book);
  if (!wanted.ok) return wanted;
  const within = findGroupIn(book, group);
  if (!within.ok) return within;
  const meeting = findMeetingOrCurrent(book, label);
  if (!meeting.ok) return meeting;
  const { plan } = book;
  const actions = plan.actions.filter(
    (action) =>
      (within.value === null || groupOf(action) === within.value) &&
      (wanted.value === null ||
        statusAt(action, meeting.value.label, plan.meetings) === wanted.value),
  );
  return answered({ actions, meeting: meeting.value.label });
}

/** “All” asks for every status. */
function readStatusOrAll(value: unknown, { settings }: AnswerBook): Answer<StatusCode | null> {
  return readText(value).toLowerCase() === "all" ? answered(null) : readStatus(value, settings);
}

/** The plain numbers of Annex 1 have no group row above them: they go by the assembly's name. */
const PLAIN_NUMBERS = "WTSA-24";

function groupOf({ group, series }: Action): string {
  return group ?? (series === "wtsa-24" ? PLAIN_NUMBERS : "");
}

/** The groups that actions can be asked for by, in the register's order. */
export function actionGroups({ actions }: Plan): readonly string[] {
  return [...new Set(actions.map(groupOf))].filter((group) => group !== "");
}

/** A group by its row in Annex 1a or by its full name: `WPR`, `RG-WPR`; null where none is given. */
export function findGroupIn({ plan }: AnswerBook, value: unknown): Answer<string | null> {
  if (isBlank(value)) return answered(null);
  const known = actionGroups(plan);
  const asked = readText(value);
  const found = known.find((group) => groupKey(group) === groupKey(asked));
  return found === undefined ? refused({ code: "group-unknown", asked, known }) : answered(found);
}

function groupKey(group: string): string {
  return group
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, "")
    .replace(/^RG-?/, "");
}

function findActionAt(
  book: AnswerBook,
  number: unknown,
  label: unknown,
): Answer<{ readonly action: Action; readonly meeting: MeetingLabel }> {
  const action = findActionIn(book, number);
  if (!action.ok) return action;
  const meeting = findMeetingOrCurrent(book, label);
  if (!meeting.ok) return meeting;
  return answered({ action: action.value, meeting: meeting.value.label });
}
