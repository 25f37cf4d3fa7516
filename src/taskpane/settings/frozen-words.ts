import type { FreezeOutcome, UnfreezeOutcome } from "../../app/pane-services";
import { count } from "../wording";

const formulas = (n: number) => count(n, "formula", "formulas");

/** What the section about readers without the add-in says. */
export const frozenWords = {
  title: "Readers without the add-in",
  text: "For them, formulas such as =JCA_EXPIRY(…) keep what they last showed, until Excel calculates them anew. Freeze them before you send the workbook, and put them back afterwards.",
  asValues: "Freeze as values",
  asValuesMore: "Cells keep what they show now, and follow nothing any more.",
  asNative: "Freeze as native formulas",
  asNativeMore:
    "Excel's own formulas over our tables where there are such: they go on following. The others become values.",
  freezing: "Freezing…",
  isFrozen: (n: number) => `${formulas(n)} ${n === 1 ? "is" : "are"} frozen in this workbook.`,
  putBack: "Put the formulas back",
  puttingBack: "Putting back…",

  frozen: (n: number) => `${formulas(n)} frozen`,
  frozenMore: ({ native, values, different }: FreezeOutcome): readonly string[] => [
    ...(native > 0 ? [`${native} went over into Excel's own formulas.`] : []),
    ...(values > 0 && native > 0 ? [`${values} became values.`] : []),
    ...(different > 0
      ? [
          `Of these, ${different} would have shown something else as ${different === 1 ? "a native formula" : "native formulas"}.`,
        ]
      : []),
    "The formulas are kept in the workbook, so that they can be put back later, too.",
  ],
  nothingFrozen: "No formula to freeze",
  nothingFrozenMore: "No cell asks a function of the add-in for something.",
  notReady: (n: number) =>
    `${formulas(n)} ${n === 1 ? "was" : "were"} left, without an answer to keep: for #NAME? press Repair formulas on the ribbon, for #SPILL! make room, then freeze again.`,

  restored: (n: number) => `${formulas(n)} put back`,
  allRestored: "They follow the plan again.",
  changed: ({ changed }: UnfreezeOutcome) =>
    `${count(changed, "cell has", "cells have")} changed since the freezing and ${changed === 1 ? "stays as it is" : "stay as they are"}.`,
} as const;
