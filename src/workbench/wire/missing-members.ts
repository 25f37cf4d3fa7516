import { HostError } from "../objects/host-error";
import type { HostObject } from "../objects/host-object";

/** What the add-in asked for and the host lacks. Being asked is an error of the call, and is remembered. */
export class MissingMembers {
  readonly #names = new Set<string>();
  #told: (member: string) => void = () => undefined;

  list(): readonly string[] {
    return [...this.#names];
  }

  onNew(tell: (member: string) => void): void {
    this.#told = tell;
  }

  note(member: string): void {
    if (this.#names.has(member)) return;
    this.#names.add(member);
    this.#told(member);
  }

  refuse(object: HostObject, name: string): never {
    const member = `${object.members.type}.${name}`;
    this.note(member);
    throw new HostError("ApiNotFound", `This host does not offer ${member}.`);
  }
}
