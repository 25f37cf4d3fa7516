import type { FunctionDefinition } from "../grid/grid";

/** functions.json as custom-functions-metadata writes it: what has its default is left out. */
interface WrittenFunctions {
  readonly functions: readonly WrittenFunction[];
}
interface WrittenFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly WrittenParameter[];
  readonly result: WrittenValue;
  readonly options?: Partial<FunctionDefinition["options"]>;
}
interface WrittenValue {
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
}
interface WrittenParameter extends WrittenValue {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** Fills in what functions.json leaves out. The file is our own build's; its shape is not checked. */
export function readFunctionDefinitions(json: string): readonly FunctionDefinition[] {
  const { functions } = JSON.parse(json) as WrittenFunctions;
  return functions.map((written) => ({
    id: written.id,
    name: written.name,
    description: written.description ?? "",
    parameters: written.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      ...readValue(parameter),
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
    result: readValue(written.result),
    options: {
      stream: false,
      cancelable: false,
      volatile: false,
      requiresAddress: false,
      ...written.options,
    },
  }));
}

function readValue(written: WrittenValue) {
  return {
    type: written.type ?? "any",
    dimensionality: written.dimensionality ?? ("scalar" as const),
  };
}
