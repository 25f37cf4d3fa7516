/** Counts what is under way. */
export class Activity {
  #count = 0;
  #waiting: (() => void)[] = [];
  #changed: (busy: boolean) => void = () => undefined;

  onChange(tell: (busy: boolean) => void): void {
    this.#changed = tell;
  }

  get busy(): boolean {
    return this.#count > 0;
  }

  begin(count = 1): void {
    const before = this.#count;
    this.#count += count;
    if (before === 0 && count > 0) this.#changed(true);
  }

  end(count = 1): void {
    if (count === 0) return;
    this.#count -= count;
    if (this.#count > 0) return;
    for (const resume of this.#waiting.splice(0)) resume();
    this.#changed(false);
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.begin();
    try {
      return await work();
    } finally {
      this.end();
    }
  }

  whenIdle(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
