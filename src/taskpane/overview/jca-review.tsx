import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { DecidedReviews } from "./decided-reviews";
import { overviewWords } from "./overview-words";

/** The review of the JCAs at the current meeting: the way to its sheet, and what it has decided. */
export function JcaReview() {
  const { services, tell } = usePane();
  const { busy, run } = useTask();
  const start = () =>
    run(async () => {
      const rows = await services.startJcaReview();
      tell({ intent: "success", title: overviewWords.reviewMade(rows), sentences: [] });
    });
  const container = useRef<HTMLDivElement>(null);
  /** The button that had the focus goes with the decisions. */
  const keepFocus = () => {
    const { current } = container;
    if (current?.contains(document.activeElement)) current.querySelector("button")?.focus();
  };
  return (
    <div className="jca-review" ref={container}>
      <Button size="small" disabledFocusable={busy} onClick={() => void start()}>
        {overviewWords.review}
      </Button>
      <p className="hint">{overviewWords.reviewText}</p>
      <DecidedReviews onApplied={keepFocus} />
    </div>
  );
}
