import type { JcaLine } from "../../app/overview-jcas";
import type { CalendarDate } from "../../domain/calendar-date";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { dayInWords } from "../wording";
import { ChartSection } from "./chart-section";
import { JcaReview } from "./jca-review";
import { overviewWords } from "./overview-words";
import { lifetimeBar, percentAt, scaleOf, yearMarks, type TimeScale } from "./time-scale";

/** From when until when each JCA lives, nearest expiry first, with the as-of day as a line. */
export function LifetimesChart({ jcas, asOf }: { jcas: readonly JcaLine[]; asOf: CalendarDate }) {
  const none = <p className="hint">{overviewWords.noJcas}</p>;
  return (
    <ChartSection
      title={overviewWords.lifetimes}
      more={overviewWords.lifetimesMore}
      chart={jcas.length === 0 ? none : <Bars jcas={jcas} asOf={asOf} />}
      table={jcas.length === 0 ? none : <LifetimesTable jcas={jcas} />}
    >
      {jcas.length > 0 && <JcaReview />}
    </ChartSection>
  );
}

function Bars({ jcas, asOf }: { jcas: readonly JcaLine[]; asOf: CalendarDate }) {
  const scale = scaleOf(jcas, asOf);
  return (
    <div className="lifetimes">
      <Years scale={scale} />
      <ul>
        {jcas.map((jca) => (
          <li key={jca.name}>
            <JcaName jca={jca} />
            <Bar jca={jca} scale={scale} asOf={asOf} />
          </li>
        ))}
      </ul>
      <Legend asOf={asOf} />
    </div>
  );
}

function Years({ scale }: { scale: TimeScale }) {
  return (
    <svg className="years" aria-hidden="true" focusable="false">
      {yearMarks(scale).map(({ year, at }) => (
        <text key={year} x={`${at}%`} y="12">
          {year}
        </text>
      ))}
    </svg>
  );
}

function JcaName({ jca }: { jca: JcaLine }) {
  const { services } = usePane();
  const { run } = useTask();
  return (
    <button
      type="button"
      className="lifetime-name"
      aria-label={`${overviewWords.showRow(jca.name)}. ${overviewWords.until(jca)}. ${overviewWords.standing(jca)}.`}
      onClick={() => void run(() => services.goTo({ table: "JCA", key: jca.name }))}
    >
      <span>{jca.name}</span>
      <span className={`lifetime-standing tone-${toneOf(jca)}`}>{overviewWords.standing(jca)}</span>
    </button>
  );
}

function Bar({ jca, scale, asOf }: { jca: JcaLine; scale: TimeScale; asOf: CalendarDate }) {
  const { from, to, isStartKnown, isEndKnown, decisions } = lifetimeBar(jca, scale);
  const day = `${percentAt(scale, asOf)}%`;
  const sure = isStartKnown && isEndKnown ? "" : " bar-unsure";
  return (
    <svg className="lifetime" aria-hidden="true" focusable="false">
      {yearMarks(scale).map(({ year, at }) => (
        <line key={year} className="grid-line" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      <rect
        className={`bar bar-${toneOf(jca)}${sure}`}
        x={`${from}%`}
        width={`${Math.max(to - from, 0.5)}%`}
        y="4"
        height="10"
        rx="2"
      />
      {decisions.map((at) => (
        <circle key={at} className="decision" cx={`${at}%`} cy="9" r="3.5" />
      ))}
      <line className="as-of" x1={day} x2={day} y1="0" y2="100%" />
    </svg>
  );
}

function Legend({ asOf }: { asOf: CalendarDate }) {
  return (
    <ul className="legend" aria-hidden="true">
      <li>
        <svg className="swatch swatch-wide">
          <rect className="bar bar-info" y="2" width="100%" height="8" rx="2" />
        </svg>
        {overviewWords.legend.sure}
      </li>
      <li>
        <svg className="swatch swatch-wide">
          <rect className="bar bar-info bar-unsure" x="1" y="2" width="18" height="8" rx="2" />
        </svg>
        {overviewWords.legend.unsure}
      </li>
      <li>
        <svg className="swatch">
          <circle className="decision" cx="50%" cy="50%" r="3.5" />
        </svg>
        {overviewWords.legend.decision}
      </li>
      <li>
        <svg className="swatch">
          <line className="as-of" x1="50%" x2="50%" y1="0" y2="100%" />
        </svg>
        {overviewWords.asOf(asOf)}
      </li>
    </ul>
  );
}

type Tone = "error" | "warning" | "info" | "none";

function toneOf({ standing }: JcaLine): Tone {
  if (standing === "overdue") return "error";
  if (standing === "due-soon") return "warning";
  return standing === "completed" || standing === "none" ? "none" : "info";
}

function LifetimesTable({ jcas }: { jcas: readonly JcaLine[] }) {
  const { name, from, until, left } = overviewWords.jcaColumns;
  return (
    <table className="figure-table jca-table">
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{from}</th>
          <th scope="col">{until}</th>
          <th scope="col" className="number">
            {left}
          </th>
        </tr>
      </thead>
      {jcas.map((jca) => (
        <tbody key={jca.name}>
          <tr>
            <th scope="row">{jca.name}</th>
            <td>
              {jca.lifetimeStart === null ? overviewWords.unknown : dayInWords(jca.lifetimeStart)}
            </td>
            <td>{overviewWords.until(jca)}</td>
            <td className="number">{jca.daysLeft ?? "–"}</td>
          </tr>
          {jca.decisions.length > 0 && (
            <tr className="decisions">
              <td colSpan={4}>
                {jca.decisions.map((decision) => (
                  <p key={decision.meeting + decision.words}>{overviewWords.decision(decision)}</p>
                ))}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
