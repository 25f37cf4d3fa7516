import type { NoticeCode } from "../notices";
import { around, reading, skip, through } from "../xml/rules";
import type { ElementRule, RuleFinder } from "../xml/xml-scanner";
import { AlternateContent } from "./alternate-content";
import { Compatibility } from "./compatibility";
import { ContentControls } from "./content-controls";
import {
  ignoredElements,
  passedNamespaces,
  rootElements,
  transparentElements,
} from "./element-lists";
import type { RevisionView } from "../revision-view";
import { usualPrefix } from "./namespaces";
import { propertyRules } from "./property-rules";
import { PropertyState } from "./property-state";
import { revisionRules } from "./revision-rules";
import type { StoryReader } from "./story-reader";
import type { OnNote } from "./text-rules";
import { textRules } from "./text-rules";

/** What each element of a story does to its reader. Unknown ones are read through and noticed. */
export function storyRules(story: StoryReader, view: RevisionView, onNote: OnNote): RuleFinder {
  const properties = new PropertyState();
  const compatibility = new Compatibility();
  const root = reading((tag) => {
    for (const namespace of compatibility.readRoot(tag)) mustUnderstand(story, namespace);
  });
  const known = new Map<string, ElementRule>([
    ...transparentElements.map((name) => [name, through] as const),
    ...ignoredElements.map((name) => [name, skip] as const),
    ...structureRules(story),
    ...textRules(story, onNote),
    ...propertyRules(story, properties),
    ...revisionRules(story, properties, view),
    ...unreadRules(story),
    ...new ContentControls(story).rules(),
    ...new AlternateContent().rules(),
    ...rootElements.map((name) => [name, root] as const),
  ]);
  return (namespace, local) => {
    const prefix = usualPrefix(namespace);
    const name = `${prefix}:${local}`;
    const rule = known.get(name) ?? (passedNamespaces.has(prefix) ? through : null);
    if (rule !== null) return rule;
    const fate = compatibility.fateOf(namespace, local);
    if (fate === "unknown") return unknown(story, name);
    return fate === "ignored" ? skip : through;
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

function mustUnderstand(story: StoryReader, namespace: string): void {
  story.context.notices.add(
    "unknown-element",
    story.where(),
    `The file asks its readers to know ${namespace}, which we do not: parts of it may be missing.`,
  );
}

/** What is drawn or laid out is not read as it looks: told of, once for each kind. */
function unreadRules(story: StoryReader): [string, ElementRule][] {
  const told = (code: NoticeCode, message: string): ElementRule =>
    reading(() => {
      if (story.muted === 0) story.context.notices.add(code, story.where(), message);
    });
  const drawing = (what: string): ElementRule =>
    told("unread-drawing", `The text in ${what} was not read.`);
  return [
    [
      "m:oMath",
      told("flattened-formula", "A formula was read as its letters, without its layout."),
    ],
    ["c:chart", drawing("a chart")],
    ["dgm:relIds", drawing("a diagram")],
    ["o:OLEObject", drawing("an embedded object")],
    ["v:textpath", drawing("a drawn word")],
  ];
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
