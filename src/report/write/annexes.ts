import type { Plan } from "../../domain/plan";
import type { PageDocument, PageSection } from "../../docx/model/page";
import { annex1 } from "./annex-1";
import { annex1a } from "./annex-1a";
import { annex2 } from "./annex-2";
import { DEFAULT_ANNEX_OPTIONS, type AnnexId, type AnnexOptions } from "./annex-options";
import { findingsList } from "./findings-list";
import { jcaTable } from "./jca-table";
import { meetingPlan } from "./meeting-plan";
import { actionsForTsag } from "./requests";
import { selectActions } from "./select-actions";
import { statusSummary } from "./status-summary";

/**
 * What the chosen annexes say, ready to be written. An option that is left out has its value
 * in `DEFAULT_ANNEX_OPTIONS`: Annex 1 and Annex 1a with every entry.
 *
 * Read back, an annex gives the actions as they were planned here, entry by entry, where each
 * entry's comments and references are what a reader finds in its text (see `entryText`).
 */
export function planAnnexes(plan: Plan, choices: Partial<AnnexOptions> = {}): PageDocument {
  const options = { ...DEFAULT_ANNEX_OPTIONS, ...choices };
  return {
    title: options.meeting === null ? "Annexes" : `Annexes, ${options.meeting}`,
    language: "en-GB",
    sections: options.annexes.map((annex) => ({
      name: annex,
      ...SECTIONS[annex](plan, options),
    })),
  };
}

const SECTIONS: Record<AnnexId, (plan: Plan, options: AnnexOptions) => PageSection> = {
  "annex-1": (plan, options) => annex1(actionsOf("wtsa-24", plan, options), options),
  "annex-1a": (plan, options) => annex1a(actionsOf("resolution", plan, options), options),
  "actions-for-tsag": (plan) => actionsForTsag(plan.requests),
  jca: jcaTable,
  "annex-2": annex2,
  "meeting-plan": (plan) => meetingPlan(plan.schedule),
  "status-summary": statusSummary,
  findings: (_plan, options) => findingsList(options.findings, options.meeting),
};

function actionsOf(series: "wtsa-24" | "resolution", plan: Plan, options: AnnexOptions) {
  return selectActions(plan, options).filter((action) => action.series === series);
}
