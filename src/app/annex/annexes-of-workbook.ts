import type { Plan } from "../../domain/plan";
import type { PageDocument } from "../../docx/model/page";
import { annexFiles, type AnnexFile } from "../../report/write/annex-files";
import { planAnnexes } from "../../report/write/annexes";
import { decodeLists } from "../../workbook/list-rows";
import type { OpenWorkbook } from "../open-workbook";
import { planOfWorkbook } from "../plan-of-workbook";
import type { AnnexChoices } from "./annex-choices";
import { annexOffer, type AnnexOffer } from "./annex-offer";
import { annexOptionsOf, meetingOfChoices, type AnnexRequest } from "./annex-options-of";

export function offerOf(workbook: OpenWorkbook, request: AnnexRequest): AnnexOffer {
  const plan = planFor(workbook, request.choices);
  return annexOffer(plan, annexOptionsOf(request, workbook.settings, plan));
}

/** The Word files, with their names. */
export function filesOf(workbook: OpenWorkbook, request: AnnexRequest): readonly AnnexFile[] {
  const plan = planFor(workbook, request.choices);
  const options = annexOptionsOf(request, workbook.settings, plan);
  return annexFiles(plan, options, request.choices.files);
}

/** All annexes as one document for another place, which has a header block of its own. */
export function annexesOf(workbook: OpenWorkbook, request: AnnexRequest): PageDocument {
  const plan = planFor(workbook, request.choices);
  const options = annexOptionsOf(request, workbook.settings, plan);
  return planAnnexes(plan, { ...options, cover: null });
}

/** The lists of a report are those of the meeting that is asked for. */
function planFor(workbook: OpenWorkbook, choices: AnnexChoices): Plan {
  const plan = planOfWorkbook(workbook);
  const meeting = meetingOfChoices(choices, plan);
  if (meeting === null || meeting === plan.currentMeeting) return plan;
  return { ...plan, ...decodeLists(workbook.local.rows, meeting) };
}
