import { XmlAttributes } from "./xml-attributes";
import { XmlError } from "./xml-error";
import { decodeXmlText } from "./xml-text";

/** What to do with one element name. One object serves every element of that name. */
export interface ElementRule {
  /** Called at the start tag; true skips the element with all that is in it. */
  readonly open: ((attributes: XmlAttributes) => boolean) | null;
  /** Called at the end tag unless the element was skipped. */
  readonly close: (() => void) | null;
  /** Called with the text directly within the element, in one or more pieces. */
  readonly text: ((text: string) => void) | null;
}

export type RuleFinder = (namespace: string, local: string) => ElementRule;

/** Where the tag lies that a rule is called for, in characters from the part's beginning. */
export class TagPosition {
  start = 0;
  /** Behind its ">". An element without an end tag is closed where it is opened. */
  end = 0;
}

interface Scope {
  readonly depth: number;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly rules: Map<string, ElementRule>;
}

const tab = 0x20;
const bang = 0x21;
const slash = 0x2f;
const equals = 0x3d;
const greater = 0x3e;
const question = 0x3f;
const letterX = 0x78;
const quotes = new Map([
  [0x22, '"'],
  [0x27, "'"],
]);

/** A tag, comment or instruction longer than this is an attack, not a report. */
const longestToken = 1 << 20;
/** Attributes of one tag; Word writes some forty at a part's root. */
const mostAttributes = 1000;
/** Names of elements whose rules are kept; Word knows fewer in all its namespaces. */
const mostKeptRules = 4096;
const namePattern =
  /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff-]*(:[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff-]*)?$/;

/**
 * A streaming scanner of XML with namespaces. Text comes in pieces through `push`; each
 * element is looked up once for its name and then handled by its rule. Document type
 * definitions are refused, and no entity but the five of XML is known. Duplicate
 * attributes are not checked for. Where a tag declares namespaces, each one in force counts
 * as an element: they are copied.
 */
export class XmlScanner {
  private rest = "";
  /** Characters before the source. */
  private passed = 0;
  /** Text is put by until there is so much: a long tag is not begun anew with every piece. */
  private enough = 0;
  private source = "";
  private depth = 0;
  private elements = 0;
  /** Depth of the element being skipped; 0 where none is. */
  private skipDepth = 0;
  private hasRoot = false;
  private readonly names: string[] = [];
  private readonly rules: ElementRule[] = [];
  private readonly attributes = new XmlAttributes();
  private scopes: Scope[] = [];
  private scope: Scope;
  private declaresNamespaces = false;

