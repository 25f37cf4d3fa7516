import { around, reading } from "../xml/rules";
import type { XmlAttributes } from "../xml/xml-attributes";
import type { ElementRule } from "../xml/xml-scanner";
import type { StoryReader } from "./story-reader";
import { trimmed } from "../trimmed";
import { symbolText } from "./symbols";

/** Notes a reference to a note; answers its mark, "" where the text brings its own. */
export type OnNote = (kind: "footnote" | "endnote", id: string, hasOwnMark: boolean) => string;

/** Elements within a run that stand for text. */
export function textRules(story: StoryReader, onNote: OnNote): [string, ElementRule][] {
  const add = (text: string): ElementRule => reading(() => story.addText(text));
  const text = textElement(story);
  const noteMark = (kind: "footnote" | "endnote"): ElementRule =>
    reading((tag) => {
      if (story.muted > 0) return;
      const own = tag.get("customMarkFollows");
      story.addText(onNote(kind, tag.get("id") ?? "", own !== null && /^(1|true|on)$/.test(own)));
    });
  return [
    ["w:t", text],
    ["w:delText", text],
    ["m:t", text],
    ["w:tab", add("\t")],
    ["w:ptab", add("\t")],
    ["w:cr", add("\n")],
    ["w:br", reading((tag) => story.addText(breakText(tag.get("type"))))],
    ["w:noBreakHyphen", add("\u2011")],
    ["w:sym", reading((tag) => story.addText(symbol(story, tag)))],
    ["w:fldChar", reading((tag) => story.markField(tag.get("fldCharType")))],
    ["w:instrText", { open: null, close: null, text: (code) => story.addFieldCode(code) }],
    ["w:hyperlink", link(story)],
    ["w:fldSimple", simpleField(story)],
    ["w:bookmarkStart", reading((tag) => story.addBookmark(bookmarkName(tag)))],
    ["w:footnoteReference", noteMark("footnote")],
    ["w:endnoteReference", noteMark("endnote")],
  ];
}

function link(story: StoryReader): ElementRule {
  return around(
    (tag) => story.startLink(tag.get("id"), tag.get("anchor")),
    () => story.endLink(),
  );
}

function simpleField(story: StoryReader): ElementRule {
  return around(
    (tag) => story.startSimpleField(tag.get("instr") ?? ""),
    () => story.endLink(),
  );
}

/** Where Word last stood is a place of the editor, not of the document. */
function bookmarkName(tag: XmlAttributes): string {
  const name = tag.get("name") ?? "";
  return name === "_GoBack" ? "" : name;
}

function breakText(type: string | null): string {
  return type === "page" || type === "column" ? "\f" : "\n";
}

function symbol(story: StoryReader, tag: XmlAttributes): string {
  const code = Number.parseInt(tag.get("char") ?? "", 16);
  const character = code > 0 && code <= 0xffff ? String.fromCharCode(code) : "\ufffd";
  return signText(story, tag.get("font"), character);
}

/** Text in a font of signs, or with characters that only such fonts have. */
function signsText(story: StoryReader, text: string): string {
  return Array.from(text, (character) => signText(story, story.symbolFont, character)).join("");
}

function signText(story: StoryReader, font: string | null, character: string): string {
  const text = symbolText(font, character);
  if (text !== null || story.muted > 0) return text ?? "";
  story.context.notices.add(
    "unknown-symbol",
    story.where(),
    `A symbol of the font "${font ?? ""}" has no counterpart; it is shown as \ufffd.`,
  );
  return "\ufffd";
}

/** Where fonts of signs keep their characters. */
const privateCharacters = /[\uf020-\uf0ff]/;

/** Text with blanks at its ends only where the file asks to keep them. */
function textElement(story: StoryReader): ElementRule {
  let keepsBlanks = false;
  let pieces = "";
  return {
    open(attributes) {
      keepsBlanks = attributes.count > 0 && attributes.get("space") === "preserve";
      pieces = "";
      return false;
    },
    text(piece) {
      pieces = pieces === "" ? piece : pieces + piece;
    },
    close() {
      if (pieces === "") return;
      const shown = shownText(pieces, keepsBlanks);
      const hasSigns = story.symbolFont !== null || privateCharacters.test(shown);
      story.addText(hasSigns ? signsText(story, shown) : shown);
    },
  };
}

function shownText(text: string, keepsBlanks: boolean): string {
  const kept = keepsBlanks ? text : trimmed(text, " \t\r\n");
  return /[\r\n]/.test(kept) ? kept.replace(/\r\n|[\r\n]/g, " ") : kept;
}
