import { findJca } from "../domain/jca-name";
import { compareMeetings, findMeeting, normaliseMeetingLabel } from "../domain/meetings";
import { meetingOf } from "../domain/entry-order";
import type { Jca, JcaDecision, Meeting, Plan } from "../domain/plan";
import { parseDecisions } from "./decision-words";
import { formatReviewDecision, readReviewDecision, type ReadReview } from "./review-decision";
import type { Fields, Rows } from "./rows";

/** A row of the table JcaReview as it is understood. */
export interface Review {
  readonly key: string;
  readonly fields: Fields;
  /** Null where the plan has no such JCA, or no such meeting. */
  readonly jca: Jca | null;
  readonly meeting: Meeting | null;
  /** Null where the cell says neither Yes nor No; blank is No. */
  readonly decided: boolean | null;
  /** What the Decision cell says. */
  readonly read: ReadReview;
}

export function readReviews(rows: Rows, { jcas, meetings }: Plan): readonly Review[] {
  return [...rows].map(([key, fields]) => {
    const { jca = "", meeting = "", decision = "", decided = "" } = fields;
    return {
      key,
      fields,
      jca: jca === "" ? null : findJca(jcas, jca),
      meeting: findMeeting(meetings, meeting),
      decided: parseDecided(decided),
      read: readReviewDecision(decision, meeting),
    };
  });
}

function parseDecided(cell: string): boolean | null {
  const words = cell.trim().toLowerCase();
  if (words === "yes") return true;
  return words === "no" || words === "" ? false : null;
}

/** A decision that a review has taken and the table JCA does not have. */
export interface PendingDecision {
  /** The review's row. */
  readonly key: string;
  readonly jca: Jca;
  readonly decision: JcaDecision;
  /** What the table JCA says about that meeting, in one paragraph; "" where nothing. */
  readonly replaced: string;
  /** The Decision cell of the table JCA with the decision in it. */
  readonly cell: string;
}

/** `cells` are the Decision cells of the table JCA, by the JCA's name. */
export function pendingDecisions(
  reviews: readonly Review[],
  cells: ReadonlyMap<string, string>,
  plan: Plan,
): readonly PendingDecision[] {
  return reviews.flatMap(({ key, jca, meeting, decided, read }) => {
    if (jca === null || meeting === null || decided !== true || "unclear" in read) return [];
    const { decision } = read;
    const paragraphs = paragraphsOf(cells.get(jca.name) ?? "", plan);
    const same = paragraphs.find((one) => isOf(one, decision));
    if (same?.decision !== undefined && says(same.decision, decision)) return [];
    const cell = withDecision(paragraphs, decision, plan.meetings);
    return [{ key, jca, decision, replaced: same?.text ?? "", cell }];
  });
}

/** A paragraph of a Decision cell: what it decides, where that can be read. */
interface Paragraph {
  readonly text: string;
  readonly decision: JcaDecision | undefined;
}

function paragraphsOf(cell: string, { currentMeeting }: Plan): readonly Paragraph[] {
  return cell
    .split(/\n[ \t]*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => {
      const [read] = parseDecisions(text, currentMeeting ?? "");
      return { text, decision: read?.understood === true ? read.decision : undefined };
    });
}

function isOf({ decision }: Paragraph, { meeting }: JcaDecision): boolean {
  return decision !== undefined && normaliseMeetingLabel(decision.meeting) === meeting;
}

/** The wording may be longer there: what a report says in full stays. */
function says(there: JcaDecision, wanted: JcaDecision): boolean {
  const isSameLimit =
    there.limits.length === wanted.limits.length &&
    wanted.limits.every((limit) => there.limits.includes(limit));
  const label = wanted.label?.split(",")[0]?.trim() ?? null;
  return isSameLimit && (label === null || there.label === label);
}

/** In the place of what that meeting decided, else above what was decided before it. */
function withDecision(
  paragraphs: readonly Paragraph[],
  decision: JcaDecision,
  meetings: readonly Meeting[],
): string {
  const text = formatReviewDecision(decision);
  const texts = paragraphs.map((one) => one.text);
  const same = paragraphs.findIndex((one) => isOf(one, decision));
  if (same >= 0) return texts.map((one, at) => (at === same ? text : one)).join("\n\n");
  const own = meetingOf(meetings, decision.meeting);
  const later = paragraphs.findLastIndex(
    (one) =>
      one.decision !== undefined &&
      compareMeetings(meetingOf(meetings, one.decision.meeting), own) > 0,
  );
  return [...texts.slice(0, later + 1), text, ...texts.slice(later + 1)].join("\n\n");
}
