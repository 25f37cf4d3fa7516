import type { OperativeReference } from "../../domain/plan";
import { oneLine } from "./plain-text";

const BODY = String.raw`(?:TSAG|TSBDir|TSB|WP\d|RG-[A-Z]+|Director of TSB)`;

/** Who has to act: "TSAG to …", "instructs Study Groups 17 and 20 to …", else the operative's addressee. */
export function readResponsible(
  description: string,
  operative: OperativeReference | null,
): readonly string[] {
  const text = oneLine(description);
  const opening = new RegExp(
    String.raw`^((?:${BODY}|SG\d+|Study Groups?\s)[^.;]{0,80}?)\s+to\s`,
  ).exec(text)?.[1];
  if (opening !== undefined) return bodiesIn(opening);
  const instructed = [
    ...text.matchAll(
      /\b(?:instructs?|invites?|requests?|encourages)\s+(.{1,120}?)(?:\s+to\s|[.;]|$)/g,
    ),
  ];
  const named = [...new Set(instructed.flatMap((match) => bodiesIn(match[1] ?? "")))];
  if (named.length > 0) return named;
  return operative?.addressee == null ? [] : [operative.addressee];
}

/** The bodies named in a text, in its order: `TSAG`, `TSBDir`, `SG17`. */
export function bodiesIn(text: string): readonly string[] {
  const pattern = new RegExp(String.raw`\b(${BODY})\b|${STUDY_GROUPS}`, "g");
  const bodies = [...text.matchAll(pattern)].flatMap((match) =>
    match[1] === undefined
      ? studyGroupsIn(match[0])
      : [match[1] === "Director of TSB" ? "TSBDir" : match[1]],
  );
  return [...new Set(bodies)];
}

const STUDY_GROUPS = String.raw`\b(?:SGs?|[Ss]tudy [Gg]roups?)\s*\d+(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:SG\s*)?\d+\b(?!/))*`;

/** `SGs 17, 20 and 21` gives SG17, SG20, SG21. */
export function studyGroupsIn(text: string): readonly string[] {
  const lists = text.match(new RegExp(STUDY_GROUPS, "g")) ?? [];
  return [
    ...new Set(lists.flatMap((list) => list.match(/\d+/g) ?? []).map((number) => `SG${number}`)),
  ];
}
