import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";

/** Protection of the workbook's structure: sheets cannot be added, removed, renamed, moved or hidden. */
export class WorkbookProtection implements HostObject {
  readonly members: MemberTable<HostObject> = workbookProtectionMembers;
  constructor(readonly book: Book) {}
}

export function assertStructureOpen(book: Book): void {
  if (book.extras.structureProtected) throw new HostError("AccessDenied");
}

function set({ book }: WorkbookProtection, isProtected: boolean): void {
  book.extras.structureProtected = isProtected;
  book.extras.revision += 1;
}

const workbookProtectionMembers = declareMembers<WorkbookProtection>({
  type: "WorkbookProtection",
  scalars: { Protected: { get: (self) => self.book.extras.structureProtected } },
  methods: {
    Protect: (self) => set(self, true),
    Unprotect: (self) => set(self, false),
  },
});
