import { findMeeting } from "../../domain/meetings";
import type { Finding } from "../../domain/finding";
import type { MeetingLabel, Plan } from "../../domain/plan";
import type { AnnexOptions, TdCover } from "../../report/write/annex-options";
import type { Settings } from "../../workbook/settings";
import { chosenAnnexes, type AnnexChoices } from "./annex-choices";

/** What is to be printed: the choices, and what the workbook does not keep. */
export interface AnnexRequest {
  readonly choices: AnnexChoices;
  /** The header block as the page shows it; used where `choices` ask for one. */
  readonly cover: TdCover;
  /** For the annex of findings. */
  readonly findings: readonly Finding[];
}

/** The meeting that the annexes are for. */
export function meetingOfChoices(
  { meeting }: AnnexChoices,
  { currentMeeting }: Pick<Plan, "currentMeeting">,
): MeetingLabel | null {
  return meeting ?? currentMeeting;
}

/** The options of a printing: what is chosen, with what Settings add to it. */
export function annexOptionsOf(
  { choices, cover, findings }: AnnexRequest,
  settings: Settings,
  plan: Plan,
): AnnexOptions {
  const { lastMeetings, groups, statuses, changedOnly, news, language, header } = choices;
  const meeting = meetingOfChoices(choices, plan);
  return {
    annexes: chosenAnnexes(choices),
    meeting,
    lastMeetings,
    groups,
    statuses,
    changedOnly,
    news,
    insertions: news === "tracked" ? insertionsOf(meeting, settings, plan) : null,
    language,
    linkPattern: settings.documentLink,
    cover: header ? cover : null,
    asOf: settings.asOf,
    studyPeriodEnd: settings.studyPeriodEnd,
    findings,
  };
}

/** Null without a name: a tracked change of nobody's would say something untrue. */
function insertionsOf(
  meeting: MeetingLabel | null,
  { changesBy, changesOn, asOf }: Settings,
  { meetings }: Plan,
): AnnexOptions["insertions"] {
  if (changesBy === "") return null;
  const closes = meeting === null ? null : (findMeeting(meetings, meeting)?.closes ?? null);
  return { author: changesBy, at: `${changesOn ?? closes ?? asOf}T00:00:00Z` };
}
