import { HostError } from "../objects/host-error";
import type { HostObject, HostResult } from "../objects/host-object";
import { isHostObject } from "../objects/host-object";
import type { MissingMembers } from "./missing-members";
import { camelName, ownName } from "./wire-names";

/** Strict access to what objects declare. */
export class MemberAccess {
  #location = "";

  constructor(readonly missing: MissingMembers) {}

  /** "WorksheetCollection.getItem": the member used last, which is where an error came from. */
  get location(): string {
    return this.#location;
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    this.#at(object, name);
    const methods = object.members.methods;
    const method = methods && Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) return this.missing.refuse(object, `${name}()`);
    return method(object, ...args);
  }

  item(object: HostObject, args: readonly unknown[]): HostObject {
    this.#at(object, "getItem");
    const { item } = object.members;
    return item ? item(object, args[0]) : this.missing.refuse(object, "getItem()");
  }

  navigate(object: HostObject, name: string): HostResult {
    this.#at(object, name);
    const navs = object.members.navs;
    const own = ownName(navs, name);
    const nav = own === null ? undefined : navs?.[own];
    return nav ? nav(object) : this.missing.refuse(object, name);
  }

  get(object: HostObject, name: string): unknown {
    this.#at(object, name);
    const scalar = object.members.scalars?.[name];
    return scalar?.get ? scalar.get(object) : this.missing.refuse(object, name);
  }

  set(object: HostObject, name: string, value: unknown): void {
    this.#at(object, name);
    const own = ownName(object.members.scalars, name);
    const scalar = own === null ? undefined : object.members.scalars?.[own];
    if (!scalar) return this.missing.refuse(object, name);
    // Known but read-only here, while the client lets it be written: as good as missing.
    if (!scalar.set) return this.missing.refuse(object, `${name}=`);
    scalar.set(object, value);
  }

  /** `object.set({...})`: scalars, and scalars of navigation properties, by their public names. */
  update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      if (ownName(object.members.navs, name) !== null) {
        const target = this.navigate(object, name);
        if (target) this.update(target, (value ?? {}) as Record<string, unknown>);
      } else this.set(object, name, value);
    }
  }

  children(object: HostObject): readonly HostObject[] | null {
    return object.members.items?.(object) ?? null;
  }

  #at(object: HostObject, name: string): void {
    this.#location = `${object.members.type}.${camelName(name)}`;
  }
}

/** A method that makes a path must answer an object or a null object. */
export function asObject(value: unknown): HostResult {
  if (value === null || value === undefined) return null;
  if (!isHostObject(value))
    throw new HostError("GeneralException", "The path leads to a plain value.");
  return value;
}
