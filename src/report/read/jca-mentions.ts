import { jcaKey } from "../../domain/jca-name";
import type { Action, ListedDocument, StatusEntry } from "../../domain/plan";
import { bodiesIn } from "./responsible";

/** What actions and documents say about JCAs, gathered once; the keys are `jcaKey`s. */
export interface JcaMentions {
  /** Entries which note that a JCA was established or continued. */
  readonly starts: readonly JcaStart[];
  /** Who was told to establish it. */
  readonly founders: ReadonlyMap<string, string>;
  /** The study group that wrote about its JCA's continuation, and in which document. */
  readonly letters: ReadonlyMap<string, { readonly group: string; readonly number: string }>;
}

export interface JcaStart {
  readonly key: string;
  readonly action: string;
  readonly entry: StatusEntry;
}

export function mentionsIn(
  actions: readonly Action[],
  documents: readonly ListedDocument[],
): JcaMentions {
  return {
    starts: actions.flatMap((action) =>
      action.entries.flatMap((entry) =>
        startedIn(entry.comments).map((key) => ({ key, action: action.number, entry })),
      ),
    ),
    founders: new Map(actions.flatMap(({ description }) => foundedIn(description)).reverse()),
    letters: new Map(documents.flatMap(continuedIn).reverse()),
  };
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
