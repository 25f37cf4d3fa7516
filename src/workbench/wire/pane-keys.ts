import type { KeyStroke } from "./shortcuts";

/** Of what the client tells the host: a key was pressed with others held. */
const keyPressed = 39;

interface Pressed {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The keys pressed in the add-in's page, from `[controlId, action, params]`; null for all else told. */
export function pressedInPane(data: unknown): KeyStroke | null {
  if (!Array.isArray(data) || data[1] !== keyPressed) return null;
  const { keyCode, ctrlKey, altKey, shiftKey } = data[2] as Pressed;
  return { ctrl: ctrlKey, alt: altKey, shift: shiftKey, key: keyOf(keyCode) };
}

function keyOf(code: number): string {
  const isLetterOrDigit = (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (isLetterOrDigit) return String.fromCharCode(code);
  return code >= 112 && code <= 123 ? `F${code - 111}` : "";
}
