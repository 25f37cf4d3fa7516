import type { Plan } from "../domain/plan";
import type { Problem } from "../domain/problem";
import { reviewOf } from "./jca-review-rows";
import { formatReviewDecision } from "./review-decision";
import {
  pendingDecisions,
  readReviews,
  type PendingDecision,
  type Review,
} from "./review-standing";
import type { TableRows } from "./rows";
import { columnOf } from "./table-definition";
import { JCA_REVIEW_TABLE } from "./tables/jca-review";

/** The decisions that the reviews have taken and the table JCA does not have yet. */
export function decisionsToApply(rows: TableRows, plan: Plan): readonly PendingDecision[] {
  const first = firstOfEach(readReviews(rows.JcaReview, plan));
  const cells = new Map([...rows.JCA].map(([name, row]) => [name, row["decision"] ?? ""]));
  return pendingDecisions(first, cells, plan);
}

/** What is wrong on the sheet JCA review, and what is decided there and nowhere else. */
export function reviewProblems(rows: TableRows, plan: Plan): readonly Problem[] {
  const reviews = readReviews(rows.JcaReview, plan);
  const first = new Set(firstOfEach(reviews));
  return [
    ...reviews.flatMap((review) => [
      ...(first.has(review) ? [] : [twice(review)]),
      ...subjectProblems(review),
      ...decisionProblems(review),
    ]),
    ...decisionsToApply(rows, plan).map(notApplied),
  ];
}

/** Of two rows of one JCA at one meeting the first counts. */
function firstOfEach(reviews: readonly Review[]): readonly Review[] {
  const seen = new Set<string>();
  return reviews.filter(({ fields }) => {
    const of = reviewOf(fields);
    if (seen.has(of)) return false;
    seen.add(of);
    return true;
  });
}

function subjectProblems(review: Review): readonly Problem[] {
  const { jca = "", meeting = "" } = review.fields;
  const problems: Problem[] = [];
  if (review.meeting === null) {
    const message = `The workbook has no meeting “${meeting}”.`;
    const mend = "Write the label of a meeting as the sheet Meetings has it.";
    problems.push(problem(review, "review-meeting-unknown", "warning", "meeting", message, mend));
  }
  if (review.jca === null) {
    const message =
      jca === ""
        ? "The row names no JCA."
        : `The table JCA has no “${jca}”, so that it sets no limit.`;
    const mend = "Write the name of a JCA as the table JCA has it, or delete the row.";
    problems.push(problem(review, "review-jca-unknown", "warning", "jca", message, mend));
  }
  return problems;
}

function decisionProblems(review: Review): readonly Problem[] {
  const { decided = "", decision = "" } = review.fields;
  if (review.decided === null) {
    const message = `“${decided}” is neither Yes nor No.`;
    const mend = "Choose Yes once TSAG has decided, else No.";
    return [problem(review, "review-decided-unclear", "error", "decided", message, mend)];
  }
  if (!review.decided || !("unclear" in review.read)) return [];
  const mend =
    "Begin it like “Until the next TSAG meeting (WP2-2)” or “Until 30 May 2027”, with other words on the lines below.";
  const message =
    decision === ""
      ? "It is decided, but Decision is empty."
      : review.read.unclear === "no-limit"
        ? "It is decided, but the first line names no limit that can be read."
        : `The decision names another meeting than the row, ${review.fields["meeting"] ?? ""}.`;
  return [problem(review, "review-decision-not-understood", "error", "decision", message, mend)];
}

function twice(review: Review): Problem {
  const { jca = "", meeting = "" } = review.fields;
  const message = `${jca} stands twice for ${meeting}; the first row counts.`;
  const mend = "Change Meeting or JCA of one of them, or delete it.";
  return problem(review, "review-twice", "error", "jca", message, mend);
}

function notApplied({ key, jca, decision, replaced }: PendingDecision): Problem {
  const [head = ""] = formatReviewDecision(decision).split("\n");
  const [there = ""] = replaced.split("\n");
  const instead = there === "" ? "does not have it yet" : `says “${there}”`;
  const message = `It is decided “${head}”, but the table JCA ${instead}.`;
  const mend = `Put the decision into the table JCA: its expiry follows.`;
  return problem({ key }, "review-not-applied", "warning", "decided", message, mend, jca.name);
}

function problem(
  { key }: Pick<Review, "key">,
  code: Problem["code"],
  severity: Problem["severity"],
  column: string,
  message: string,
  mend: string,
  proposed?: string,
): Problem {
  const { header } = columnOf(JCA_REVIEW_TABLE, column);
  return {
    code,
    severity,
    table: JCA_REVIEW_TABLE.name,
    key,
    column: header,
    message,
    mend,
    ...(proposed === undefined ? {} : { proposed }),
  };
}
