import { FUNCTION_NAMES, type FunctionName } from "../function-names";

/** What functions.json, made from the functions' own comments, says of one of them. */
export interface FunctionDescription {
  readonly name: FunctionName;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** The functions of functions.json in the guide's order; throws where it is not what it should be. */
export function parseFunctionDescriptions(json: unknown): readonly FunctionDescription[] {
  const listed = listAt(json, "functions").map(describe);
  return FUNCTION_NAMES.map((name) => {
    const found = listed.find((each) => each.name === name);
    if (found === undefined) throw new TypeError(`functions.json has no ${name}`);
    return { ...found, name };
  });
}

function describe(json: unknown) {
  const parameters = listAt(json, "parameters").map((parameter) => ({
    name: textAt(parameter, "name"),
    description: textAt(parameter, "description"),
    optional: at(parameter, "optional") === true,
  }));
  return { name: textAt(json, "name"), description: textAt(json, "description"), parameters };
}

function at(json: unknown, key: string): unknown {
  if (typeof json !== "object" || json === null) return undefined;
  return (json as Readonly<Record<string, unknown>>)[key];
}

function textAt(json: unknown, key: string): string {
  const value = at(json, key);
  if (typeof value !== "string") throw new TypeError(`functions.json has no text for ${key}`);
  return value;
}

function listAt(json: unknown, key: string): readonly unknown[] {
  const value = at(json, key);
  if (!Array.isArray(value)) throw new TypeError(`functions.json has no list of ${key}`);
  return value;
}
