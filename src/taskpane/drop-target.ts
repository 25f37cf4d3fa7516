import { useEffect } from "react";
import { usePane } from "./pane-context";
import type { Page } from "./pages";

/** Takes the files that are dropped while its page is shown; without one they are reports to sync. */
export interface DropTarget {
  readonly page: Page;
  /** What is said while a file is held over the pane. */
  readonly words: { readonly title: string; readonly hint: string };
  readonly take: (file: File) => void;
}

/** Takes drops as long as the component is there; `words` and `take` must stay the same. */
export function useDropTarget(
  page: Page,
  words: DropTarget["words"],
  take: DropTarget["take"],
): void {
  const { setDropTarget } = usePane();
  useEffect(() => {
    setDropTarget({ page, words, take });
    return () => setDropTarget(null);
  }, [setDropTarget, page, words, take]);
}
