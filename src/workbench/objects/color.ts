import { text } from "./arguments";
import { HostError } from "./host-error";

const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  darkblue: "#00008B",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkred: "#8B0000",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#ff0" is refused as Excel does; "#FFEE00", "FFEE00" and HTML names become "#RRGGBB"; "" stays. */
export function color(value: unknown): string {
  const given = text(value).trim();
  if (given === "") return "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  if (hex) return `#${hex[1] ?? ""}`.toUpperCase();
  const known = named[given.toLowerCase()];
  if (known === undefined) throw new HostError("InvalidArgument");
  return known;
}
