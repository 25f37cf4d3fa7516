import { around, skip, through } from "../xml/rules";
import type { ElementRule, RuleFinder } from "../xml/xml-scanner";
import { AlternateContent } from "./alternate-content";
import { ignoredElements, passedNamespaces, transparentElements } from "./element-lists";
import type { RevisionView } from "../revision-view";
import { usualPrefix } from "./namespaces";
import { propertyRules } from "./property-rules";
import { PropertyState } from "./property-state";
import { revisionRules } from "./revision-rules";
import type { StoryReader } from "./story-reader";
import { textRules } from "./text-rules";

/** What each element of a story does to its reader. Unknown ones are read through and noticed. */
export function storyRules(
  story: StoryReader,
  view: RevisionView,
  onNote: (kind: "footnote" | "endnote", id: string) => string,
): RuleFinder {
  const properties = new PropertyState();
  const known = new Map<string, ElementRule>([
    ...transparentElements.map((name) => [name, through] as const),
    ...ignoredElements.map((name) => [name, skip] as const),
    ...structureRules(story),
    ...textRules(story, onNote),
    ...propertyRules(story, properties),
    ...revisionRules(story, properties, view),
    ...new AlternateContent().rules(),
  ]);
  return (namespace, local) => {
    const prefix = usualPrefix(namespace);
    const name = `${prefix}:${local}`;
    return known.get(name) ?? (passedNamespaces.has(prefix) ? through : unknown(story, name));
  };
}

function unknown(story: StoryReader, name: string): ElementRule {
  return {
    ...through,
    open() {
      story.context.notices.add(
        "unknown-element",
        story.where(),
        `The element ${name} is not known to us; the text in it was read.`,
      );
      return false;
    },
  };
}

function structureRules(story: StoryReader): [string, ElementRule][] {
  return [
    [
      "w:p",
      around(
        () => story.startParagraph(),
        () => story.endParagraph(),
      ),
    ],
    [
      "w:tbl",
      around(
        () => story.startTable(),
        () => story.endTable(),
      ),
    ],
    [
      "w:tr",
      around(
        () => story.startRow(),
        () => story.endRow(),
      ),
    ],
    [
      "w:tc",
      around(
        () => story.startCell(),
        () => story.endCell(),
      ),
    ],
    [
      "w:txbxContent",
      around(
        () => story.startTextBox(),
        () => story.endTextBox(),
      ),
    ],
    ["w:altChunk", { ...through, open: () => embedded(story) }],
    ["w:subDoc", { ...through, open: () => embedded(story) }],
  ];
}

function embedded(story: StoryReader): boolean {
  story.context.notices.add(
    "embedded-part",
    story.where(),
    "A document within the document was not read: open the file in Word and save it anew.",
  );
  return true;
}
