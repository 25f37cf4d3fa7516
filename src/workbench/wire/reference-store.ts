import type { HostObject } from "../objects/host-object";

/** Objects which the client pinned beyond their batch. */
export class ReferenceStore {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    const reference = `ref-${++this.#last}`;
    this.#objects.set(reference, object);
    this.#names.set(object, reference);
  }

  remove(reference: unknown): void {
    const object = this.#objects.get(String(reference));
    if (object) this.#names.delete(object);
    this.#objects.delete(String(reference));
  }

  removeAll(): void {
    this.#objects.clear();
    this.#names.clear();
  }

  object(reference: string): HostObject | null {
    return this.#objects.get(reference) ?? null;
  }

  nameOf(object: HostObject): string | null {
    return this.#names.get(object) ?? null;
  }

  get size(): number {
    return this.#objects.size;
  }
}
