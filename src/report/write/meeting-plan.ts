import type { ScheduledMeeting } from "../../domain/plan";
import type { PageBlock, PageSection } from "../../docx/model/page";
import type { AnnexWords } from "../words/annex-words";
import { dateText } from "./date-text";
import { bodyRow, cell, centered, headerRow, paragraph, prose } from "./page-builders";
import type { Printing } from "./printing";
import { unbrokenNumber } from "./unbroken";

/** Clause 7 of a report: a table for each group, in the plan's order. */
export function meetingPlan(
  schedule: readonly ScheduledMeeting[],
  printing: Printing,
): PageSection {
  const { words } = printing;
  const groups = [...new Set(schedule.map(({ group }) => group))];
  const blocks = groups.flatMap((group) =>
    groupBlocks(
      group,
      schedule.filter((meeting) => meeting.group === group),
      printing,
    ),
  );
  return {
    orientation: "portrait",
    blocks: [
      paragraph("annex-title", `7\t${words.meetings.title}`),
      ...(blocks.length > 0 ? blocks : [paragraph("body", words.document.none)]),
    ],
  };
}

function groupBlocks(
  group: string,
  meetings: readonly ScheduledMeeting[],
  printing: Printing,
): readonly PageBlock[] {
  const { words } = printing;
  return [
    paragraph("heading", unbrokenNumber(group)),
    {
      kind: "table",
      title: words.meetings.table(group),
      columnShares: [7, 20, 21, 32, 20],
      rows: [
        headerRow(words.meetings.header),
        ...meetings.map((meeting, index) =>
          bodyRow([
            centered(String(index + 1)),
            cell(meeting.date === null ? "" : dateText(meeting.date, words)),
            cell(meeting.time ?? ""),
            prose(meeting.objective, printing),
            cell(deadlineOf(meeting, words)),
          ]),
        ),
      ],
    },
  ];
}

function deadlineOf({ deadline, deadlineText }: ScheduledMeeting, words: AnnexWords): string {
  return deadline === null ? (deadlineText ?? "") : dateText(deadline, words);
}
