import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AnnexChoices } from "../../app/annex/annex-choices";
import type { AnnexOffer } from "../../app/annex/annex-offer";
import type { AnnexRequest } from "../../app/annex/annex-options-of";
import type { AnnexServices, TdCover } from "../../app/annex/annex-services";
import type { Finding } from "../../domain/finding";
import { failureNotice } from "../notice";
import { usePane } from "../pane-context";
import { annexWords } from "./annex-words";

/** The page once it is opened: its services, what is chosen, and how to choose otherwise. */
export interface Annexes {
  readonly services: AnnexServices;
  readonly choices: AnnexChoices;
  readonly choose: (choices: AnnexChoices) => void;
  /** Keeps the choices in the workbook, where they have changed since. */
  readonly keep: () => void;
}

/** Loads the services and the kept choices when the page is first shown; null before. */
export function useAnnexes(): { annexes: Annexes | null; failed: boolean } {
  const { services: pane, page, tell } = usePane();
  const [loaded, setLoaded] = useState<AnnexServices | null>(null);
  const [choices, setChoices] = useState<AnnexChoices | null>(null);
  const [failed, setFailed] = useState(false);
  const kept = useRef<AnnexChoices | null>(null);
  const isShown = page === "annex";
  const isLoading = useRef(false);

  useEffect(() => {
    if (!isShown || loaded !== null || isLoading.current) return;
    isLoading.current = true;
    pane
      .annexes()
      .then(async (services) => {
        const first = await services.keptChoices();
        kept.current = first;
        setChoices(first);
        setLoaded(services);
        setFailed(false);
      })
      .catch((error: unknown) => {
        setFailed(true);
        tell(failureNotice(error));
      })
      .finally(() => {
        isLoading.current = false;
      });
  }, [pane, isShown, loaded, tell]);

  const keep = useCallback(() => {
    if (loaded === null || choices === null || kept.current === choices) return;
    kept.current = choices;
    loaded.keepChoices(choices).catch((error: unknown) => {
      kept.current = null;
      const { title, sentences } = failureNotice(error);
      tell({ intent: "warning", title: annexWords.notKept, sentences: [title, ...sentences] });
    });
  }, [loaded, choices, tell]);

  // Each keeping is a step in Excel's undo list: one is enough for a visit to the page.
  useEffect(() => {
    if (!isShown) keep();
  }, [isShown, keep]);

  const annexes = useMemo(
    () =>
      loaded === null || choices === null
        ? null
        : { services: loaded, choices, choose: setChoices, keep },
    [loaded, choices, keep],
  );
  return { annexes, failed };
}

/** What is asked for by now; it stays the same while nothing is changed. */
export function useRequest(
  choices: AnnexChoices,
  cover: TdCover,
  findings: readonly Finding[],
): AnnexRequest {
  return useMemo(() => ({ choices, cover, findings }), [choices, cover, findings]);
}

/** What there is to choose from, counted anew with each choice and each change in the sheets. */
export function useOffer(
  services: AnnexServices,
  request: AnnexRequest,
): { offer: AnnexOffer | null; failed: boolean } {
  const ask = useCallback((asked: AnnexRequest) => services.offer(asked), [services]);
  const { value: offer, failed } = useFresh(ask, request);
  return { offer, failed };
}

/** What `ask` answers to the newest request, asked again while the page is shown. */
export function useFresh<T>(
  ask: (request: AnnexRequest) => Promise<T>,
  request: AnnexRequest | null,
): { value: T | null; failed: boolean } {
  const { status, page, tell } = usePane();
  const [state, setState] = useState<{ value: T | null; failed: boolean }>({
    value: null,
    failed: false,
  });
  const isShown = page === "annex";
  useEffect(() => {
    if (!isShown || request === null) return;
    let current = true;
    ask(request).then(
      (value) => {
        if (current) setState({ value, failed: false });
      },
      (error: unknown) => {
        if (!current) return;
        setState(({ value }) => ({ value, failed: true }));
        tell(failureNotice(error));
      },
    );
    return () => {
      current = false;
    };
  }, [ask, request, status, isShown, tell]);
  return state;
}
