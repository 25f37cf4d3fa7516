/** The part of functions.json that the guide tells. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

export const FUNCTION_SOURCES: string[];
export function readFunctionMetadata(): Promise<FunctionMetadata>;
