import type { GroupCounts, Overview, StatusCounts } from "../../app/overview";
import { overviewWords } from "./overview-words";
import { Swatch } from "./status-legend";
import { slicesOf, statusesIn } from "./status-slices";

/** So many groups beside one another are still readable in a narrow pane. */
const GROUPS_A_TABLE = 4;

/** The actions by status, all of them and by group. */
export function StatusFigures({ overview }: { overview: Overview }) {
  const { total, byGroup } = overview;
  const withoutNews = byGroup.reduce((sum, group) => sum + group.withoutNews, 0);
  const all: GroupCounts = { ...total, group: overviewWords.all, withoutNews };
  // A single group says what all of them say.
  const groups = byGroup.length > 1 ? byGroup : [];
  return (
    <section className="figures" aria-label={overviewWords.byGroup}>
      <p className="figures-total">{overviewWords.actions(total.total)}</p>
      <TotalBar counts={total} />
      {chunksOf([all, ...groups], GROUPS_A_TABLE).map((columns) => (
        <GroupTable key={columns[0]?.group} columns={columns} total={total} />
      ))}
    </section>
  );
}

function TotalBar({ counts }: { counts: StatusCounts }) {
  return (
    <svg className="total-bar" aria-hidden="true" focusable="false">
      {slicesOf(counts).map(({ status, from, share }) => (
        <rect
          key={status}
          className={`slice slice-${status}`}
          x={`${from}%`}
          width={`${share}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}

function GroupTable({ columns, total }: { columns: readonly GroupCounts[]; total: StatusCounts }) {
  return (
    <table className="figure-table">
      <thead>
        <tr>
          <th scope="col">{overviewWords.statusColumn}</th>
          {columns.map(({ group }) => (
            <th key={group} scope="col" className="number">
              {group === "" ? overviewWords.noGroup : group}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statusesIn([total]).map(({ status, label }) => (
          <tr key={status}>
            <th scope="row">
              <Swatch status={status} /> {label}
            </th>
            {columns.map((column) => (
              <Figure key={column.group} value={column[status]} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{overviewWords.withoutNews}</th>
          {columns.map((column) => (
            <Figure key={column.group} value={column.withoutNews} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Figure({ value }: { value: number }) {
  return <td className={value === 0 ? "number none" : "number"}>{value}</td>;
}

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const chunks = Math.ceil(items.length / size);
  return Array.from({ length: chunks }, (_, n) => items.slice(n * size, (n + 1) * size));
}
