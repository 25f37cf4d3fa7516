import { jcaKey } from "../../domain/jca-name";
import type { Action, ListedDocument, StatusEntry } from "../../domain/plan";
import { NOT_DECIDED } from "./jca-statements";
import type { Outline } from "./outline";
import { sentencesOf } from "./plain-text";
import { bodiesIn } from "./responsible";

/** What actions, documents and the text say about JCAs, gathered once; the keys are `jcaKey`s. */
export interface JcaMentions {
  /** Entries which note that a JCA was established or continued. */
  readonly starts: readonly JcaStart[];
  /** Who was told to establish it. */
  readonly founders: ReadonlyMap<string, string>;
  /** The study group that wrote about its JCA's continuation, and in which document. */
  readonly letters: ReadonlyMap<string, { readonly group: string; readonly number: string }>;
  /** Sentences of the clauses that name one, without those that only put something forward. */
  readonly sentences: readonly string[];
}

export interface JcaStart {
  readonly key: string;
  readonly action: string;
  readonly entry: StatusEntry;
}

export function mentionsIn(
  actions: readonly Action[],
  documents: readonly ListedDocument[],
  outline: Outline,
): JcaMentions {
  return {
    starts: actions.flatMap((action) =>
      action.entries.flatMap((entry) =>
        startedIn(entry.comments).map((key) => ({ key, action: action.number, entry })),
      ),
    ),
    founders: new Map(actions.flatMap(({ description }) => foundedIn(description)).reverse()),
    letters: new Map(documents.flatMap(continuedIn).reverse()),
    sentences: outline.paragraphs
      .filter(({ section, line }) => section.kind !== "annex" && line.includes("JCA-"))
      .flatMap(({ line }) => sentencesOf(line))
      .filter((sentence) => sentence.includes("JCA-") && !NOT_DECIDED.test(sentence)),
  };
}

/** A pattern for a JCA's name that does not end within a longer one. */
export function exactly(name: string): string {
  return `${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w/&-])`;
}

/** "JCA-X has been established", "JCA-X continuation". */
const START =
  /(JCA-[\w/&-]+(?:, [\w/&-]+| and [\w/&-]+)*?)\s+(?:(?:has been|was|is) (?:established|created|set up|continued)|continuation\b|established\b|created\b)/g;

function startedIn(text: string): readonly string[] {
  return [...text.matchAll(START)].map((match) => jcaKey(match[1] ?? ""));
}

/** "TSAG to establish a joint coordination activity on … (JCA-X)". */
const FOUNDATION =
  /^(\S[^.;]{0,60}?) to establish (?:a|the) joint coordination activity[^.;(]*\((JCA-[^)]+)\)/i;

function foundedIn(description: string): readonly (readonly [string, string])[] {
  const match = FOUNDATION.exec(description);
  const [body] = bodiesIn(match?.[1] ?? "");
  return match && body !== undefined ? [[jcaKey(match[2] ?? ""), body]] : [];
}

function continuedIn({
  title,
  source,
  number,
}: ListedDocument): readonly (readonly [string, { group: string; number: string }])[] {
  const named = /\b(?:continuation|revision) of (JCA-[\w/&-]+)/.exec(title)?.[1];
  const [group, ...more] = bodiesIn(source);
  if (named === undefined || group === undefined || more.length > 0) return [];
  return [[jcaKey(named), { group, number }]];
}
