import { jcaKey } from "../domain/jca-name";
import { normaliseMeetingLabel } from "../domain/meetings";
import type { MeetingLabel } from "../domain/plan";
import type { Fields, Rows } from "./rows";
import { keyOf } from "./table-definition";
import { JCA_REVIEW_TABLE } from "./tables/jca-review";

/**
 * The rows of the table JcaReview with one for each JCA at the meeting: those that are there stay
 * as they are, new ones begin with the criteria, a line each.
 */
export function reviewRows(
  found: Rows,
  jcas: readonly string[],
  meeting: MeetingLabel,
  criteria: readonly string[],
): Rows {
  const there = new Set([...found.values()].map(reviewOf));
  const added = jcas
    .map((jca) => newRow(jca, meeting, criteria))
    .filter((fields) => !there.has(reviewOf(fields)));
  return new Map([
    ...found,
    ...added.map((fields) => [keyOf(JCA_REVIEW_TABLE, fields), fields] as const),
  ]);
}

/** One JCA at one meeting, however the two are spelt. */
export function reviewOf({ meeting = "", jca = "" }: Fields): string {
  return `${normaliseMeetingLabel(meeting).toLowerCase()} | ${jcaKey(jca)}`;
}

function newRow(jca: string, meeting: MeetingLabel, criteria: readonly string[]): Fields {
  return {
    meeting,
    jca,
    criteriaNotes: criteria
      .map((criterion) => `${criterion}: `)
      .join("\n")
      .trim(),
    recommendation: "",
    decision: "",
    decided: "",
  };
}
