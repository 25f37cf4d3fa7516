/** How a command ended; `event` is what the add-in gave to `event.completed`. */
export interface CommandOutcome {
  readonly status: number;
  readonly event: unknown;
}

/** Commands which the add-in has not completed yet. */
export class RibbonCommands {
  readonly #running = new Map<string, (outcome: CommandOutcome) => void>();
  #last = 0;

  /** `send` starts the command in the add-in and tells whether it listens. */
  start(send: (id: string) => boolean): Promise<CommandOutcome> {
    const id = `command-${++this.#last}`;
    return new Promise((resolve, reject) => {
      this.#running.set(id, resolve);
      if (send(id)) return;
      this.#running.delete(id);
      reject(new Error("The add-in does not listen for ribbon commands."));
    });
  }

  complete(id: unknown, status: unknown, eventJson: unknown): void {
    const key = String(id);
    const event: unknown =
      typeof eventJson === "string" && eventJson !== "" ? JSON.parse(eventJson) : null;
    this.#running.get(key)?.({ status: Number(status), event });
    this.#running.delete(key);
  }
}
