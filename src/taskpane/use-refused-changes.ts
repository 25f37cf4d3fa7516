import { useEffect } from "react";
import type { RefusedChange } from "../app/mend";
import type { PaneServices } from "../app/pane-services";
import type { Notice } from "./notice";
import { paneWords } from "./pane-words";

/** So many are told one by one; the rest are counted. */
const MOST_TOLD = 3;

/** Tells of statuses that were put back: what was typed, what stands there again, and why. */
export function useRefusedChanges(services: PaneServices, tell: (notice: Notice) => void): void {
  useEffect(() => services.onRefused((refused) => tell(refusedNotice(refused))), [services, tell]);
}

export function refusedNotice(refused: readonly RefusedChange[]): Notice {
  const rest = refused.length - MOST_TOLD;
  return {
    intent: "warning",
    title: paneWords.putBack(refused.length),
    sentences: [
      ...refused.slice(0, MOST_TOLD).map(({ message }) => message),
      ...(rest > 0 ? [paneWords.putBackMore(rest)] : []),
    ],
  };
}
