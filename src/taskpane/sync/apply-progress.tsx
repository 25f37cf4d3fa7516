import { ProgressBar } from "@fluentui/react-components";
import { syncWords } from "./sync-words";

export function ApplyProgress({ done, of }: { done: number; of: number }) {
  return (
    <div className="page-body waiting">
      <p role="status">{syncWords.applying}</p>
      <ProgressBar aria-label={syncWords.applying} {...(of > 0 ? { value: done, max: of } : {})} />
      <p className="hint">{of > 0 ? syncWords.progress(done, of) : "\u00a0"}</p>
    </div>
  );
}
