import { matchingJcas, nearestJcaNames } from "../../domain/jca-name";
import type { Jca } from "../../domain/plan";
import { answered, refused, type Answer } from "./answer";
import { memoryOf, remembered, type AnswerBook } from "./answer-book";
import { readText } from "./arguments";

/** The JCA that an argument names, forgivingly (src/domain/jca-name.ts). */
export function findJcaIn(book: AnswerBook, name: unknown): Answer<Jca> {
  const asked = readText(name);
  return remembered(memoryOf(book).jcas, asked, () => lookUp(book, asked));
}

function lookUp({ plan, empty }: AnswerBook, asked: string): Answer<Jca> {
  if (empty) return refused({ code: "no-tables" });
  if (asked === "" || asked === "0") return refused({ code: "jca-missing" });
  const [found, ...others] = matchingJcas(plan.jcas, asked);
  if (found === undefined) {
    return refused({ code: "jca-unknown", asked, nearest: nearestJcaNames(plan.jcas, asked) });
  }
  if (others.length === 0) return answered(found);
  const candidates = [found, ...others].map((jca) => jca.name);
  return refused({ code: "jca-ambiguous", asked, candidates });
}
