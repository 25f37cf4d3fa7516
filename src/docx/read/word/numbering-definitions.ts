import type { WordPackage } from "../package/word-package";
import { reading, skip, through } from "../xml/rules";
import type { XmlAttributes } from "../xml/xml-attributes";
import type { ElementRule } from "../xml/xml-scanner";
import { AlternateContent } from "./alternate-content";
import { usualPrefix } from "./namespaces";
import { isOn, wholeNumber } from "./on-off";

/** Levels of a list (ECMA-376-1, 17.9.6); any others are left out. */
export const levelCount = 9;

/** One level of a list (w:lvl). */
export interface ListLevel {
  start: number;
  format: string;
  /** "%1.%2" and the like; null where the file gives none. */
  text: string | null;
  /** The font of the label, which decides what a bullet's character looks like. */
  font: string | null;
  /** One-based level after which this one starts anew; 0 never; null after any higher one. */
  restartAfter: number | null;
  /** All numbers of the label are shown as 1, 2, 3 (w:isLgl). */
  isLegal: boolean;
  /** The paragraph style that brings this level with it. */
  style: string | null;
}

export interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  /** The numbering style that this list defines, or the one whose list it stands for. */
  styleLink: string | null;
  numStyleLink: string | null;
}

export interface ListInstance {
  abstractId: string;
  readonly startOverrides: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

export interface NumberingDefinitions {
  readonly abstracts: Map<string, AbstractList>;
  readonly instances: Map<string, ListInstance>;
}

export function noNumbering(): NumberingDefinitions {
  return { abstracts: new Map(), instances: new Map() };
}

export function readNumbering(source: WordPackage, part: string): NumberingDefinitions {
  const definitions = noNumbering();
  const rules = numberingRules(definitions);
  source.scan(part, (namespace, local) => rules.get(`${usualPrefix(namespace)}:${local}`) ?? skip);
  return definitions;
}

function numberingRules(definitions: NumberingDefinitions): Map<string, ElementRule> {
  let abstract = newAbstract();
  let instance = newInstance();
  let levels = abstract.levels;
  let level = newLevel();
  let override = 0;
  const startAbstract = (tag: XmlAttributes): void => {
    abstract = newAbstract();
    levels = abstract.levels;
    definitions.abstracts.set(tag.get("abstractNumId") ?? "", abstract);
  };
  const startInstance = (tag: XmlAttributes): void => {
    instance = newInstance();
    levels = instance.levels;
    definitions.instances.set(tag.get("numId") ?? "", instance);
  };
  const startLevel = (tag: XmlAttributes): void => {
    level = newLevel();
    const number = wholeNumber(tag.get("ilvl"), 0);
    if (number >= 0 && number < levelCount) levels.set(number, level);
  };
  const readFonts = (tag: XmlAttributes): void => {
    level.font = tag.get("ascii") ?? tag.get("hAnsi");
  };
  const readRestart = (tag: XmlAttributes): void => {
    level.restartAfter = wholeNumber(tag.get("val"), 0);
  };
  const readStartOverride = (tag: XmlAttributes): void => {
    instance.startOverrides.set(override, wholeNumber(tag.get("val"), 1));
  };
  return new Map<string, ElementRule>([
    ["w:numbering", through],
    ["w:rPr", through],
    ["w:abstractNum", reading(startAbstract)],
    ["w:num", reading(startInstance)],
    ["w:lvl", reading(startLevel)],
    ["w:styleLink", reading((tag) => void (abstract.styleLink = tag.get("val")))],
    ["w:numStyleLink", reading((tag) => void (abstract.numStyleLink = tag.get("val")))],
    ["w:abstractNumId", reading((tag) => void (instance.abstractId = tag.get("val") ?? ""))],
    ["w:lvlOverride", reading((tag) => void (override = wholeNumber(tag.get("ilvl"), 0)))],
    ["w:startOverride", reading(readStartOverride)],
    ["w:start", reading((tag) => void (level.start = wholeNumber(tag.get("val"), 0)))],
    ["w:numFmt", reading((tag) => void (level.format = formatOf(tag)))],
    ...new AlternateContent().rules(),
    ["w:lvlText", reading((tag) => void (level.text = tag.get("val")))],
    ["w:lvlRestart", reading(readRestart)],
    ["w:isLgl", reading((tag) => void (level.isLegal = isOn(tag)))],
    ["w:pStyle", reading((tag) => void (level.style = tag.get("val")))],
    ["w:rFonts", reading(readFonts)],
  ]);
}

/** A custom format is the list of its first numbers, "001, 002, ..." (ECMA-376-1, 17.9.17). */
function formatOf(tag: XmlAttributes): string {
  const format = tag.get("val") ?? "decimal";
  return format === "custom" ? (tag.get("format") ?? format) : format;
}

function newAbstract(): AbstractList {
  return { levels: new Map(), styleLink: null, numStyleLink: null };
}

function newInstance(): ListInstance {
  return { abstractId: "", startOverrides: new Map(), levels: new Map() };
}

function newLevel(): ListLevel {
  return {
    start: 0,
    format: "decimal",
    text: null,
    font: null,
    restartAfter: null,
    isLegal: false,
    style: null,
  };
}
