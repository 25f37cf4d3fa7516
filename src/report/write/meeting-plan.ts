import { formatDate } from "../../domain/date-words";
import type { ScheduledMeeting } from "../../domain/plan";
import type { PageBlock, PageSection } from "../../docx/model/page";
import { bodyRow, cell, centered, headerRow, paragraph } from "./page-builders";
import { unbroken, unbrokenNumber } from "./unbroken";

/** Clause 7 of a report: a table for each group, in the plan's order. */
export function meetingPlan(schedule: readonly ScheduledMeeting[]): PageSection {
  const groups = [...new Set(schedule.map(({ group }) => group))];
  const blocks = groups.flatMap((group) =>
    groupBlocks(
      group,
      schedule.filter((meeting) => meeting.group === group),
    ),
  );
  return {
    orientation: "portrait",
    blocks: [
      paragraph("annex-title", "7\tMeeting plan"),
      ...(blocks.length > 0 ? blocks : [paragraph("body", "None.")]),
    ],
  };
}

function groupBlocks(group: string, meetings: readonly ScheduledMeeting[]): readonly PageBlock[] {
  return [
    paragraph("heading", unbrokenNumber(group)),
    {
      kind: "table",
      title: `Meetings of ${group}`,
      columnShares: [6, 20, 22, 32, 20],
      rows: [
        headerRow(["#", "Date", "Time", "Objectives", "Contribution deadline"]),
        ...meetings.map((meeting, index) =>
          bodyRow([
            centered(String(index + 1)),
            cell(meeting.date === null ? "" : formatDate(meeting.date)),
            cell(meeting.time ?? ""),
            cell(unbroken(meeting.objective)),
            cell(deadlineOf(meeting)),
          ]),
        ),
      ],
    },
  ];
}

function deadlineOf({ deadline, deadlineText }: ScheduledMeeting): string {
  return deadline === null ? (deadlineText ?? "") : formatDate(deadline);
}
