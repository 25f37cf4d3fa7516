/**
 * Formats a counter as w:numFmt names it (ECMA-376-1, 17.18.59), or as the numbers of a custom
 * format begin ("001, 002, ..."); null for a format we lack.
 */
export function formatNumber(value: number, format: string): string | null {
  const formatter = formatters.get(format);
  if (formatter) return formatter(value);
  const first = /^(0*1),/.exec(format)?.[1];
  return first === undefined ? null : String(value).padStart(first.length, "0");
}

const formatters = new Map<string, (value: number) => string>([
  ["decimal", String],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["upperRoman", roman],
  ["lowerRoman", (value) => roman(value).toLowerCase()],
  ["upperLetter", (value) => letters(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")],
  ["lowerLetter", (value) => letters(value, "abcdefghijklmnopqrstuvwxyz")],
  ["russianUpper", (value) => letters(value, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ")],
  ["russianLower", (value) => letters(value, "абвгдежзиклмнопрстуфхцчшщыэюя")],
  ["ordinal", ordinal],
  ["cardinalText", (value) => capitalised(cardinal(value))],
  ["ordinalText", (value) => capitalised(ordinalWords(value))],
  ["hex", (value) => value.toString(16).toUpperCase()],
  ["chicago", chicago],
  ["numberInDash", (value) => `- ${String(value)} -`],
  ["decimalEnclosedParen", (value) => `(${String(value)})`],
  ["decimalEnclosedFullstop", (value) => `${String(value)}.`],
  ["decimalEnclosedCircle", circled],
  ["decimalFullWidth", (value) => String(value).replace(/\d/g, fullWidth)],
  ["none", () => ""],
]);

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 32767) return String(value);
  let rest = value;
  let text = "";
  for (const [amount, digit] of romanDigits) {
    text += digit.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return text;
}

/** a to z, then aa to zz, then aaa: Word repeats the letter. */
function letters(value: number, alphabet: string): string {
  if (value < 1) return "";
  const index = (value - 1) % alphabet.length;
  const times = Math.floor((value - 1) / alphabet.length) + 1;
  return alphabet.charAt(index).repeat(Math.min(times, 100));
}

function chicago(value: number): string {
  if (value < 1) return "";
  return "*†‡§".charAt((value - 1) % 4).repeat(Math.min(Math.floor((value - 1) / 4) + 1, 100));
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
}

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

function ordinal(value: number): string {
  const lastTwo = value % 100;
  const suffix =
    lastTwo > 10 && lastTwo < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${String(value)}${suffix}`;
}

const smallNumbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function cardinal(value: number): string {
  if (value < 0 || value > 999_999) return String(value);
  if (value < 20) return smallNumbers[value] ?? "";
  if (value < 100) return joined(tens[Math.floor(value / 10)] ?? "", value % 10, "-");
  if (value < 1000) return joined(`${cardinal(Math.floor(value / 100))} hundred`, value % 100, " ");
  return joined(`${cardinal(Math.floor(value / 1000))} thousand`, value % 1000, " ");
}

function joined(head: string, rest: number, separator: string): string {
  return rest === 0 ? head : `${head}${separator}${cardinal(rest)}`;
}

const irregularOrdinals = new Map([
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["five", "fifth"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["twelve", "twelfth"],
]);

function ordinalWords(value: number): string {
  return cardinal(value).replace(/[a-z]+$/, (word) => {
    const irregular = irregularOrdinals.get(word);
    if (irregular !== undefined) return irregular;
    return word.endsWith("y") ? `${word.slice(0, -1)}ieth` : `${word}th`;
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
