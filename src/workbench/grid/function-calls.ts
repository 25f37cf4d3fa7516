import type { FunctionCall, FunctionDefinition, FunctionResult } from "./grid";

/** One call as the runtime sees it, shared by every cell that asks the same. */
export interface Entry {
  readonly key: string;
  readonly call: number;
  readonly definition: FunctionDefinition;
  readonly args: readonly unknown[];
  readonly address: string;
  state: "queued" | "sent";
  result: FunctionResult | null;
  /** Keys of the cells that show this call. */
  readonly cells: Set<string>;
}

/**
 * Remembers what custom functions answered, by function and arguments, and who uses the answers.
 * A cell's uses are renewed whenever it is calculated; what nothing uses is let go of.
 */
export class FunctionCalls {
  private readonly byKey = new Map<string, Entry>();
  private readonly byCall = new Map<number, Entry>();
  private readonly usedBy = new Map<string, { run: number; entries: Set<Entry> }>();
  private readonly doubtful = new Set<string>();
  private queue: Entry[] = [];
  private nextCall = 1;

  /** The entry for a call, new and queued where there is none yet. */
  ask(
    definition: FunctionDefinition,
    args: readonly unknown[],
    cell: { key: string; address: string },
    run: number,
  ): Entry {
    const own = definition.options.requiresAddress ? cell.address : "";
    const key = `${definition.id}|${own}|${JSON.stringify(args)}`;
    const entry = this.byKey.get(key) ?? this.open(key, definition, args, cell.address);
    this.use(entry, cell.key, run);
    return entry;
  }

  /** Calls to send now. */
  takeQueued(): FunctionCall[] {
    const queued = this.queue.filter((entry) => this.byKey.get(entry.key) === entry);
    this.queue = [];
    for (const entry of queued) entry.state = "sent";
    return queued.map(({ call, definition, args, address }) => ({
      call,
      definition,
      args,
      address,
    }));
  }

  /** The cells to calculate again; an answer to a call that was let go of counts for nothing. */
  settle(call: number, result: FunctionResult): Iterable<string> {
    const entry = this.byCall.get(call);
    if (entry === undefined) return [];
    entry.result = result;
    return entry.cells;
  }

  entriesOf(cell: string): Iterable<Entry> {
    return this.usedBy.get(cell)?.entries ?? [];
  }

  cells(): Iterable<string> {
    return this.usedBy.keys();
  }

  /** The cell was edited: unless the next run finds it calling again, its calls are let go of. */
  doubt(cell: string): void {
    if (this.usedBy.has(cell)) this.doubtful.add(cell);
  }

  /** Numbers of sent calls that nothing uses any more; a plain answer may stay for the next asker. */
  release(): number[] {
    for (const cell of this.doubtful) this.dropCell(cell);
    this.doubtful.clear();
    const released: number[] = [];
    for (const entry of this.byKey.values()) {
      if (entry.cells.size > 0 || !isOpen(entry)) continue;
      this.forget(entry);
      if (entry.state === "sent" && isCancellable(entry)) released.push(entry.call);
    }
    return released;
  }

  /** Forgets answers so that the next calculation asks again; open calls stay. */
  forgetAnswers(which: (definition: FunctionDefinition) => boolean): string[] {
    const cells: string[] = [];
    for (const entry of [...this.byKey.values()]) {
      if (isOpen(entry) || !which(entry.definition)) continue;
      cells.push(...entry.cells);
      this.forget(entry);
    }
    return cells;
  }

  hasUnanswered(): boolean {
    for (const entry of this.byKey.values()) if (entry.result === null) return true;
    return false;
  }

  private open(
    key: string,
    definition: FunctionDefinition,
    args: readonly unknown[],
    address: string,
  ): Entry {
    const entry: Entry = {
      key,
      call: this.nextCall++,
      definition,
      args,
      address,
      state: "queued",
      result: null,
      cells: new Set(),
    };
    this.byKey.set(key, entry);
    this.byCall.set(entry.call, entry);
    this.queue.push(entry);
    return entry;
  }

  private use(entry: Entry, cell: string, run: number): void {
    this.doubtful.delete(cell);
    let uses = this.usedBy.get(cell);
    if (uses?.run !== run) {
      if (uses !== undefined) for (const old of uses.entries) old.cells.delete(cell);
      uses = { run, entries: new Set() };
      this.usedBy.set(cell, uses);
    }
    uses.entries.add(entry);
    entry.cells.add(cell);
  }

  private dropCell(cell: string): void {
    for (const entry of this.entriesOf(cell)) entry.cells.delete(cell);
    this.usedBy.delete(cell);
  }

  private forget(entry: Entry): void {
    this.byKey.delete(entry.key);
    this.byCall.delete(entry.call);
  }
}

function isOpen(entry: Entry): boolean {
  return entry.result === null || entry.definition.options.stream;
}

function isCancellable(entry: Entry): boolean {
  return entry.definition.options.stream || entry.definition.options.cancelable;
}
