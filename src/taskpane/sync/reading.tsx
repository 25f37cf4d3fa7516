import { Button, Spinner } from "@fluentui/react-components";
import { syncWords } from "./sync-words";

export function Reading({ label, onCancel }: { label: string; onCancel: () => void }) {
  return (
    <div className="page-body waiting" role="status">
      <Spinner size="small" label={syncWords.reading(label)} />
      <Button onClick={onCancel}>{syncWords.cancel}</Button>
    </div>
  );
}
