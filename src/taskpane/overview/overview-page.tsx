import { useCallback } from "react";
import { NoPlan } from "../no-plan";
import { PageOpening } from "../page-opening";
import { usePane } from "../pane-context";
import { useReading } from "../use-reading";
import { AttentionList } from "./attention-list";
import { LifetimesChart } from "./lifetimes-chart";
import { MeetingsChart } from "./meetings-chart";
import { NewActionNumber } from "./new-action-number";
import { News } from "./news";
import { overviewWords } from "./overview-words";
import "./overview.css";
import { StatusFigures } from "./status-figures";
import { StatusPatterns } from "./status-legend";

/** How the plan stands: what needs attention, the figures, and what was and will be. */
export function OverviewPage() {
  const { services, status } = usePane();
  const read = useCallback(() => services.overview(), [services]);
  const { value: overview, failed } = useReading("overview", read);
  if (status?.empty) return <NoPlan title={overviewWords.noPlan} />;
  if (overview === null)
    return failed ? <p className="page-body">{overviewWords.notNow}</p> : <PageOpening />;
  return (
    <div className="page-body overview">
      <StatusPatterns />
      <h2 className="unseen">{overviewWords.title}</h2>
      <AttentionList overview={overview} />
      <StatusFigures overview={overview} />
      <News overview={overview} />
      <MeetingsChart meetings={overview.meetings} />
      <LifetimesChart jcas={overview.jcas} asOf={overview.asOf} />
      <NewActionNumber />
    </div>
  );
}
