import type { KeyStroke } from "../wire/shortcuts";

/** The keys of the add-in's actions, from the file that the manifest's ExtendedOverrides name. */
export function readShortcutFile(json: string): (readonly [action: string, keys: string])[] {
  const { shortcuts = [] } = JSON.parse(json) as {
    shortcuts?: { action: string; key: { default: string; web?: string } }[];
  };
  return shortcuts.map(({ action, key }) => [action, key.web ?? key.default] as const);
}

/** Which key of the keyboard, whatever the held ones make of it. */
export function strokeOf({ ctrlKey, altKey, shiftKey, code }: KeyboardEvent): KeyStroke {
  const key = /^(?:Key|Digit)(.)$|^(F\d+)$/.exec(code);
  return { ctrl: ctrlKey, alt: altKey, shift: shiftKey, key: key?.[1] ?? key?.[2] ?? "" };
}
