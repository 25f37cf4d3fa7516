import type { EventRanges } from "./book";
import type { HostObject } from "./host-object";

const kept = 500;

/** The ranges of the latest events; older ones are forgotten, as Excel forgets them in time. */
export class KeptEventRanges implements EventRanges {
  readonly #ranges = new Map<string, HostObject>();
  #last = 0;

  keep(range: HostObject): string {
    const reference = `event-${++this.#last}`;
    this.#ranges.set(reference, range);
    if (this.#ranges.size > kept) {
      const [oldest] = this.#ranges.keys();
      if (oldest !== undefined) this.#ranges.delete(oldest);
    }
    return reference;
  }

  get(reference: string): HostObject | null {
    return this.#ranges.get(reference) ?? null;
  }
}
