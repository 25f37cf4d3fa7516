/** What the pane shows when something outside it, a ribbon command for example, asks for it. */
export interface PaneRequest {
  readonly page: "sync" | "checks" | "annex" | "functions";
  /** Something to tell at the top of the page; a failure is told by its error. */
  readonly tell?:
    | { readonly kind: "failure"; readonly error: unknown }
    | { readonly kind: "nothing-to-undo" | "no-problem" }
    | { readonly kind: "formulas-repaired"; readonly count: number };
}

/**
 * Carries requests from the ribbon commands to the pane. A request that comes before the pane
 * listens waits for it; only the newest one waits.
 */
export class PaneRequests {
  #waiting: PaneRequest | null = null;
  #listener: ((request: PaneRequest) => void) | null = null;

  send(request: PaneRequest): void {
    if (this.#listener === null) this.#waiting = request;
    else this.#listener(request);
  }

  /** One listener at a time: the pane. Returns how to stop. */
  listen(listener: (request: PaneRequest) => void): () => void {
    this.#listener = listener;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null) listener(waiting);
    return () => {
      if (this.#listener === listener) this.#listener = null;
    };
  }
}
