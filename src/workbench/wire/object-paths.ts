import { HostError } from "../objects/host-error";
import type { HostObject, HostResult } from "../objects/host-object";
import { type Batch, type ObjectPath, pathType } from "./batch";
import { asObject, type MemberAccess } from "./member-access";
import type { ReferenceStore } from "./reference-store";
import { readArguments } from "./wire-arguments";

/** Where paths begin. */
export interface PathRoots {
  root(): HostObject;
  /** A service by its full type name; null where there is none. */
  service(typeName: string): HostObject | null;
}

/** The object paths of one batch: each is evaluated once, because it may have effects. */
export class ObjectPaths {
  readonly #objects = new Map<number, HostResult>();

  constructor(
    readonly batch: Batch,
    readonly roots: PathRoots,
    readonly access: MemberAccess,
    readonly references: ReferenceStore,
  ) {}

  /** The object a path leads to; null for a null object. */
  resolve(id: number): HostResult {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidReference", `The request has no object path ${id}.`);
    const object = this.#evaluate(path);
    this.#objects.set(id, object);
    return object;
  }

  arguments(of: Pick<ObjectPath, "ArgumentInfo">): unknown[] {
    return readArguments(of.ArgumentInfo, (id) => this.resolve(id));
  }

  #evaluate(path: ObjectPath): HostResult {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.roots.root();
      case pathType.service:
        return this.#service(path.Name);
      case pathType.method:
        return this.#below(path, (parent) =>
          asObject(this.access.call(parent, path.Name, this.arguments(path))),
        );
      case pathType.property:
        return this.#below(path, (parent) => this.access.navigate(parent, path.Name));
      case pathType.indexer:
        return this.#below(path, (parent) => this.access.item(parent, this.arguments(path)));
      case pathType.reference:
        return this.#reference(path.Name);
      // The parent that it still names is no longer sent.
      case pathType.nullObject:
        return null;
      default:
        throw new HostError(
          "NotImplemented",
          `Object path type ${path.ObjectPathType} is unknown.`,
        );
    }
  }

  /** What is derived from a null object is a null object. */
  #below(path: ObjectPath, step: (parent: HostObject) => HostResult): HostResult {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent && step(parent);
  }

  #service(typeName: string): HostObject {
    const service = this.roots.service(typeName);
    if (service) return service;
    this.access.missing.note(typeName);
    throw new HostError("ApiNotFound", `This host has no service ${typeName}.`);
  }

  #reference(name: string): HostObject {
    const object = this.references.object(name);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }
}
