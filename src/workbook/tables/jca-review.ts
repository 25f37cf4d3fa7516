import { text, type TableDefinition } from "../table-definition";

/**
 * What each meeting considers about each JCA (Rec. ITU-T A.18, Appendix I). The table is the
 * secretariat's own: no source brings rows for it, so that no sync touches it.
 */
export const JCA_REVIEW_TABLE: TableDefinition<"JcaReview"> = {
  name: "JcaReview",
  sheet: "JCA review",
  title: "Review of the JCAs",
  keyColumns: ["meeting", "jca"],
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
    text("decided", "Decided", 10, { wrap: false, prompt: "Yes, once TSAG has decided." }),
  ],
};
