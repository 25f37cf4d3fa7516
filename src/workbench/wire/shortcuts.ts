import { HostError } from "../objects/host-error";

/** A key pressed with others held; `key` is "Y", "5" or "F2". */
export interface KeyStroke {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** What the grid itself answers to. */
const ofGrid = ["A", "B", "C", "I", "U", "V", "X", "Y", "Z"].map((key) => `Ctrl+${key}`);

/** The keys that start actions of the add-in, written as "Ctrl+Alt+Shift+Y". */
export class Shortcuts {
  readonly #keys: Map<string, string | null>;

  constructor(keys: Iterable<readonly [action: string, keys: string | null]> = []) {
    this.#keys = new Map(keys);
  }

  /** By action; null where the user has taken the keys away. */
  list(): Readonly<Record<string, string | null>> {
    return Object.fromEntries(this.#keys);
  }

  /** Takes the user's own keys for some of the actions. */
  replace(wanted: Readonly<Record<string, unknown>>): void {
    for (const [action, keys] of Object.entries(wanted)) {
      const isKeys = keys === null || typeof keys === "string";
      if (!isKeys || !this.#keys.has(action)) throw new HostError("InvalidArgument");
      this.#keys.set(action, keys);
    }
  }

  isInUse(keys: string): boolean {
    const wanted = normal(keys);
    return [...this.#keys.values(), ...ofGrid].some(
      (known) => known !== null && normal(known) === wanted,
    );
  }

  actionOf({ ctrl, alt, shift, key }: KeyStroke): string | null {
    const held = [ctrl ? "Ctrl" : "", alt ? "Alt" : "", shift ? "Shift" : ""].filter(Boolean);
    if (held.length === 0 || key === "") return null;
    const wanted = normal([...held, key].join("+"));
    for (const [action, keys] of this.#keys)
      if (keys !== null && normal(keys) === wanted) return action;
    return null;
  }
}

function normal(keys: string): string {
  return keys
    .split("+")
    .map((key) => key.trim().toLowerCase())
    .sort()
    .join("+");
}
