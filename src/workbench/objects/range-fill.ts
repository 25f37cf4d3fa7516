import { commonStyle, setStyle } from "./cell-styles";
import { color } from "./color";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";

export class RangeFill implements HostObject {
  readonly members: MemberTable<HostObject> = rangeFillMembers;
  constructor(readonly range: Located) {}
}

const rangeFillMembers = declareMembers<RangeFill>({
  type: "RangeFill",
  scalars: {
    Color: {
      get: (self) => {
        const fill = commonStyle(self.range, (style) => style.fill);
        // No fill reads as white, as in Excel; "" says that the cells differ.
        return fill === null ? "" : fill || "#FFFFFF";
      },
      set: (self, value) => setStyle(self.range, { fill: color(value) }),
    },
  },
  methods: { Clear: (self) => setStyle(self.range, { fill: "" }) },
});
