import { useId, useState, type ReactNode } from "react";
import { overviewWords } from "./overview-words";

/** A chart with the table behind it: one of the two is shown. */
export function ChartSection({
  title,
  more,
  chart,
  table,
  children,
}: {
  title: string;
  more: string;
  chart: ReactNode;
  table: ReactNode;
  /** Below the one that is shown. */
  children?: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="chart-section" aria-labelledby={id}>
      <div className="page-top">
        <h3 id={id}>{title}</h3>
        <button
          type="button"
          className="link-button"
          aria-pressed={asTable}
          aria-label={`${overviewWords.showTable}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? overviewWords.showChart : overviewWords.showTable}
        </button>
      </div>
      <p className="hint">{more}</p>
      {asTable ? table : chart}
      {children}
    </section>
  );
}
