import type { CalendarDate } from "../../domain/calendar-date";

/**
 * Why a function has no value: a closed list of codes, each with what its sentence needs. The
 * sentences are made at the edge, in the reader's language.
 */
export type AnswerError =
  | { readonly code: "no-tables" }
  | { readonly code: "workbook-unreadable" }
  | { readonly code: "jca-missing" }
  | Unknown<"jca-unknown">
  | Ambiguous<"jca-ambiguous">
  | ExpiryUnknown
  | { readonly code: "target-unknown"; readonly jca: string }
  | { readonly code: "action-missing" }
  | (Unknown<"action-unknown"> & { readonly asNumber: boolean })
  | { readonly code: "nothing-noted"; readonly action: string }
  | { readonly code: "group-unknown"; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: "status-missing"; readonly known: readonly string[] }
  | { readonly code: "status-unknown"; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: "state-unknown"; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: "meeting-missing" }
  | { readonly code: "meeting-unknown"; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: "meeting-undated"; readonly meeting: string }
  | { readonly code: "next-meeting-unknown"; readonly body: string }
  | { readonly code: "body-unknown"; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: "day-missing" }
  | { readonly code: "not-a-day"; readonly asked: string }
  | { readonly code: "document-missing" }
  | { readonly code: "not-a-reference"; readonly asked: string }
  | Ambiguous<"references-several">
  | Unknown<"document-unknown">
  | Ambiguous<"document-ambiguous">
  | { readonly code: "title-missing"; readonly document: string };

/** Nothing has that name; `nearest` are the names most like it, best first. */
interface Unknown<Code> {
  readonly code: Code;
  readonly asked: string;
  readonly nearest: readonly string[];
}

/** Several things have that name. */
interface Ambiguous<Code> {
  readonly code: Code;
  readonly asked: string;
  readonly candidates: readonly string[];
}

/** The end of a JCA is not known; `noLaterThan` is the day that it cannot pass, where there is one. */
interface ExpiryUnknown {
  readonly code: "expiry-unknown";
  /** What is missing: the date of the next meeting, or the day the lifetime began. */
  readonly missing: "next-meeting" | "lifetime-start";
  readonly noLaterThan: CalendarDate | null;
}

export type AnswerErrorCode = AnswerError["code"];

/**
 * The error value that a cell shows. `#VALUE!`: the call is wrong, whatever the workbook holds.
 * `#N/A`: the workbook has no answer, so far. Excel shows a sentence with these two only.
 */
export const ERROR_VALUES: Readonly<Record<AnswerErrorCode, "#N/A" | "#VALUE!">> = {
  "no-tables": "#N/A",
  "workbook-unreadable": "#N/A",
  "jca-missing": "#VALUE!",
  "jca-unknown": "#N/A",
  "jca-ambiguous": "#VALUE!",
  "expiry-unknown": "#N/A",
  "target-unknown": "#N/A",
  "action-missing": "#VALUE!",
  "action-unknown": "#N/A",
  "nothing-noted": "#N/A",
  "group-unknown": "#N/A",
  "status-missing": "#VALUE!",
  "status-unknown": "#VALUE!",
  "state-unknown": "#VALUE!",
  "meeting-missing": "#VALUE!",
  "meeting-unknown": "#N/A",
  "meeting-undated": "#N/A",
  "next-meeting-unknown": "#N/A",
  "body-unknown": "#N/A",
  "day-missing": "#VALUE!",
  "not-a-day": "#VALUE!",
  "document-missing": "#VALUE!",
  "not-a-reference": "#VALUE!",
  "references-several": "#VALUE!",
  "document-unknown": "#N/A",
  "document-ambiguous": "#VALUE!",
  "title-missing": "#N/A",
};
