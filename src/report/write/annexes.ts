import type { Plan } from "../../domain/plan";
import type { PageDocument, PageSection } from "../../docx/model/page";
import { annex1 } from "./annex-1";
import { annex1a } from "./annex-1a";
import { annex2 } from "./annex-2";
import { DEFAULT_ANNEX_OPTIONS, type AnnexId, type AnnexOptions } from "./annex-options";
import { withCover } from "./cover-block";
import { findingsList } from "./findings-list";
import { jcaTable } from "./jca-table";
import { meetingPlan } from "./meeting-plan";
import { printingOf, type Printing } from "./printing";
import { actionsForTsag } from "./requests";
import { marked } from "./right-to-left";
import { selectActions } from "./select-actions";
import { statusSummary } from "./status-summary";

/**
 * What the chosen annexes say, ready to be written. An option that is left out has its value
 * in `DEFAULT_ANNEX_OPTIONS`: Annex 1 and Annex 1a with every entry. A link pattern has to be
 * one without a problem (`linkPatternProblem`).
 *
 * Read back, in whatever language, an annex gives the actions as they were planned here, entry by
 * entry, where each entry's comments and references are what a reader finds in its text (see
 * `entryText`).
 */
export function planAnnexes(plan: Plan, choices: Partial<AnnexOptions> = {}): PageDocument {
  const printing = printingOf({ ...DEFAULT_ANNEX_OPTIONS, ...choices });
  const { words, news, insertions, cover } = printing;
  const sections = withCover(
    printing.annexes.map((annex) => ({ name: annex, ...SECTIONS[annex](plan, printing) })),
    printing,
  );
  const running = cover?.number ?? "";
  return {
    title: titleOf(printing),
    language: words.tag,
    ...(words.direction === "rtl" ? { direction: "rtl" } : {}),
    ...(news === "tracked" && insertions !== null ? { insertions } : {}),
    sections: sections
      .map((section) => (running === "" ? section : { ...section, running }))
      .map((section) => (words.direction === "rtl" ? marked(section) : section)),
  };
}

const SECTIONS: Record<AnnexId, (plan: Plan, printing: Printing) => PageSection> = {
  "annex-1": (plan, printing) => annex1(actionsOf("wtsa-24", plan, printing), printing),
  "annex-1a": (plan, printing) => annex1a(actionsOf("resolution", plan, printing), printing),
  "actions-for-tsag": (plan, printing) => actionsForTsag(plan.requests, printing),
  jca: jcaTable,
  "annex-2": annex2,
  "meeting-plan": (plan, printing) => meetingPlan(plan.schedule, printing),
  "status-summary": statusSummary,
  findings: (_plan, printing) => findingsList(printing.findings, printing),
};

function actionsOf(series: "wtsa-24" | "resolution", plan: Plan, printing: Printing) {
  return selectActions(plan, printing).filter((action) => action.series === series);
}

/** A TD has a title of its own. */
function titleOf({ cover, words, meeting }: Printing): string {
  const own = cover?.title.trim() ?? "";
  if (own !== "") return own;
  const { annexes, comma } = words.document;
  return meeting === null ? annexes : `${annexes}${comma}${meeting}`;
}
