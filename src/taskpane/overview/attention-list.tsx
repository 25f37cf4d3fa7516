import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Overview } from "../../app/overview";
import type { AttentionItem } from "../../app/overview-attention";
import { usePane } from "../pane-context";
import { SeverityMark } from "../severity-mark";
import { useTask } from "../use-task";
import { destinationOf, severityOf } from "./attention-places";
import { overviewWords } from "./overview-words";

/** Each line leads to where it is mended. */
export function AttentionList({ overview }: { overview: Overview }) {
  const items = overview.attention.filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="attention-title">
      <h3 id="attention-title">{overviewWords.attention}</h3>
      {items.length === 0 ? (
        <p className="all-well">
          <CheckmarkCircleFilled className="mark tone-success" aria-hidden="true" />
          {overviewWords.allWell}
        </p>
      ) : (
        <ul className="attention">
          {items.map((item) => (
            <li key={item.kind}>
              <AttentionLine item={item} overview={overview} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AttentionLine({ item, overview }: { item: AttentionItem; overview: Overview }) {
  const { services, status, showPage } = usePane();
  const { run } = useTask();
  const problems = status?.problems ?? [];
  const go = () => {
    const place = destinationOf(item.kind, overview, problems);
    if (place === "checks") showPage("checks");
    else void run(() => services.goTo(place));
  };
  return (
    <button type="button" className="attention-line" onClick={go}>
      <SeverityMark severity={severityOf(item.kind, problems)} />
      {overviewWords.kinds[item.kind](item.count)}
    </button>
  );
}
