/** What our formulas become: what they show now, or native formulas over our tables where they can. */
export type FreezeHow = "values" | "native";

export interface FreezeOutcome {
  /** Formulas that became native ones. */
  readonly native: number;
  /** Formulas that became values. */
  readonly values: number;
  /** Of those, how many because the native formula showed something else. */
  readonly different: number;
  /** Formulas that were left, as they show an error for lack of the add-in, time or room. */
  readonly notReady: number;
}

export interface UnfreezeOutcome {
  readonly restored: number;
  /** Cells that no longer hold what freezing left: they stay as they are. */
  readonly changed: number;
}
