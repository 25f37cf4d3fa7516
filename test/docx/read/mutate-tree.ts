type Random = (below: number) => number;

interface Element {
  name: string;
  attributes: string;
  children: (Element | string)[];
}

/** Where an element stands. */
interface Place {
  readonly siblings: (Element | string)[];
  readonly index: number;
  readonly element: Element;
}

type Change = (place: Place, root: Element, random: Random) => void;

/** XML with its elements dropped, doubled, moved, nested and renamed: well-formed as it was. */
export function mutateTree(xml: string, random: Random): string {
  const root = parse(xml);
  for (let times = 1 + random(8); times > 0; times -= 1) {
    const place = pick(root, random);
    const change = changes[random(changes.length)];
    if (place !== null) change?.(place, root, random);
  }
  return format(root);
}

const changes: readonly Change[] = [
  ({ siblings, index }, _root, random) => void siblings.splice(index, 1 + random(3)),
  ({ siblings, index, element }, _root, random) => {
    siblings.splice(index, 0, ...Array.from({ length: 1 + random(4) }, () => copy(element)));
  },
  ({ siblings, index, element }, root, random) => {
    siblings.splice(index, 1);
    const target = pick(root, random)?.element ?? root;
    target.children.splice(random(target.children.length + 1), 0, element);
  },
  ({ element }, root, random) => {
    const other = pick(root, random)?.element ?? root;
    element.children = [{ ...copy(other), children: element.children }];
  },
  ({ element }, root, random) => {
    const other = copy(pick(root, random)?.element ?? root);
    element.children.splice(random(element.children.length + 1), 0, other);
  },
  ({ element }, root, random) => {
    element.name = pick(root, random)?.element.name ?? element.name;
  },
  ({ element }, _root, random) => {
    const value = values[random(values.length)] ?? "";
    element.attributes = element.attributes.replace(/w:(\w+)="[^"]*"/, `w:$1="${value}"`);
  },
  ({ siblings }) => void siblings.reverse(),
  ({ element }) => void (element.children = []),
  ({ siblings, index, element }) => void siblings.splice(index, 1, ...element.children),
  ({ element }, _root, random) => {
    const [name = "", attributes = ""] = pieces[random(pieces.length)] ?? [];
    element.children.splice(random(element.children.length + 1), 0, {
      name,
      attributes,
      children: [],
    });
  },
  (_place, root) => {
    root.attributes = root.attributes.replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
  },
];

const values = ["", "0", "-1", "1", "2", "63", "99999999999", "true", "off", "restart", "continue"]
  .concat(["begin", "separate", "end", "bullet", "none", "lowerRoman", "__proto__", "constructor"])
  .concat(["F0B7", "FFFFFF", "N", "H", "%1%2%9", "&lt;&#x41;", "\u202e\u0301", "a".repeat(500)]);

const pieces: readonly (readonly [string, string])[] = [
  ["w:fldChar", ' w:fldCharType="begin"'],
  ["w:fldChar", ' w:fldCharType="end"'],
  ["w:del", ' w:id="1"'],
  ["w:cellDel", ' w:id="1"'],
  ["w:cellMerge", ' w:vMerge="cont"'],
  ["w:vMerge", ""],
  ["w:hMerge", ""],
  ["w:gridBefore", ' w:val="60"'],
  ["w:gridSpan", ' w:val="63"'],
  ["w:vanish", ""],
  ["w:sym", ' w:font="Symbol" w:char="F0D7"'],
  ["w:br", ' w:type="page"'],
  ["w:altChunk", ""],
  ["w:footnoteReference", ' w:id="2"'],
  ["w:unheardOf", ""],
];

function parse(xml: string): Element {
  const outer: Element = { name: "", attributes: "", children: [] };
  const open = [outer];
  for (const [token] of xml.replace(/<\?[^>]*\?>\s*/, "").matchAll(/<[^>]+>|[^<]+/g)) {
    if (token.startsWith("</")) open.pop();
    else if (!token.startsWith("<")) open.at(-1)?.children.push(token);
    else {
      const [, name = "", attributes = "", slash = ""] =
        /^<([^\s/>]+)((?:\s+[^=]+="[^"]*")*)\s*(\/?)>$/.exec(token) ?? [];
      const element: Element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      if (slash === "") open.push(element);
    }
  }
  const root = outer.children.find((child) => typeof child !== "string");
  return root ?? outer;
}

function format({ name, attributes, children }: Element): string {
  const inner = children.map((child) => (typeof child === "string" ? child : format(child)));
  return `<${name}${attributes}>${inner.join("")}</${name}>`;
}

function copy(element: Element): Element {
  return {
    ...element,
    children: element.children.map((child) => (typeof child === "string" ? child : copy(child))),
  };
}

/** Any element but the root. */
function pick(root: Element, random: Random): Place | null {
  const places: Place[] = [];
  const collect = (parent: Element): void => {
    for (const [index, child] of parent.children.entries()) {
      if (typeof child === "string") continue;
      places.push({ siblings: parent.children, index, element: child });
      collect(child);
    }
  };
  collect(root);
  return places[random(Math.max(places.length, 1))] ?? null;
}
