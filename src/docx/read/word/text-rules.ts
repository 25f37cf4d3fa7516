import { around, reading } from "../xml/rules";
import type { XmlAttributes } from "../xml/xml-attributes";
import type { ElementRule } from "../xml/xml-scanner";
import type { StoryReader } from "./story-reader";
import { symbolText } from "./symbols";

/** Elements within a run that stand for text. */
export function textRules(
  story: StoryReader,
  onNote: (kind: "footnote" | "endnote", id: string) => string,
): [string, ElementRule][] {
  const add = (text: string): ElementRule => reading(() => story.addText(text));
  const text = textElement(story);
  const noteMark = (kind: "footnote" | "endnote"): ElementRule =>
    reading((tag) => {
      if (story.muted === 0) story.addText(onNote(kind, tag.get("id") ?? ""));
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
  const font = tag.get("font");
  const character = code > 0 && code <= 0xffff ? String.fromCharCode(code) : "\ufffd";
  const text = symbolText(font, character);
  if (text !== null) return text;
  story.context.notices.add(
    "unknown-symbol",
    story.where(),
    `A symbol of the font "${font ?? ""}" has no counterpart; it is shown as \ufffd.`,
  );
  return "\ufffd";
}

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
      if (pieces !== "") story.addText(shownText(pieces, keepsBlanks));
    },
  };
}

function shownText(text: string, keepsBlanks: boolean): string {
  const kept = keepsBlanks ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return /[\r\n]/.test(kept) ? kept.replace(/\r\n|[\r\n]/g, " ") : kept;
}
