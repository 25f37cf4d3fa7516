import { oneOf } from "./arguments";
import type { Book } from "./book";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";

export class Application implements HostObject {
  readonly members: MemberTable<HostObject> = applicationMembers;
  constructor(readonly book: Book) {}
}

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;

const applicationMembers = declareMembers<Application>({
  type: "Application",
  scalars: {
    // Kept and answered; the grid itself always calculates by itself.
    CalculationMode: {
      get: (self) => self.book.runtime.calculationMode,
      set: (self, value) => {
        self.book.runtime.calculationMode = oneOf(value, calculationModes);
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (self, type) => {
      oneOf(type, calculationTypes);
      self.book.grid.calculate();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
