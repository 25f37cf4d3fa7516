import type { Finding } from "./finding";

export const PLAN_ISSUE_CODES = [
  "key-missing",
  "wrong-type",
  "value-not-allowed",
  "key-twice",
  "meeting-not-listed",
] as const;

export type PlanIssueCode = (typeof PLAN_ISSUE_CODES)[number];

export type Issues = Finding<PlanIssueCode>[];

export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads one JSON value; what is wrong goes to `issues`, and a stand-in value comes back. */
export type JsonReader<Value> = (json: unknown, path: string, issues: Issues) => Value;

/** Reads the keys of one object; a missing key is an issue of its own. */
export function field(json: JsonObject | null, path: string, issues: Issues) {
  return <Value>(key: string, read: JsonReader<Value>): Value => {
    const where = `${path}.${key}`;
    if (json !== null && Object.hasOwn(json, key)) return read(json[key], where, issues);
    // An object that is none is told once, not once more for each of its keys.
    if (json !== null) {
      issues.push({
        code: "key-missing",
        severity: "error",
        where,
        message: `${where} is missing.`,
      });
    }
    return read(undefined, where, []);
  };
}

export function objectAt(json: unknown, path: string, issues: Issues): JsonObject | null {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as JsonObject;
  wrongType(json, "an object", path, issues);
  return null;
}

export function textAt(json: unknown, path: string, issues: Issues): string {
  if (typeof json === "string") return json;
  wrongType(json, "a text", path, issues);
  return "";
}

export function booleanAt(json: unknown, path: string, issues: Issues): boolean {
  if (typeof json === "boolean") return json;
  wrongType(json, "true or false", path, issues);
  return false;
}

export function nullOr<Value>(read: JsonReader<Value>): JsonReader<Value | null> {
  return (json, path, issues) => (json === null ? null : read(json, path, issues));
}

export function arrayOf<Value>(read: JsonReader<Value>): JsonReader<readonly Value[]> {
  return (json, path, issues) => {
    if (Array.isArray(json))
      return json.map((item, index) => read(item, `${path}[${index}]`, issues));
    wrongType(json, "a list", path, issues);
    return [];
  };
}

export function oneOf<const Value extends string>(
  values: readonly [Value, ...Value[]],
): JsonReader<Value> {
  return (json, path, issues) => {
    const value = values.find((candidate) => candidate === json);
    if (value !== undefined) return value;
    const expected = values.join(", ");
    issues.push({
      code: "value-not-allowed",
      severity: "error",
      where: path,
      found: shown(json),
      expected,
      message: `${path} is ${shown(json)}; it has to be one of ${expected}.`,
    });
    return values[0];
  };
}

function wrongType(json: unknown, expected: string, path: string, issues: Issues): void {
  issues.push({
    code: "wrong-type",
    severity: "error",
    where: path,
    found: shown(json),
    expected,
    message: `${path} is ${shown(json)}; it has to be ${expected}.`,
  });
}

export function shown(json: unknown): string {
  const text = JSON.stringify(json) as string | undefined;
  return text === undefined ? "nothing" : text.slice(0, 40);
}
