import type { Notices } from "../notices";
import { formatNumber } from "./number-format";
import type { ListLevel, NumberingDefinitions } from "./numbering-definitions";
import { levelCount } from "./numbering-definitions";
import { symbolText } from "./symbols";

interface ListState {
  readonly counters: (number | null)[];
  /** Instances whose own start has been taken, by instance and level. */
  readonly started: Set<string>;
}

/** The labels of list items in document order, counted as Word counts them. */
export class Numbering {
  private readonly states = new Map<string, ListState>();
  private readonly linked = new Map<string, string>();

  constructor(
    private readonly definitions: NumberingDefinitions,
    private readonly notices: Notices,
  ) {}

  /** The level that a paragraph style brings with it in a list; null where the list names none. */
  levelOfStyle(numId: string, style: string): number | null {
    const abstractId = this.abstractOf(this.definitions.instances.get(numId)?.abstractId ?? "");
    for (const [level, { style: linked }] of this.definitions.abstracts.get(abstractId)?.levels ??
      []) {
      if (linked === style) return level;
    }
    return null;
  }

  /** Counts the next item of a list and answers its label; null for the "no list" of w:numId 0. */
  next(numId: string, level: number, where: string): string | null {
    if (numId === "0" || level < 0 || level >= levelCount) return null;
    const instance = this.definitions.instances.get(numId);
    if (instance === undefined) {
      this.notices.add("missing-numbering", where, "A list item's list is not in the file.");
      return null;
    }
    const state = this.state(this.abstractOf(instance.abstractId));
    this.count(state, numId, level);
    return this.label(numId, level, state.counters, where);
  }

  /** A list that stands for a numbering style is the list that the style defines. */
  private abstractOf(id: string): string {
    const link = this.definitions.abstracts.get(id)?.numStyleLink ?? null;
    if (link === null) return id;
    let list = this.linked.get(link);
    if (list === undefined) this.linked.set(link, (list = this.listOf(link) ?? id));
    return list;
  }

  private listOf(link: string): string | null {
    for (const [id, abstract] of this.definitions.abstracts) {
      if (abstract.styleLink === link) return id;
    }
    return null;
  }

  private state(abstractId: string): ListState {
    let state = this.states.get(abstractId);
    if (state === undefined) {
      state = { counters: new Array<number | null>(levelCount).fill(null), started: new Set() };
      this.states.set(abstractId, state);
    }
    return state;
  }

  private count(state: ListState, numId: string, level: number): void {
    const { counters, started } = state;
    for (let above = 0; above < level; above += 1) {
      counters[above] ??= this.startOf(numId, above);
    }
    const override = this.definitions.instances.get(numId)?.startOverrides.get(level);
    const key = `${numId}/${String(level)}`;
    if (override !== undefined && !started.has(key)) counters[level] = override;
    else counters[level] = this.following(counters[level] ?? null, numId, level);
    started.add(key);
    for (let below = level + 1; below < levelCount; below += 1) {
      if (this.restarts(numId, below, level)) counters[below] = null;
    }
  }

  private restarts(numId: string, below: number, level: number): boolean {
    const restartAfter = this.level(numId, below)?.restartAfter ?? null;
    return restartAfter === null || level < restartAfter;
  }

  private following(counter: number | null, numId: string, level: number): number {
    return counter === null ? this.startOf(numId, level) : counter + 1;
  }

  private startOf(numId: string, level: number): number {
    const override = this.definitions.instances.get(numId)?.startOverrides.get(level);
    return override ?? this.level(numId, level)?.start ?? 1;
  }

  private level(numId: string, level: number): ListLevel | null {
    const instance = this.definitions.instances.get(numId);
    if (instance === undefined) return null;
    const own = instance.levels.get(level);
    if (own !== undefined) return own;
    return (
      this.definitions.abstracts.get(this.abstractOf(instance.abstractId))?.levels.get(level) ??
      null
    );
  }

  private label(
    numId: string,
    level: number,
    counters: readonly (number | null)[],
    where: string,
  ): string | null {
    const definition = this.level(numId, level);
    if (definition === null) return null;
    if (definition.format === "bullet") return bullet(definition);
    const pattern = definition.text ?? `%${String(level + 1)}.`;
    // Each level's number once: a hostile label names it hundreds of thousands of times.
    const numbers = counters.map((counter, index) =>
      pattern.includes(`%${String(index + 1)}`)
        ? this.shown(numId, index, counter, definition.isLegal, where)
        : "",
    );
    const label = pattern.replace(
      /%([1-9])/g,
      (_match, digit: string) => numbers[Number(digit) - 1] ?? "",
    );
    return label.trim() === "" ? null : label;
  }

  private shown(
    numId: string,
    level: number,
    counter: number | null,
    isLegal: boolean,
    where: string,
  ): string {
    if (counter === null) return "";
    const format = this.level(numId, level)?.format ?? "decimal";
    if (isLegal && format !== "none") return String(counter);
    const text = formatNumber(counter, format);
    if (text !== null) return text;
    this.notices.add(
      "unknown-number-format",
      where,
      `Numbers of the form "${format}" are shown as 1, 2, 3.`,
    );
    return String(counter);
  }
}

function bullet({ text, font }: ListLevel): string | null {
  if (text === null || text === "") return null;
  return Array.from(text)
    .map((character) => symbolText(font, character) ?? "•")
    .join("");
}
