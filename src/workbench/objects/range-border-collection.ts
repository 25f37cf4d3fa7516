import { integer, oneOf } from "./arguments";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";
import { borderIndexes, RangeBorder } from "./range-border";

export class RangeBorderCollection implements HostObject {
  readonly members: MemberTable<HostObject> = rangeBorderCollectionMembers;
  constructor(readonly range: Located) {}
}

const rangeBorderCollectionMembers = declareMembers<RangeBorderCollection>({
  type: "RangeBorderCollection",
  scalars: { Count: { get: () => borderIndexes.length } },
  item: (self, key) => new RangeBorder(self.range, oneOf(key, borderIndexes)),
  items: (self) => borderIndexes.map((index) => new RangeBorder(self.range, index)),
  methods: {
    GetItemAt: (self, position) => {
      const index = borderIndexes[integer(position)];
      if (index === undefined) throw new HostError("InvalidArgument");
      return new RangeBorder(self.range, index);
    },
  },
});
