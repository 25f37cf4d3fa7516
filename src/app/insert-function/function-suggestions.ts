import { documentKey } from "../../domain/document-reference";
import { TRANSFER_STANDING_LABELS, TRANSFER_STANDINGS } from "../../domain/jca-transfer";
import { meetingBodies } from "../../domain/meeting-days";
import { STATUS_CODES, STATUS_LABELS } from "../../domain/status";
import { actionGroups } from "../answers/action-answers";
import type { AnswerBook } from "../answers/answer-book";
import type { ParameterKind } from "./parameter-kind";

/** What may be meant for a parameter: what is typed, and what it is about ("" where that is clear). */
export interface Suggestion {
  readonly value: string;
  readonly about: string;
}

export type FunctionSuggestions = Readonly<Record<ParameterKind, readonly Suggestion[]>>;

/** What the workbook has for each kind of parameter, in the order of its tables. */
export function functionSuggestions({ plan }: AnswerBook): FunctionSuggestions {
  const statuses = plain(STATUS_CODES.map((code) => STATUS_LABELS[code]));
  const documents = plan.documents.map(({ number, title }) => ({
    value: documentKey(number),
    about: title,
  }));
  const decisions = plan.requests.map(({ label, text }) => ({ value: label, about: text }));
  return {
    jca: plain(plan.jcas.map(({ name }) => name)),
    action: plan.actions.map(({ number, title, description }) => ({
      value: number,
      about: title ?? description,
    })),
    meeting: plain(plan.meetings.map(({ label }) => label)),
    group: plain(actionGroups(plan)),
    status: statuses,
    "status-or-all": [...statuses, { value: "All", about: "" }],
    state: plain(TRANSFER_STANDINGS.map((standing) => TRANSFER_STANDING_LABELS[standing])),
    body: plain(meetingBodies(plan)),
    document: unique(documents),
    reference: unique([...documents, ...decisions]),
    day: [],
    text: [],
  };
}

function plain(values: readonly string[]): readonly Suggestion[] {
  return unique(values.map((value) => ({ value, about: "" })));
}

function unique(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(suggestions.map((each) => [each.value, each])).values()];
}
