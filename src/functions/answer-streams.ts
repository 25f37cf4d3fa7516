import { refused, type Answer } from "../app/answers/answer";
import { remembered, type AnswerBook } from "../app/answers/answer-book";
import type { AnswerSource } from "./answer-source";
import { shownAnswer } from "./shown-answer";

/** What a function answers from; `args` are those of the call, as Excel gives them. */
export type Answering = (book: AnswerBook, ...args: readonly unknown[]) => Answer;

/** The part of a streaming invocation that is used here. */
export interface AnswerStream {
  setResult: (value: never) => void;
  onCanceled?: (() => void) | undefined;
  /** Excel calls a function once more to preview a formula while it is typed; `true`, or its text. */
  readonly isInValuePreview?: unknown;
}

/** Calls with equal arguments: they are answered once, and told only when that changes. */
interface Group {
  readonly answering: Answering;
  readonly args: readonly unknown[];
  readonly streams: Set<AnswerStream>;
  /** What was told last, to compare; null before the first answer. */
  told: string | null;
  shown: unknown;
}

/**
 * All open calls of our functions. They are answered from memory, at once and again whenever the
 * workbook changes, until Excel cancels them; what is cancelled is forgotten.
 */
export class AnswerStreams {
  readonly #groups = new Map<Answering, Map<string, Group>>();
  readonly #source: Promise<AnswerSource>;
  #connected: AnswerSource | null = null;
  #book: AnswerBook | "unreadable" | null = null;
  /** What equal answers from this book show: an error, with its stack, is dear to make. */
  readonly #shown = new Map<string, unknown>();

  constructor(source: Promise<AnswerSource>) {
    this.#source = source;
    void this.#connect();
  }

  /** How many calls are open. */
  get size(): number {
    return this.#all().reduce((count, { streams }) => count + streams.size, 0);
  }

  open(stream: AnswerStream, answering: Answering, args: readonly unknown[]): void {
    if (isPreview(stream)) void this.#preview(stream, answering, args);
    else this.#keep(stream, answering, args);
  }

  /** A preview is answered once and not kept: nothing says when it ends. */
  async #preview(stream: AnswerStream, answering: Answering, args: readonly unknown[]) {
    const source = await this.#source;
    if (this.#book === null) await this.#update(source);
    stream.setResult(this.#show(this.#answer(answering, args), source) as never);
  }

  #keep(stream: AnswerStream, answering: Answering, args: readonly unknown[]): void {
    const groups = this.#groups.get(answering) ?? new Map<string, Group>();
    this.#groups.set(answering, groups);
    const key = JSON.stringify(args);
    const group = groups.get(key) ?? newGroup(answering, args);
    groups.set(key, group);
    group.streams.add(stream);
    stream.onCanceled = () => {
      group.streams.delete(stream);
      if (group.streams.size === 0 && groups.get(key) === group) groups.delete(key);
    };
    this.#answerFirst(group, stream);
  }

  #all(): readonly Group[] {
    return [...this.#groups.values()].flatMap((groups) => [...groups.values()]);
  }

  #answerFirst(group: Group, stream: AnswerStream): void {
    if (this.#connected === null || this.#book === null) return;
    if (group.told === null) this.#answerAnew(group, this.#connected);
    else stream.setResult(group.shown as never);
  }

  async #connect(): Promise<void> {
    const source = await this.#source;
    this.#connected = source;
    source.onUpdate(() => void this.#update(source));
    await this.#update(source);
  }

  async #update(source: AnswerSource): Promise<void> {
    try {
      this.#book = source.current() ?? (await source.ready());
    } catch {
      this.#book = "unreadable";
    }
    this.#shown.clear();
    for (const group of this.#all()) this.#answerAnew(group, source);
  }

  #answerAnew(group: Group, source: AnswerSource): void {
    const answer = this.#answer(group.answering, group.args);
    const told = JSON.stringify(answer);
    if (told === group.told) return;
    group.told = told;
    group.shown = remembered(this.#shown, told, () => this.#show(answer, source));
    for (const stream of group.streams) stream.setResult(group.shown as never);
  }

  #show(answer: Answer, { sentences, formatsDays }: AnswerSource): unknown {
    const dateSystem = this.#readBook()?.dateSystem ?? 1900;
    return shownAnswer(answer, { sentences, formatsDays, dateSystem });
  }

  #readBook(): AnswerBook | null {
    return this.#book === "unreadable" ? null : this.#book;
  }

  #answer(answering: Answering, args: readonly unknown[]): Answer {
    const book = this.#readBook();
    return book === null ? UNREADABLE : answering(book, ...args);
  }
}

/** Microsoft's reference says `true`, its typings say text. */
function isPreview({ isInValuePreview }: AnswerStream): boolean {
  return String(isInValuePreview).toLowerCase() === "true";
}

const UNREADABLE = refused({ code: "workbook-unreadable" });

function newGroup(answering: Answering, args: readonly unknown[]): Group {
  return { answering, args, streams: new Set(), told: null, shown: undefined };
}
