import { FUNCTION_GUIDE } from "../../app/function-guide";
import type { FunctionDescription } from "../../app/insert-function/function-description";

/** The functions that hold every word of the query, in any case; those with it in the name first. */
export function matchingFunctions(
  descriptions: readonly FunctionDescription[],
  query: string,
): readonly FunctionDescription[] {
  const words = query.toLowerCase().replaceAll("_", " ").split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const inName = descriptions.filter(({ name }) => holds(name.replaceAll("_", " ")));
  const others = descriptions.filter((each) => !inName.includes(each) && holds(textOf(each)));
  return [...inName, ...others];
}

function textOf({ name, description, parameters }: FunctionDescription): string {
  const { category, remark } = FUNCTION_GUIDE[name];
  const taken = parameters.map((parameter) => parameter.name);
  return [name.replaceAll("_", " "), description, category, remark ?? "", ...taken].join(" ");
}
