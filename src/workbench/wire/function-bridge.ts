import type { FunctionCall, FunctionDefinition, GridFunctions } from "../grid/grid";
import type { Activity } from "./activity";
import { readOutcome } from "./function-results";
import { cancellationEntry, invocationEntry, type RichEntry } from "./rich-events";

const cancelableFlag = 1;
const streamingFlag = 2;

/**
 * Carries calls of custom functions from the grid to the add-in and results back. A whole level of
 * calls goes in one push. Before the add-in is ready calls wait.
 */
export class FunctionBridge {
  /** Calls under way, and whether they stream. */
  readonly #calls = new Map<number, { streaming: boolean; answered: boolean }>();
  #waiting: FunctionCall[] = [];
  #ready = false;

  constructor(
    readonly functions: GridFunctions,
    readonly activity: Activity,
    readonly push: (entries: readonly RichEntry[]) => void,
  ) {}

  connect(): void {
    this.functions.connect({
      invoke: (calls) => this.#invoke(calls),
      cancel: (calls) => this.#cancel(calls),
    });
  }

  /** The add-in has its functions associated. */
  start(): void {
    this.#ready = true;
    this.#send(this.#waiting.splice(0));
  }

  stop(): void {
    this.#ready = false;
    this.#finish([...this.#calls.keys()]);
  }

  settle(rows: unknown): void {
    const outcomes = (rows as readonly unknown[]).map(readOutcome);
    const known = outcomes.filter(({ id }) => this.#calls.has(id));
    this.functions.settle(known.map(({ id, result }) => ({ call: id, result })));
    for (const { id } of known) this.#answered(id);
  }

  #invoke(calls: readonly FunctionCall[]): void {
    for (const { call, definition } of calls) {
      this.#calls.set(call, { streaming: definition.options.stream, answered: false });
    }
    this.activity.begin(calls.length);
    if (this.#ready) this.#send(calls);
    else this.#waiting.push(...calls);
  }

  #send(calls: readonly FunctionCall[]): void {
    if (calls.length > 0) this.push(calls.map(entryOf));
  }

  #cancel(calls: readonly number[]): void {
    this.#waiting = this.#waiting.filter(({ call }) => !calls.includes(call));
    const known = calls.filter((call) => this.#calls.has(call));
    if (this.#ready && known.length > 0) this.push(known.map(cancellationEntry));
    this.#finish(known);
  }

  /** A stream goes on after its first value, but no one waits for it any more. */
  #answered(id: number): void {
    const call = this.#calls.get(id);
    if (!call) return;
    if (!call.streaming) this.#finish([id]);
    else if (!call.answered) {
      call.answered = true;
      this.activity.end();
    }
  }

  #finish(ids: readonly number[]): void {
    for (const id of ids) {
      const call = this.#calls.get(id);
      this.#calls.delete(id);
      if (call && !call.answered) this.activity.end();
    }
  }
}

function entryOf({ call, definition, args, address }: FunctionCall): RichEntry {
  const given = definition.options.requiresAddress || definition.options.stream ? address : null;
  return invocationEntry(call, [call, definition.id, [...args], given, flagsOf(definition), null]);
}

function flagsOf({ options }: FunctionDefinition): number {
  const cancelable = options.cancelable || options.stream ? cancelableFlag : 0;
  return cancelable | (options.stream ? streamingFlag : 0);
}
