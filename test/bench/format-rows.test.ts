import { formatRows } from "../../bench/format-rows";

test("numbers line up and an absent peer is a dash", () => {
  const table = formatRows([
    {
      name: "read",
      unit: "ms",
      ours: 12.345,
      peer: 100,
      floor: 8,
      ratioToPeer: 0.12345,
      ratioToFloor: 1.5,
    },
    {
      name: "sync of 10,000",
      unit: "batches",
      ours: 8,
      peer: null,
      floor: null,
      ratioToPeer: null,
      ratioToFloor: null,
    },
  ]);
  expect(table).toBe(
    [
      "                unit     ours  peer  floor  ours/peer  ours/floor",
      "read            ms       12.3   100      8      0.123         1.5",
      "sync of 10,000  batches     8     -      -          -           -",
      "",
    ].join("\n"),
  );
});
