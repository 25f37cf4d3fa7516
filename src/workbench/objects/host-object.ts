/**
 * An object that office.js can reach: nothing but what its member table declares. Names are the
 * wire's, which is PascalCase of the public name.
 */
export interface HostObject {
  readonly members: MemberTable<HostObject>;
}

/** `null` stands for Excel's null object. */
export type HostResult = HostObject | null;

export interface Scalar<T> {
  readonly get?: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
  /** Left out of "all scalars": names that exist for writing or for the client's own use. */
  readonly unlisted?: boolean;
}

/** Missing trailing arguments arrive as undefined or null; every argument is checked by the method. */
export type Method<T> = (self: T, ...args: readonly unknown[]) => unknown;

export interface MemberTable<T> {
  /** The class name in office.js. */
  readonly type: string;
  /** What the client must get back when it instantiates a proxy: `{ Id }`, `{ _Id }`. */
  readonly identity?: (self: T) => Readonly<Record<string, string>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navs?: Readonly<Record<string, (self: T) => HostResult>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The indexer, `getItem`. */
  readonly item?: (self: T, key: unknown) => HostObject;
  /** The children of a collection. */
  readonly items?: (self: T) => readonly HostObject[];
}

/** Every table declared so far: what this host offers. */
export const declaredTables: MemberTable<HostObject>[] = [];

/**
 * Declares what a class offers. The table is typed by the class; the executor, which only ever
 * hands an object to its own table, sees it without that type.
 */
export function declareMembers<T extends HostObject>(
  table: MemberTable<T>,
): MemberTable<HostObject> {
  const untyped = table as unknown as MemberTable<HostObject>;
  declaredTables.push(untyped);
  return untyped;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "members" in value;
}
