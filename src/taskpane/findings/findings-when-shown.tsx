import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { SyncSource } from "../../app/pane-services";
import { findingsWords } from "./findings-words";

interface Props {
  readonly source: SyncSource;
  readonly onBack: () => void;
}

/** The page of the findings, which is loaded when it is first shown. */
export function FindingsWhenShown(props: Props) {
  return (
    <Suspense
      fallback={
        <div className="page-body waiting" role="status">
          <Spinner size="small" label={findingsWords.loading} />
        </div>
      }
    >
      <LoadedPage {...props} />
    </Suspense>
  );
}

const LoadedPage = lazy(async () => {
  try {
    const { FindingsPage } = await import("./findings-page");
    return { default: FindingsPage };
  } catch {
    // Thrown, it would take the whole pane away.
    return { default: NotLoaded };
  }
});

function NotLoaded({ onBack }: Props) {
  return (
    <div className="page-body">
      <p role="alert">{findingsWords.notLoaded}</p>
      <div className="actions">
        <Button onClick={onBack}>{findingsWords.back}</Button>
      </div>
    </div>
  );
}
