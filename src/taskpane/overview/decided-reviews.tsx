import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { ReviewDecision } from "../../app/pane-services";
import { usePane } from "../pane-context";
import { useReading } from "../use-reading";
import { useTask } from "../use-task";
import { overviewWords } from "./overview-words";

/** What the reviews have decided, beside what the table JCA goes by: shown first, then put there. */
export function DecidedReviews({ onApplied }: { onApplied: () => void }) {
  const { services, tell, showPage } = usePane();
  const { busy, run } = useTask();
  const read = useCallback(() => services.reviewsToApply(), [services]);
  const { value } = useReading("overview", read);
  const { decisions, unread } = value ?? { decisions: [], unread: 0 };
  const apply = () =>
    run(async () => {
      const names = await services.applyReviews(decisions);
      onApplied();
      const title = overviewWords.applied(names.length);
      tell({ intent: "success", title, sentences: [overviewWords.appliedMore(names)] });
    });
  return (
    <>
      {decisions.length > 0 && (
        <section className="decided-reviews" aria-labelledby="decided-reviews">
          <h4 id="decided-reviews">{overviewWords.decided(decisions.length)}</h4>
          <p className="hint">{overviewWords.decidedText}</p>
          <ul>
            {decisions.map((decision) => (
              <li key={decision.key}>
                <Decision decision={decision} />
              </li>
            ))}
          </ul>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void apply()}
          >
            {busy ? overviewWords.applying : overviewWords.applyReviews(decisions.length)}
          </Button>
        </section>
      )}
      {unread > 0 && (
        <p className="hint">
          {overviewWords.unreadReviews(unread)}{" "}
          <button type="button" className="link-button" onClick={() => showPage("checks")}>
            {overviewWords.showChecks}
          </button>
        </p>
      )}
    </>
  );
}

function Decision({ decision }: { decision: ReviewDecision }) {
  const { services } = usePane();
  const { run } = useTask();
  const { key, jca, before, after } = decision;
  return (
    <div className="decided-review">
      <button
        type="button"
        className="link-button"
        title={overviewWords.showRow(jca)}
        onClick={() => void run(() => services.goTo({ table: "JcaReview", key }))}
      >
        {jca}
      </button>
      <dl>
        <dt>{overviewWords.decisionNow}</dt>
        <dd>{before === "" ? overviewWords.decisionNone : before}</dd>
        <dt>{overviewWords.decisionNew}</dt>
        <dd>{after}</dd>
      </dl>
      <p className="hint">{overviewWords.expires(decision)}</p>
    </div>
  );
}
