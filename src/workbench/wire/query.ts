import type { HostObject } from "../objects/host-object";
import type { QueryInfo } from "./batch";
import type { MemberAccess } from "./member-access";
import type { ReferenceStore } from "./reference-store";
import { camelName, ownName } from "./wire-names";

/** How names go back: a load wants PascalCase and identities, a retrieve the public names. */
export interface QueryStyle {
  readonly key: (wireName: string) => string;
  readonly items: "_Items" | "items";
  readonly identities: boolean;
}
export const loadStyle: QueryStyle = { key: (name) => name, items: "_Items", identities: true };
export const jsonStyle: QueryStyle = { key: camelName, items: "items", identities: false };

type Loaded = Record<string, unknown>;

/** Reads what `load` asks for. */
export class QueryReader {
  constructor(
    readonly access: MemberAccess,
    readonly references: ReferenceStore,
    readonly style: QueryStyle,
  ) {}

  read(object: HostObject, query: QueryInfo): Loaded {
    return this.#read(object, selectedPaths(query), query);
  }

  #read(object: HostObject, paths: readonly string[][], query: QueryInfo): Loaded {
    const children = this.access.children(object);
    if (children === null) return this.#readOne(object, paths);
    const [own, ofItems] = this.#share(object, paths);
    const loaded = own.length > 0 ? this.#readOne(object, own) : {};
    if (own.length > 0 && ofItems.length === 0) return loaded;
    const first = query.Skip ?? 0;
    const last = query.Top === undefined ? undefined : first + query.Top;
    loaded[this.style.items] = children
      .slice(first, last)
      .map((child, index) => this.#readItem(child, first + index, ofItems));
    return loaded;
  }

  #readItem(child: HostObject, index: number, paths: readonly string[][]): Loaded {
    const head = this.style.identities
      ? { _Index: index, ...identityOf(child, this.references) }
      : {};
    return { ...head, ...this.#read(child, paths, {}) };
  }

  /** A name asked of a collection may be its own ("count") or its items'. */
  #share(object: HostObject, paths: readonly string[][]): [string[][], string[][]] {
    const own = paths.filter(([name = ""]) => ownName(object.members.scalars, name) !== null);
    return [own, paths.filter((path) => !own.includes(path))];
  }

  #readOne(object: HostObject, paths: readonly string[][]): Loaded {
    const loaded: Loaded = {};
    const deeper = new Map<string, string[][]>();
    for (const path of paths) {
      const [name = allScalars, ...rest] = path;
      if (name === allScalars) this.#readAll(object, loaded);
      else if (!isNullFlag(name)) this.#readNamed(object, name, rest, { loaded, deeper });
    }
    for (const [name, rest] of deeper) {
      const target = this.access.navigate(object, name);
      loaded[this.style.key(name)] = target && this.#read(target, rest, {});
    }
    return loaded;
  }

  #readAll(object: HostObject, loaded: Loaded): void {
    for (const [name, scalar] of Object.entries(object.members.scalars ?? {})) {
      if (scalar.get && !scalar.unlisted && !name.startsWith("_")) {
        loaded[this.style.key(name)] = scalar.get(object);
      }
    }
  }

  #readNamed(object: HostObject, name: string, rest: string[], into: Reading): void {
    const scalar = ownName(object.members.scalars, name);
    if (scalar !== null && rest.length === 0) {
      into.loaded[this.style.key(scalar)] = this.access.get(object, scalar);
      return;
    }
    const nav = ownName(object.members.navs, name);
    if (nav === null) return this.access.missing.refuse(object, name);
    into.deeper.set(nav, [...(into.deeper.get(nav) ?? []), rest.length > 0 ? rest : [allScalars]]);
  }
}

interface Reading {
  readonly loaded: Loaded;
  readonly deeper: Map<string, string[][]>;
}

const allScalars = "*";

function isNullFlag(name: string): boolean {
  return /^isnull(object)?$/i.test(name);
}

/** "format/fill/color", "items.name" -> names; no selection means all scalars, an expansion all of that. */
function selectedPaths(query: QueryInfo): string[][] {
  const selected = (query.Select ?? []).map(pathOf);
  const expanded = (query.Expand ?? []).map((name) => [...pathOf(name), allScalars]);
  return selected.length > 0 ? [...selected, ...expanded] : [[allScalars], ...expanded];
}

function pathOf(text: string): string[] {
  return text.split(/[/.]/).filter((name) => name !== "" && name.toLowerCase() !== "items");
}

/** What the client needs to find an object again in a later batch. */
export function identityOf(object: HostObject, references: ReferenceStore): Record<string, string> {
  const reference = references.nameOf(object);
  return {
    ...object.members.identity?.(object),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}