  constructor(
    private readonly findRule: RuleFinder,
    private readonly bounds: { readonly depth: number; readonly elements: number },
    private readonly tag = new TagPosition(),
  ) {
    this.scope = {
      depth: 0,
      namespaces: new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]),
      rules: new Map(),
    };
  }

  push(chunk: string): void {
    this.source = this.rest === "" ? chunk : this.rest + chunk;
    this.rest = this.source;
    if (this.source.length >= this.enough) this.scanSource();
  }

  /** To be called after the last piece. */
  finish(): void {
    this.source = this.rest;
    this.scanSource();
    if (this.depth > 0 || !this.hasRoot || this.rest.trim() !== "") {
      throw new XmlError("cut-off", "it ends in the middle");
    }
  }

  private scanSource(): void {
    const end = this.scan();
    this.rest = this.source.slice(end);
    this.passed += end;
    this.enough = this.rest.length * 2;
    if (this.rest.length > longestToken) {
      throw new XmlError("too-large", "a tag is longer than any program writes");
    }
  }

  private scan(): number {
    const source = this.source;
    let position = 0;
    for (;;) {
      const open = source.indexOf("<", position);
      if (open < 0) return this.partialText(position);
      if (open > position) this.textBetween(position, open);
      const end = this.token(open);
      if (end < 0) return open;
      position = end;
    }
  }

  private token(open: number): number {
    const next = this.source.charCodeAt(open + 1);
    if (next === slash) return this.endTag(open);
    if (next === bang) return this.declaration(open);
    if (next === question) return this.upTo("?>", open + 2);
    return this.startTag(open);
  }

  /** Text that goes on in the next piece: all but a reference that may be cut in two. */
  private partialText(position: number): number {
    const length = this.source.length;
    if (position === length) return length;
    const cut = this.source.indexOf("&", Math.max(position, length - 14));
    const end = cut < 0 ? length : cut;
    if (end > position) this.textBetween(position, end);
    return end;
  }

  private textBetween(start: number, end: number): void {
    if (this.skipDepth > 0) return;
    if (this.depth === 0) {
      if (/[^\s\ufeff]/.test(this.source.slice(start, end))) {
        throw new XmlError("malformed", "there is text outside the root element");
      }
      return;
    }
    const onText = this.rules[this.depth - 1]?.text;
    if (onText) onText(decodeXmlText(this.source.slice(start, end)));
  }

  private upTo(terminator: string, from: number): number {
    const end = this.source.indexOf(terminator, from);
    return end < 0 ? -1 : end + terminator.length;
  }

  private declaration(open: number): number {
    const source = this.source;
    if (source.startsWith("<!--", open)) return this.upTo("-->", open + 4);
    if (source.startsWith("<![CDATA[", open)) return this.characterData(open + 9);
    if (source.length - open < 9) return -1;
    if (source.startsWith("<!DOCTYPE", open)) {
      throw new XmlError("document-type", "it holds a document type definition");
    }
    throw new XmlError("malformed", "it holds a declaration that XML does not know");
  }

  private characterData(start: number): number {
    const end = this.source.indexOf("]]>", start);
    if (end < 0) return -1;
    const onText = this.skipDepth > 0 ? null : this.rules[this.depth - 1]?.text;
    if (onText) onText(this.source.slice(start, end));
    return end + 3;
  }

  private endTag(open: number): number {
    const source = this.source;
    const end = source.indexOf(">", open + 2);
    if (end < 0) return -1;
    const name = this.names[this.depth - 1];
    if (name === undefined || !source.startsWith(name, open + 2)) throw misplacedEnd();
    const nameEnd = open + 2 + name.length;
    if (nameEnd !== end && source.slice(nameEnd, end).trim() !== "") throw misplacedEnd();
    this.locate(open, end + 1);
    this.closeElement();
    return end + 1;
  }

  private startTag(open: number): number {
    const nameEnd = this.nameEnd(open + 1);
    const tagEnd = this.readAttributes(nameEnd);
    if (tagEnd < 0) return -1;
    this.locate(open, tagEnd + 1);
    this.openElement(this.source.slice(open + 1, nameEnd));
    if (this.source.charCodeAt(tagEnd - 1) === slash && tagEnd - 1 >= nameEnd) this.closeElement();
    return tagEnd + 1;
  }

  private locate(start: number, end: number): void {
    this.tag.start = this.passed + start;
    this.tag.end = this.passed + end;
  }

  private nameEnd(start: number): number {
    const source = this.source;
    let index = start;
    let code = source.charCodeAt(index);
    while (code > greater || (code > tab && code !== slash && code !== greater)) {
      index += 1;
      code = source.charCodeAt(index);
    }
    return index;
  }

  /** Notes where the attributes lie; the position of the closing ">", or -1 where it is not there. */
  private readAttributes(start: number): number {
    const source = this.source;
    const attributes = this.attributes;
    attributes.reset(source);
    this.declaresNamespaces = false;
    let index = start;
    for (;;) {
      index = this.skipBlanks(index);
      const code = source.charCodeAt(index);
      if (code === greater) return index;
      if (code === slash) return this.emptyTagEnd(index);
      if (index >= source.length) return -1;
      const nameEnd = this.attributeNameEnd(index);
      const assign = this.skipBlanks(nameEnd);
      const quoteAt = this.skipBlanks(assign + 1);
      if (quoteAt >= source.length) return -1;
      const quote = quotes.get(source.charCodeAt(quoteAt));
      if (source.charCodeAt(assign) !== equals || quote === undefined) {
        throw new XmlError("malformed", "an attribute has no value in quotes");
      }
      const valueEnd = source.indexOf(quote, quoteAt + 1);
      if (valueEnd < 0) return -1;
      attributes.add(index, nameEnd, quoteAt + 1, valueEnd);
      if (attributes.count > mostAttributes) {
        throw new XmlError("too-large", "a tag has more attributes than any program writes");
      }
      if (code === letterX && source.startsWith("xmlns", index)) this.declaresNamespaces = true;
      index = valueEnd + 1;
    }
  }

  private emptyTagEnd(slashAt: number): number {
    if (slashAt + 1 >= this.source.length) return -1;
    if (this.source.charCodeAt(slashAt + 1) === greater) return slashAt + 1;
    throw new XmlError("malformed", "a slash stands in the middle of a tag");
  }

  private attributeNameEnd(start: number): number {
    const source = this.source;
    let index = start;
    let code = source.charCodeAt(index);
    while (code > tab && code !== equals && code !== greater && code !== slash) {
      index += 1;
      code = source.charCodeAt(index);
    }
    return index;
  }

  private skipBlanks(start: number): number {
    let index = start;
    let code = this.source.charCodeAt(index);
    while (code === 0x20 || code === 0xa || code === 0xd || code === 0x9) {
      index += 1;
      code = this.source.charCodeAt(index);
    }
    return index;
  }

  private openElement(name: string): void {
    if (this.depth === 0 && this.hasRoot) {
      throw new XmlError("malformed", "it has more than one root element");
    }
    if (this.depth >= this.bounds.depth) throw new XmlError("too-deep", "it is nested too deeply");
    this.countElements(1);
    this.hasRoot = true;
    if (this.declaresNamespaces) this.enterScope();
    const rule = this.scope.rules.get(name) ?? this.lookUp(name);
    this.names[this.depth] = name;
    this.rules[this.depth] = rule;
    this.depth += 1;
    if (this.skipDepth > 0 || rule.open === null) return;
    this.attributes.setNamespaces(this.scope.namespaces);
    if (rule.open(this.attributes)) this.skipDepth = this.depth;
  }

  private countElements(count: number): void {
    this.elements += count;
    if (this.elements > this.bounds.elements) {
      throw new XmlError(
        "too-large",
        `there are more than ${String(this.bounds.elements)} elements`,
      );
    }
  }

  private closeElement(): void {
    if (this.skipDepth === 0) this.rules[this.depth - 1]?.close?.();
    else if (this.skipDepth === this.depth) this.skipDepth = 0;
    this.depth -= 1;
    if (this.scopes.length > 0 && this.scope.depth > this.depth) {
      this.scope = this.scopes.pop() ?? this.scope;
    }
  }

  private lookUp(name: string): ElementRule {
    if (!namePattern.test(name)) throw new XmlError("malformed", "a tag has no proper name");
    const colon = name.indexOf(":");
    const namespace = this.scope.namespaces.get(colon < 0 ? "" : name.slice(0, colon));
    if (namespace === undefined && colon >= 0) {
      throw new XmlError("malformed", "a tag's prefix is not declared");
    }
    const rule = this.findRule(namespace ?? "", name.slice(colon + 1));
    if (this.scope.rules.size < mostKeptRules) this.scope.rules.set(name, rule);
    return rule;
  }

  /** A new scope only where a declaration changes something: many writers repeat themselves. */
  private enterScope(): void {
    const known = this.scope.namespaces;
    const changed = new Map<string, string>();
    this.attributes.eachNamespace((prefix, uri) => {
      if (known.get(prefix) !== uri) changed.set(prefix, uri);
    });
    if (changed.size === 0) return;
    this.scopes.push(this.scope);
    this.countElements(known.size + changed.size);
    const namespaces = new Map([...known, ...changed]);
    this.scope = { depth: this.depth + 1, namespaces, rules: new Map() };
  }
}

function misplacedEnd(): XmlError {
  return new XmlError("malformed", "an end tag does not fit its start tag");
}
