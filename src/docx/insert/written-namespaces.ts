import { XmlScanner } from "../read/xml/xml-scanner";
import { TagPosition } from "../read/xml/xml-scanner";
import type { XmlAttributes } from "../read/xml/xml-attributes";
import { RELATIONSHIPS_NAMESPACE, WORD_NAMESPACE } from "../write/namespaces";
import { splice } from "./splice";
import type { Splice } from "./splice";

/** What `blocksXml` takes for granted where its blocks are put. */
const writtenPrefixes: ReadonlyMap<string, string> = new Map([
  ["w", WORD_NAMESPACE],
  ["r", RELATIONSHIPS_NAMESPACE],
]);

const none: readonly string[] = [];

/** Prefixes of ours that mean nothing, or something else, at a tag. Word binds them all at the root. */
export function unboundPrefixes(attributes: XmlAttributes): readonly string[] {
  let unbound = none;
  for (const [prefix, namespace] of writtenPrefixes) {
    if (attributes.namespaceOf(prefix) !== namespace) unbound = [...unbound, prefix];
  }
  return unbound;
}

/** Blocks that bind these prefixes themselves, each block for itself. */
export function bindPrefixes(blocks: string, prefixes: readonly string[]): string {
  if (prefixes.length === 0 || blocks === "") return blocks;
  const bindings = prefixes
    .map((prefix) => ` xmlns:${prefix}="${writtenPrefixes.get(prefix) ?? ""}"`)
    .join("");
  const all = [...writtenPrefixes].map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");
  const root = `<blocks${all}>`;
  const splices: Splice[] = [];
  const tag = new TagPosition();
  let depth = 0;
  const scanner = new XmlScanner(
    () => ({
      open() {
        depth += 1;
        if (depth !== 2) return false;
        const name = /^<[^\s/>]+/.exec(
          blocks.slice(tag.start - root.length, tag.end - root.length),
        );
        const at = tag.start - root.length + (name?.[0].length ?? 0);
        splices.push({ start: at, end: at, text: bindings });
        return false;
      },
      close: () => void (depth -= 1),
      text: null,
    }),
    { depth: Infinity, elements: Infinity },
    tag,
  );
  scanner.push(`${root}${blocks}</blocks>`);
  scanner.finish();
  return splice(blocks, splices);
}
