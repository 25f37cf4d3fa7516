/**
 * The arguments of a formula that is one call with nothing but texts, numbers and dates, as they
 * would be typed: `=JCA_LIST("On track",DATE(2026,12,1))` gives `On track` and `2026-12-01`.
 * Null for any other formula.
 */
export function readCall(formula: string): readonly string[] | null {
  const call = /^=[A-Z_]+\((.*)\)$/.exec(formula);
  if (call === null) return null;
  const list = call[1] ?? "";
  if (list === "") return [];
  const found = [...list.matchAll(new RegExp(`(?:^|,)(${ARGUMENT})(?=,|$)`, "g"))];
  const whole = found.map(([text]) => text).join("");
  return whole === list ? found.map(([, text = ""]) => typedFor(text)) : null;
}

const ARGUMENT = String.raw`"(?:[^"]|"")*"|\d+|DATE\(\d+,\d+,\d+\)|`;

function typedFor(argument: string): string {
  if (argument.startsWith('"')) return argument.slice(1, -1).replaceAll('""', '"');
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(argument);
  if (date === null) return argument;
  return [date[1], date[2]?.padStart(2, "0"), date[3]?.padStart(2, "0")].join("-");
}
