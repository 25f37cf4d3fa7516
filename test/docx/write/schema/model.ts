/** What ECMA-376 lets stand in an element, and which attributes it may and must have. */
export interface ContentModel {
  /** xsd:sequence: in this order; xsd:choice: in any; none: no element. */
  readonly kind: "sequence" | "choice" | "empty" | "text";
  readonly children: readonly string[];
  /** By name; a value that fits none of the type's is a breach. */
  readonly attributes: Readonly<Record<string, AttributeModel>>;
}

export interface AttributeModel {
  readonly pattern: RegExp;
  readonly required: boolean;
}

type Attributes = Readonly<Record<string, RegExp | AttributeModel>>;

/** `names` without a prefix have that of the element's own namespace. */
export function sequence(prefix: string, names: string, attributes: Attributes = {}): ContentModel {
  return model("sequence", prefix, names, attributes);
}

export function choice(prefix: string, names: string, attributes: Attributes = {}): ContentModel {
  return model("choice", prefix, names, attributes);
}

export function empty(attributes: Attributes = {}): ContentModel {
  return model("empty", "", "", attributes);
}

export function text(attributes: Attributes = {}): ContentModel {
  return model("text", "", "", attributes);
}

/** An attribute that has to be there. */
export function must(pattern: RegExp): AttributeModel {
  return { pattern, required: true };
}

function model(
  kind: ContentModel["kind"],
  prefix: string,
  names: string,
  attributes: Attributes,
): ContentModel {
  const children = names
    .split(/\s+/)
    .filter((name) => name !== "")
    .map((name) => (name.includes(":") ? name : `${prefix}:${name}`));
  const entries = Object.entries(attributes).map(([name, each]) => [
    name,
    each instanceof RegExp ? { pattern: each, required: false } : each,
  ]);
  return {
    kind,
    children,
    attributes: Object.fromEntries(entries) as Record<string, AttributeModel>,
  };
}
