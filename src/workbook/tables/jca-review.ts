import { text, type TableDefinition } from "../table-definition";

/**
 * What each meeting considers about each JCA (Rec. ITU-T A.18, Appendix I), and decides. Decisions
 * go from here into the table JCA in a step of their own
 * ([ADR 0011](../../../docs/adr/0011-review-of-jcas.md)).
 */
export const JCA_REVIEW_TABLE: TableDefinition = {
  name: "JcaReview",
  sheet: "JCA review",
  title: "Review of the JCAs",
  keyColumns: ["meeting", "jca"],
  madeWhenFilled: true,
  keptByHand: true,
  frozenColumns: 2,
  landscape: true,
  columns: [
    text("meeting", "Meeting", 16, { role: "key", wrap: false }),
    text("jca", "JCA", 22, { role: "key" }),
    text("criteriaNotes", "Criteria notes", 50, {
      prompt: "What the meeting finds, criterion by criterion.",
    }),
    text("recommendation", "Recommendation", 30),
    text("decision", "Decision", 36, {
      prompt: "Such as: Until the next TSAG meeting (WP2-2)",
    }),
    text("decided", "Decided", 10, {
      wrap: false,
      choices: "YesNo",
      prompt: "Yes, once TSAG has decided. The pane then puts the decision into the JCA table.",
    }),
  ],
};
