import type { SyncOptions } from "../../app/sync";
import type { RevisionView, SyncChoices, SyncOutcome, SyncPreview } from "../../app/pane-services";

/** Where the user stands between choosing a source and having it in the workbook. */
export type SyncStep =
  | { readonly at: "choose" }
  | {
      readonly at: "reading";
      readonly label: string;
      /** The review that was open, to come back to where nothing comes of the reading. */
      readonly back: InReview | null;
    }
  | InReview
  | ({
      readonly at: "applying";
      readonly done: number;
      readonly of: number;
      /** The user has cancelled, and what was written is being put back. */
      readonly cancels: boolean;
    } & Reviewed)
  | { readonly at: "done"; readonly label: string; readonly outcome: SyncOutcome };

type InReview = {
  readonly at: "review";
  /** The side of tracked changes that is being read instead; null where none is. */
  readonly rereads: RevisionView | null;
} & Reviewed;

export interface Reviewed {
  readonly preview: SyncPreview;
  readonly choices: SyncChoices;
  /** As the preview was made, so that applying does what was shown. */
  readonly options: SyncOptions;
}

export type SyncEvent =
  | { readonly type: "reads"; readonly label: string }
  | { readonly type: "rereads"; readonly view: RevisionView }
  | { readonly type: "previewed"; readonly preview: SyncPreview; readonly options: SyncOptions }
  | { readonly type: "chose"; readonly id: string; readonly side: Side }
  | { readonly type: "chose-all"; readonly side: Side }
  | { readonly type: "applies" }
  | { readonly type: "progressed"; readonly done: number; readonly of: number }
  | { readonly type: "cancels" }
  | { readonly type: "applied"; readonly outcome: SyncOutcome }
  | { readonly type: "failed" }
  | { readonly type: "left" };

export type Side = "mine" | "theirs";

export const FIRST_STEP: SyncStep = { at: "choose" };

/** The step after an event; an event that has no meaning in a step leaves it as it is. */
export function nextStep(step: SyncStep, event: SyncEvent): SyncStep {
  switch (event.type) {
    case "reads":
      return readingAfter(step, event.label);
    case "rereads":
      return step.at === "review" ? { ...step, rereads: event.view } : step;
    case "previewed":
      return isBeingRead(step) ? reviewOf({ ...event, choices: {} }) : step;
    case "chose":
      return withChoices(step, { [event.id]: event.side });
    case "chose-all":
      return withChoices(step, everyConflict(step, event.side));
    case "left":
      return stepAfterLeaving(step);
    default:
      return stepOfWriting(step, event);
  }
}

function readingAfter(step: SyncStep, label: string): SyncStep {
  if (step.at === "applying") return step;
  if (step.at === "reading") return { ...step, label };
  const back = step.at === "review" ? reviewOf(step) : null;
  return { at: "reading", label, back };
}

function stepAfterLeaving(step: SyncStep): SyncStep {
  if (step.at === "reading") return step.back ?? FIRST_STEP;
  return step.at === "applying" ? step : FIRST_STEP;
}

function isBeingRead(step: SyncStep): boolean {
  return step.at === "reading" || (step.at === "review" && step.rereads !== null);
}

type WritingEvent = Extract<
  SyncEvent,
  { type: "applies" | "progressed" | "cancels" | "applied" | "failed" }
>;

function stepOfWriting(step: SyncStep, event: WritingEvent): SyncStep {
  if (step.at === "review") return stepOfReview(step, event);
  if (step.at === "reading" && event.type === "failed") return step.back ?? FIRST_STEP;
  if (step.at !== "applying") return step;
  if (event.type === "progressed") return { ...step, done: event.done, of: event.of };
  if (event.type === "cancels") return { ...step, cancels: true };
  if (event.type === "applied")
    return { at: "done", label: step.preview.source.label, outcome: event.outcome };
  // A failed apply changed nothing: the review and its choices are still there.
  if (event.type === "failed") return reviewOf(step);
  return step;
}

function stepOfReview(step: SyncStep & { at: "review" }, event: WritingEvent): SyncStep {
  const { preview, choices, options, rereads } = step;
  if (event.type === "applies" && rereads === null)
    return { at: "applying", preview, choices, options, done: 0, of: 0, cancels: false };
  // What could not be read the other way is still there as it was read.
  if (event.type === "failed" && rereads !== null) return reviewOf(step);
  return step;
}

/** A review in which nothing is read any more; the same one where nothing was. */
function reviewOf(reviewed: Reviewed | InReview): InReview {
  if ("rereads" in reviewed && reviewed.rereads === null) return reviewed;
  const { preview, choices, options } = reviewed;
  return { at: "review", preview, choices, options, rereads: null };
}

function withChoices(step: SyncStep, choices: SyncChoices): SyncStep {
  return step.at === "review" ? { ...step, choices: { ...step.choices, ...choices } } : step;
}

function everyConflict(step: SyncStep, side: Side): SyncChoices {
  if (step.at !== "review") return {};
  return Object.fromEntries(step.preview.conflicts.map(({ id }) => [id, side]));
}

/** How many conflicts have no side chosen yet. */
export function openConflicts(preview: SyncPreview, choices: SyncChoices): number {
  return preview.conflicts.filter(({ id }) => choices[id] === undefined).length;
}

/** True where applying would write something: changes, or the source's side of a conflict. */
export function hasSomethingToApply({ nothingToDo, conflicts }: SyncPreview): boolean {
  return !nothingToDo || conflicts.length > 0;
}
