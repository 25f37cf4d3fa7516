/** What a command takes besides files: options with a value, each with what to say of it. */
export interface OptionTable {
  /** `{ lang: "a language such as fr" }`: `--lang fr` or `--lang=fr`. */
  readonly values: Readonly<Record<string, string>>;
  /** Without a value; each with what it means. */
  readonly flags: Readonly<Record<string, string>>;
  /** One letter for a whole name: `{ o: "out" }`. */
  readonly short?: Readonly<Record<string, string>>;
}
