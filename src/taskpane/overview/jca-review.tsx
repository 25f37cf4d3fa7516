import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { overviewWords } from "./overview-words";

/** The way to the sheet on which the JCAs are reviewed at the current meeting. */
export function JcaReview() {
  const { services, tell } = usePane();
  const { busy, run } = useTask();
  const start = () =>
    run(async () => {
      const rows = await services.startJcaReview();
      tell({ intent: "success", title: overviewWords.reviewMade(rows), sentences: [] });
    });
  return (
    <div className="jca-review">
      <Button size="small" disabledFocusable={busy} onClick={() => void start()}>
        {overviewWords.review}
      </Button>
      <p className="hint">{overviewWords.reviewText}</p>
    </div>
  );
}
