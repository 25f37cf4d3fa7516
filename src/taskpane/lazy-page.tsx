import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import { paneWords } from "./pane-words";

/** A page that is loaded when it is first shown. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  const Loaded = lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      // Thrown, it would take the whole pane away.
      return { default: NotLoaded };
    }
  });
  return function LazyPage() {
    return (
      <Suspense fallback={<Loading />}>
        <Loaded />
      </Suspense>
    );
  };
}

function Loading() {
  return (
    <div className="page-body waiting" role="status">
      <Spinner size="small" label={paneWords.loadingPage} />
    </div>
  );
}

function NotLoaded() {
  return (
    <div className="page-body">
      <p role="alert">{paneWords.pageNotLoaded}</p>
    </div>
  );
}
