import { bool } from "./arguments";
import type { Book } from "./book";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";

export class Runtime implements HostObject {
  readonly members: MemberTable<HostObject> = runtimeMembers;
  constructor(readonly book: Book) {}
}

const runtimeMembers = declareMembers<Runtime>({
  type: "Runtime",
  scalars: {
    EnableEvents: {
      get: (self) => self.book.runtime.enableEvents,
      set: (self, value) => {
        self.book.runtime.enableEvents = bool(value);
      },
    },
  },
});
