import { formatReviewDecision, readReviewDecision } from "../../src/workbook/review-decision";

const MEETING = "TSAG 09-2026";

describe("the decision of a review", () => {
  it.each([
    ["Until the next TSAG meeting (WP2-2)", "Until the next TSAG meeting (WP2-2, TSAG 09-2026)"],
    ["until next meeting", "Until the next TSAG meeting (TSAG 09-2026)"],
    ["Extended to the end of its two years.", "Until the end of its two years (TSAG 09-2026)"],
    ["Until the end of the lifetime", "Until the end of its two years (TSAG 09-2026)"],
    [
      "Continue until the next TSAG meeting, no later than the end of the study period (WP2-3, TSAG 9-2026)",
      "Until the next TSAG meeting, no later than the end of the study period (WP2-3, TSAG 09-2026)",
    ],
    ["Until 30 May 2027 (WP2-2, TD300)", "Until 30 May 2027 (WP2-2, TD300, TSAG 09-2026)"],
    ["No limit (WP2-2)", "No limit (WP2-2, TSAG 09-2026)"],
    ["No limit", "No limit (TSAG 09-2026)"],
    [
      "Until 30 May 2027 (WP2-2)\n\nThe group reports in May.",
      "Until 30 May 2027 (WP2-2, TSAG 09-2026)\nThe group reports in May.",
    ],
  ])("%s", (cell, shown) => {
    const read = readReviewDecision(cell, MEETING);
    expect("decision" in read && formatReviewDecision(read.decision)).toBe(shown);
  });

  it.each([
    ["", "no-limit"],
    ["to be seen", "no-limit"],
    ["To be discussed at the next TSAG meeting", "no-limit"],
    ["Not extended to the end of the study period", "no-limit"],
    ["Until the next TSAG meeting or later", "no-limit"],
    ["Until 31 February 2027", "no-limit"],
    ["The group goes on.\nUntil 30 May 2027", "no-limit"],
    ["Until the next TSAG meeting (WP2-2, TSAG 01-2026)", "other-meeting"],
  ])("is not guessed from “%s”", (cell, unclear) => {
    expect(readReviewDecision(cell, MEETING)).toEqual({ unclear });
  });
});
