/** Whose properties the reader is in: w:ins and w:del mean different things in each. */
export type PropertyOwner = "none" | "paragraph" | "mark" | "run" | "row" | "cell";

export class PropertyState {
  private readonly owners: PropertyOwner[] = ["none"];

  owner(): PropertyOwner {
    return this.owners.at(-1) ?? "none";
  }

  enter(owner: PropertyOwner): void {
    this.owners.push(owner);
  }

  leave(): void {
    this.owners.pop();
  }
}
