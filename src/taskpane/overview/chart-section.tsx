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
  const words = asTable ? overviewWords.showChart : overviewWords.showTable;
  return (
    <section className="chart-section" aria-labelledby={id}>
      <div className="page-top">
        <h3 id={id}>{title}</h3>
        <button
          type="button"
          className="link-button"
          aria-label={`${words}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {words}
        </button>
      </div>
      <p className="hint">{more}</p>
      {asTable ? table : chart}
      {children}
    </section>
  );
}
