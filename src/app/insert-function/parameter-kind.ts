/** What a parameter takes, which decides how it is read and what is suggested for it. */
export type ParameterKind =
  | "jca"
  | "action"
  | "meeting"
  | "group"
  | "status"
  | "status-or-all"
  | "state"
  | "body"
  | "document"
  | "reference"
  | "day"
  | "text";

/** By the names of functions.json; a name means the same in every function. */
const KINDS: Readonly<Record<string, ParameterKind>> = {
  jca: "jca",
  number: "action",
  meeting: "meeting",
  label: "meeting",
  group: "group",
  status: "status-or-all",
  from: "status",
  to: "status",
  state: "state",
  body: "body",
  ref: "document",
  text: "document",
  reference: "reference",
  as_of: "day",
  start: "day",
  after: "day",
};

/** A parameter that is new in functions.json takes any text until it is listed here. */
export function parameterKind(parameter: string): ParameterKind {
  return (Object.hasOwn(KINDS, parameter) ? KINDS[parameter] : undefined) ?? "text";
}
