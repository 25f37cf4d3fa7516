import { bool } from "./arguments";
import { commonStyle, setStyle } from "./cell-styles";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";

export class FormatProtection implements HostObject {
  readonly members: MemberTable<HostObject> = formatProtectionMembers;
  constructor(readonly range: Located) {}
}

const formatProtectionMembers = declareMembers<FormatProtection>({
  type: "FormatProtection",
  scalars: {
    Locked: {
      get: (self) => commonStyle(self.range, (style) => style.locked),
      set: (self, value) => setStyle(self.range, { locked: bool(value) }),
    },
  },
});
