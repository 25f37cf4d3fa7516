import type { Block, Note } from "../../model/document";
import { requireWithin } from "../bounds";
import type { Relationship } from "../package/relationships";
import type { WordPackage } from "../package/word-package";
import { reading } from "../xml/rules";
import type { ElementRule } from "../xml/xml-scanner";
import type { RevisionView } from "../revision-view";
import { storyRules } from "./element-rules";
import { LinkTargets } from "./link-targets";
import { usualPrefix } from "./namespaces";
import { formatNumber } from "./number-format";
import type { StoryContext } from "./story-reader";
import { StoryReader } from "./story-reader";

type NoteKind = Note["kind"];

interface Reference {
  readonly kind: NoteKind;
  readonly id: string;
  /** "footnote 2", or "footnote with its own mark 1": those are counted apart. */
  readonly address: string;
  readonly anchor: string;
}

/** Footnotes and endnotes: numbered where they are referred to, read after the body. */
export class NoteReader {
  private readonly references: Reference[] = [];
  private readonly counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  private readonly ownMarks: Record<NoteKind, number> = { footnote: 0, endnote: 0 };

  constructor(
    private readonly source: WordPackage,
    private readonly related: readonly Relationship[],
    private readonly context: StoryContext,
    private readonly view: RevisionView,
  ) {}

  /** Notes a reference; answers its mark as Word shows it: ¹ for footnotes, ⁱ for endnotes. */
  refer(kind: NoteKind, id: string, anchor: string, hasOwnMark: boolean): string {
    if (hasOwnMark) {
      const own = (this.ownMarks[kind] += 1);
      const address = `${kind} with its own mark ${String(own)}`;
      this.references.push({ kind, id, address, anchor });
      return "";
    }
    const number = (this.counts[kind] += 1);
    this.references.push({ kind, id, address: `${kind} ${String(number)}`, anchor });
    return kind === "footnote"
      ? raised(String(number))
      : raised(formatNumber(number, "lowerRoman") ?? String(number));
  }

  read(): Note[] {
    return [...this.readKind("footnote"), ...this.readKind("endnote")];
  }

  private readKind(kind: NoteKind): Note[] {
    const references = this.references.filter((reference) => reference.kind === kind);
    if (references.length === 0) return [];
    requireWithin(this.context.bounds, "notes", this.references.length);
    const texts = this.textsOf(kind, references);
    return references.map(({ id, address, anchor }) => {
      const blocks = texts.get(id) ?? this.missing(kind, anchor);
      // A note that is referred to again is not copied: a thousand times a thousand paragraphs.
      texts.set(id, []);
      return { kind, address, anchor, blocks };
    });
  }

  private textsOf(kind: NoteKind, references: readonly Reference[]): Map<string, readonly Block[]> {
    const stories = this.scan(kind, references);
    return new Map([...stories].map(([id, story]) => [id, story.finish()]));
  }

  private missing(kind: NoteKind, anchor: string): [] {
    this.context.notices.add("missing-note", anchor, `A ${kind}'s text is not in the file.`);
    return [];
  }

  private scan(kind: NoteKind, references: readonly Reference[]): Map<string, StoryReader> {
    const stories = new Map<string, StoryReader>();
    const part = this.related.find(({ type }) => type === `${kind}s`)?.part;
    if (part === undefined || !this.source.has(part)) return stories;
    const addresses = new Map(references.map(({ id, address }) => [id, address]));
    this.source.scan(
      part,
      this.noteRules(kind, addresses, stories, new LinkTargets(this.source, part)),
    );
    return stories;
  }

  /** One story for each note, all behind one set of rules that follows the open note. */
  private noteRules(
    kind: NoteKind,
    addresses: ReadonlyMap<string, string>,
    stories: Map<string, StoryReader>,
    targets: LinkTargets,
  ): (namespace: string, local: string) => ElementRule {
    let rules = new Map<string, ElementRule>();
    let find = storyRules(new StoryReader(this.context, null), this.view, () => "");
    const note: ElementRule = {
      ...reading(() => undefined),
      open: (attributes) => {
        const id = attributes.get("id") ?? "";
        const address = addresses.get(id);
        if (address === undefined) return true;
        const story = new StoryReader(this.context, targets, address);
        stories.set(id, story);
        find = storyRules(story, this.view, () => "");
        rules = new Map();
        return false;
      },
    };
    const current = (namespace: string, local: string): ElementRule => {
      const key = `${namespace}:${local}`;
      let rule = rules.get(key);
      if (rule === undefined) rules.set(key, (rule = find(namespace, local)));
      return rule;
    };
    return (namespace, local) => {
      if (`${usualPrefix(namespace)}:${local}` === `w:${kind}`) return note;
      return {
        open: (attributes) => current(namespace, local).open?.(attributes) ?? false,
        close: () => current(namespace, local).close?.(),
        text: (text) => current(namespace, local).text?.(text),
      };
    };
  }
}

const raisedCharacters = new Map(
  [..."0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹iⁱvᵛxˣlˡcᶜdᵈmᵐ".matchAll(/(.)(.)/gu)].map(
    ([, plain, small]) => [plain ?? "", small ?? ""] as const,
  ),
);

function raised(label: string): string {
  return Array.from(label)
    .map((character) => raisedCharacters.get(character) ?? character)
    .join("");
}
