import type { WordPackage } from "../package/word-package";
import { reading, skip, through } from "../xml/rules";
import type { XmlAttributes } from "../xml/xml-attributes";
import type { ElementRule } from "../xml/xml-scanner";
import { usualPrefix } from "./namespaces";
import { isOn, wholeNumber } from "./on-off";

/** What a paragraph style says about lists and headings, its ancestors included. */
export interface ParagraphStyle {
  readonly name: string;
  /** Its id and those of the styles it is based on, the nearest first. */
  readonly chain: readonly string[];
  readonly numId: string | null;
  readonly level: number | null;
  /** Zero-based outline level; null for body text. */
  readonly outlineLevel: number | null;
  /** Runs of the style are not shown. */
  readonly isHidden: boolean;
}

interface StyleDraft {
  name: string;
  basedOn: string | null;
  numId: string | null;
  level: number | null;
  outlineLevel: number | null;
  isHidden: boolean | null;
}

/** Style chains longer than Word allows are a loop. */
const longestChain = 16;

export class Styles {
  private readonly resolved = new Map<string, ParagraphStyle | null>();
  private defaultStyle: string | null = null;
  private hidesText: boolean | null = null;

  private constructor(private readonly drafts: ReadonlyMap<string, StyleDraft>) {}

  static none(): Styles {
    return new Styles(new Map());
  }

  static read(source: WordPackage, part: string): Styles {
    const drafts = new Map<string, StyleDraft>();
    const styles = new Styles(drafts);
    const rules = styleRules(drafts, (id) => (styles.defaultStyle ??= id));
    source.scan(
      part,
      (namespace, local) => rules.get(`${usualPrefix(namespace)}:${local}`) ?? skip,
    );
    return styles;
  }

  /** Whether any style hides text at all. */
  hideText(): boolean {
    this.hidesText ??= [...this.drafts.values()].some(({ isHidden }) => isHidden === true);
    return this.hidesText;
  }

  /** The style of that id, or of a paragraph without one; null where the file has none. */
  find(id: string | null): ParagraphStyle | null {
    const key = id ?? this.defaultStyle;
    if (key === null) return null;
    let style = this.resolved.get(key);
    if (style === undefined) {
      style = this.resolve(key);
      this.resolved.set(key, style);
    }
    return style;
  }

  private resolve(id: string): ParagraphStyle | null {
    const first = this.drafts.get(id);
    if (first === undefined) return null;
    const all: StyleDraft[] = [];
    const chain: string[] = [];
    let next = id;
    let draft: StyleDraft | undefined = first;
    while (draft !== undefined && all.length < longestChain) {
      all.push(draft);
      chain.push(next);
      next = draft.basedOn ?? "";
      draft = this.drafts.get(next);
    }
    return {
      name: first.name,
      chain,
      numId: nearest(all, (style) => style.numId),
      level: nearest(all, (style) => style.level),
      outlineLevel: bodyTextAsNull(nearest(all, outlineOf)),
      isHidden: nearest(all, (style) => style.isHidden) ?? false,
    };
  }
}

function nearest<T>(
  styles: readonly StyleDraft[],
  pick: (style: StyleDraft) => T | null,
): T | null {
  for (const style of styles) {
    const value = pick(style);
    if (value !== null) return value;
  }
  return null;
}

/** Word's own headings are headings even where their outline level is left out. */
function outlineOf(style: StyleDraft): number | null {
  if (style.outlineLevel !== null) return style.outlineLevel;
  const match = /^heading ([1-9])$/i.exec(style.name);
  return match ? Number(match[1]) - 1 : null;
}

function bodyTextAsNull(level: number | null): number | null {
  return level !== null && level >= 0 && level < 9 ? level : null;
}

function styleRules(
  drafts: Map<string, StyleDraft>,
  onDefault: (id: string) => void,
): Map<string, ElementRule> {
  let style = newDraft();
  const start = (attributes: XmlAttributes): void => {
    style = newDraft();
    const id = attributes.get("styleId") ?? "";
    drafts.set(id, style);
    if (attributes.get("type") === "paragraph" && attributes.get("default") !== null) {
      if (!/^(0|false|off)$/.test(attributes.get("default") ?? "")) onDefault(id);
    }
  };
  return new Map<string, ElementRule>([
    ["w:styles", through],
    ["w:pPr", through],
    ["w:rPr", through],
    ["w:numPr", through],
    ["w:style", reading(start)],
    ["w:name", reading((tag) => void (style.name = tag.get("val") ?? ""))],
    ["w:basedOn", reading((tag) => void (style.basedOn = tag.get("val")))],
    ["w:numId", reading((tag) => void (style.numId = tag.get("val")))],
    ["w:ilvl", reading((tag) => void (style.level = wholeNumber(tag.get("val"), 0)))],
    ["w:outlineLvl", reading((tag) => void (style.outlineLevel = wholeNumber(tag.get("val"), 9)))],
    ["w:vanish", reading((tag) => void (style.isHidden = isOn(tag)))],
  ]);
}

function newDraft(): StyleDraft {
  return {
    name: "",
    basedOn: null,
    numId: null,
    level: null,
    outlineLevel: null,
    isHidden: null,
  };
}
