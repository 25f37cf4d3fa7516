import { Button, ProgressBar } from "@fluentui/react-components";
import type { SyncStep } from "./sync-step";
import { syncWords } from "./sync-words";

export function ApplyProgress({
  step: { done, of, cancels },
  onCancel,
}: {
  step: Extract<SyncStep, { at: "applying" }>;
  onCancel: () => void;
}) {
  const doing = cancels ? syncWords.cancelling : syncWords.applying;
  return (
    <div className="page-body waiting">
      <p role="status">{doing}</p>
      <ProgressBar aria-label={doing} {...(of > 0 && !cancels ? { value: done, max: of } : {})} />
      <p className="hint">{of > 0 && !cancels ? syncWords.progress(done, of) : "\u00a0"}</p>
      <Button disabledFocusable={cancels} onClick={onCancel}>
        {syncWords.cancel}
      </Button>
    </div>
  );
}
