import { lazy, Suspense, type ComponentType } from "react";
import { PageOpening } from "./page-opening";
import { paneWords } from "./pane-words";

/** A page that is loaded when it is first shown. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Loaded = lazy<ComponentType<Props>>(async () => {
    try {
      return { default: await load() };
    } catch {
      // Thrown, it would take the whole pane away.
      return { default: NotLoaded };
    }
  });
  return function LazyPage(props: Props) {
    return (
      <Suspense fallback={<PageOpening />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

function NotLoaded() {
  return (
    <div className="page-body">
      <p role="alert">{paneWords.pageNotLoaded}</p>
    </div>
  );
}
