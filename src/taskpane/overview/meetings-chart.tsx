import type { MeetingCounts, StatusCounts } from "../../app/overview";
import { ChartSection } from "./chart-section";
import { overviewWords } from "./overview-words";
import { StatusLegend } from "./status-legend";
import { slicesOf, statusesIn } from "./status-slices";

/** More columns than these do not fit; the table has all meetings. */
const MOST_COLUMNS = 8;
const HEIGHT = 120;
/** Lower slices have no room for their number. */
const LEAST_FOR_NUMBER = 13;

type Held = MeetingCounts & { readonly standing: StatusCounts };

/** How the actions stood after each meeting so far, a column a meeting. */
export function MeetingsChart({ meetings }: { meetings: readonly MeetingCounts[] }) {
  const held = meetings.filter((meeting): meeting is Held => meeting.standing !== null);
  const none = <p className="hint">{overviewWords.noMeetings}</p>;
  return (
    <ChartSection
      title={overviewWords.meetings}
      more={overviewWords.meetingsMore}
      chart={held.length === 0 ? none : <Columns meetings={held.slice(-MOST_COLUMNS)} />}
      table={held.length === 0 ? none : <MeetingsTable meetings={held} />}
    />
  );
}

function Columns({ meetings }: { meetings: readonly Held[] }) {
  const all = meetings.map((meeting) => [meeting, slicesOf(meeting.standing)] as const);
  const most = Math.max(1, ...meetings.map(({ standing }) => standing.total));
  const words = all.map(([meeting, slices]) => overviewWords.meetingInWords(meeting, slices));
  return (
    <>
      <svg
        className="columns"
        role="img"
        aria-label={`${overviewWords.meetings}. ${words.join("; ")}.`}
        height={HEIGHT + 36}
      >
        {all.map(([meeting, slices], index) => (
          <Column
            key={meeting.meeting}
            meeting={meeting}
            slices={slices}
            height={(HEIGHT * meeting.standing.total) / most}
            at={(100 * index) / all.length}
            width={100 / all.length}
          />
        ))}
        <line className="axis" x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </svg>
      <StatusLegend statuses={statusesIn(meetings.map(({ standing }) => standing))} />
    </>
  );
}

function Column({
  meeting,
  slices,
  height,
  at,
  width,
}: {
  meeting: Held;
  slices: ReturnType<typeof slicesOf>;
  height: number;
  /** Percent of the chart's width. */
  at: number;
  width: number;
}) {
  const middle = `${at + width / 2}%`;
  const bar = Math.min(width * 0.7, 18);
  const [month, year] = monthOf(meeting.meeting);
  return (
    <g>
      {slices.map(({ status, count, from, share }) => {
        const top = HEIGHT - (height * (from + share)) / 100;
        const tall = (height * share) / 100;
        return (
          <g key={status}>
            <rect
              className={`slice slice-${status}`}
              x={`${at + (width - bar) / 2}%`}
              width={`${bar}%`}
              y={top}
              height={tall}
            />
            {tall >= LEAST_FOR_NUMBER && (
              <text className={`slice-number on-${status}`} x={middle} y={top + tall / 2 + 4}>
                {count}
              </text>
            )}
          </g>
        );
      })}
      <text className={meeting.isCurrent ? "column-name current" : "column-name"} y={HEIGHT + 16}>
        <tspan x={middle}>{month}</tspan>
        <tspan x={middle} dy="14">
          {year}
        </tspan>
      </text>
    </g>
  );
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `Jan` and `2026` for `TSAG 01-2026`; another label stays whole. */
function monthOf(label: string): readonly [string, string] {
  const parts = /(\d{2})-(\d{4})$/.exec(label);
  const month = MONTHS[Number(parts?.[1]) - 1];
  return month === undefined ? [label, ""] : [month, parts?.[2] ?? ""];
}

function MeetingsTable({ meetings }: { meetings: readonly Held[] }) {
  const statuses = statusesIn(meetings.map(({ standing }) => standing));
  return (
    <table className="figure-table">
      <thead>
        <tr>
          <th scope="col">{overviewWords.meetingColumn}</th>
          {statuses.map(({ status, label }) => (
            <th key={status} scope="col" className="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ meeting, standing }) => (
          <tr key={meeting}>
            <th scope="row">{meeting}</th>
            {statuses.map(({ status }) => (
              <td key={status} className="number">
                {standing[status]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
