import type { XmlElement } from "../written-xml";
import { DRAWING_MODELS } from "./drawing-models";
import type { ContentModel } from "./model";
import { WORD_MODELS, WORD_MODELS_WITHIN } from "./word-models";

const MODELS: Readonly<Record<string, ContentModel>> = { ...WORD_MODELS, ...DRAWING_MODELS };

/**
 * Every breach of the schema in an element and below: children that are not allowed or out of
 * order, attributes that are unknown, missing or of another type. `w:tcPr: w:shd before w:tcW`.
 */
export function breachesOf(element: XmlElement, parent = ""): readonly string[] {
  const model = WORD_MODELS_WITHIN[`${parent}/${element.name}`] ?? MODELS[element.name];
  if (model === undefined) return [`${element.name} is not known`];
  return [
    ...childBreaches(element, model),
    ...attributeBreaches(element, model),
    ...placeBreaches(element),
    ...element.children.flatMap((child) => breachesOf(child, element.name)),
  ];
}

function childBreaches({ name, children, text }: XmlElement, model: ContentModel): string[] {
  const names = children.map((child) => child.name);
  const unknown = names.filter((child) => !model.children.includes(child));
  const breaches = unknown.map((child) => `${name}: ${child} is not allowed`);
  if (model.kind !== "text" && text !== "") breaches.push(`${name}: text is not allowed`);
  return model.kind === "sequence" ? [...breaches, ...outOfOrder(name, names, model)] : breaches;
}

function outOfOrder(parent: string, names: readonly string[], model: ContentModel): string[] {
  return names.slice(1).flatMap((child, index) => {
    const before = names[index] ?? "";
    const wrong = model.children.indexOf(before) > model.children.indexOf(child);
    return wrong ? [`${parent}: ${before} before ${child}`] : [];
  });
}

function attributeBreaches({ name, attributes }: XmlElement, model: ContentModel): string[] {
  const stated = Object.entries(attributes).filter(([each]) => !/^xmlns(?::|$)/.test(each));
  const wrong = stated.flatMap(([each, value]) => {
    const known = model.attributes[each];
    if (known === undefined) return [`${name}: ${each} is not known`];
    return known.pattern.test(value) ? [] : [`${name}: ${each}="${value}"`];
  });
  const missing = Object.entries(model.attributes).filter(
    ([each, { required }]) => required && attributes[each] === undefined,
  );
  return [...wrong, ...missing.map(([each]) => `${name}: ${each} is missing`)];
}

/** What the standard asks of a place beyond the kinds of elements. */
function placeBreaches({ name, children }: XmlElement): string[] {
  const names = children.map((child) => child.name);
  const breaches: string[] = [];
  const first = { "w:p": "w:pPr", "w:r": "w:rPr" }[name];
  if (first !== undefined && names.lastIndexOf(first) > 0) breaches.push(`${name}: ${first} late`);
  if (name === "w:body" && names.indexOf("w:sectPr") !== names.length - 1) {
    breaches.push("w:body: w:sectPr is not last");
  }
  if (name === "w:tc" && names.at(-1) !== "w:p") breaches.push("w:tc: no paragraph at its end");
  if (name === "w:trPr" && names.includes("w:ins") && names.at(-1) !== "w:ins") {
    breaches.push("w:trPr: w:ins is not last");
  }
  return breaches;
}
