import { usePane } from "../pane-context";
import { FindingsWhenShown } from "../findings/findings-when-shown";
import { ApplyProgress } from "./apply-progress";
import { ChooseSource } from "./choose-source";
import { FirstRun } from "./first-run";
import { Outcome } from "./outcome";
import { Reading } from "./reading";
import { Review } from "./review";
import { useKeptFocus } from "../use-kept-focus";
import type { Sync } from "./use-sync";

export function SyncPage({ sync }: { sync: Sync }) {
  const container = useKeptFocus(sync.step.at);
  const { findings } = sync;
  const source = findings.shown ? findings.source : null;
  return (
    <div ref={container} className="sync">
      <div className="sync-step" hidden={source !== null}>
        <Step sync={sync} />
      </div>
      {source !== null && <FindingsWhenShown source={source} onBack={findings.hide} />}
    </div>
  );
}

function Step({ sync }: { sync: Sync }) {
  const { status } = usePane();
  const { step } = sync;
  switch (step.at) {
    case "choose":
      return status?.empty ? <FirstRun sync={sync} /> : <ChooseSource sync={sync} />;
    case "reading":
      return <Reading label={step.label} onCancel={sync.leave} />;
    case "review":
      return (
        <Review sync={sync} preview={step.preview} choices={step.choices} rereads={step.rereads} />
      );
    case "applying":
      return <ApplyProgress step={step} onCancel={sync.cancelWriting} />;
    case "done":
      return <Outcome sync={sync} label={step.label} outcome={step.outcome} />;
  }
}
