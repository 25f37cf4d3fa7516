import { number } from "./arguments";
import type { Book } from "./book";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";

/** Excel's own functions, called by an add-in without a cell; DATE is the one that is here. */
export class Functions implements HostObject {
  readonly members: MemberTable<HostObject> = functionsMembers;
  constructor(readonly book: Book) {}
}

class FunctionResult implements HostObject {
  readonly members: MemberTable<HostObject> = functionResultMembers;
  /** Null where the function gives an error. */
  constructor(readonly value: number | null) {}
}

const dayLength = 86_400_000;
/** Day 0 as DATE counts from 1 March 1900 on. */
const firstDays = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

function date({ book }: Functions, year: unknown, month: unknown, day: unknown): FunctionResult {
  const { dateSystem } = book.grid;
  const time = Date.UTC(number(year), number(month) - 1, number(day));
  const serial = (time - firstDays[dateSystem]) / dayLength;
  return new FunctionResult(serial < 0 ? null : serial);
}

const functionsMembers = declareMembers<Functions>({
  type: "Functions",
  methods: { Date: date },
});

const functionResultMembers = declareMembers<FunctionResult>({
  type: "FunctionResult",
  scalars: {
    Error: { get: ({ value }) => (value === null ? "#NUM!" : null) },
    Value: { get: ({ value }) => value },
  },
});
