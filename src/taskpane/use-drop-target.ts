import { useEffect } from "react";
import type { DropTarget } from "./drop-target";
import { usePane } from "./pane-context";

/** Takes drops as long as the component is there; `words` and `take` must stay the same. */
export function useDropTarget(
  page: DropTarget["page"],
  words: DropTarget["words"],
  take: DropTarget["take"],
): void {
  const { setDropTarget } = usePane();
  useEffect(() => {
    setDropTarget({ page, words, take });
    return () => setDropTarget(null);
  }, [setDropTarget, page, words, take]);
}
