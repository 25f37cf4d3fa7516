import type { FreezeOutcome, UnfreezeOutcome } from "../../app/pane-services";
import type { Notice } from "../notice";
import { frozenWords } from "./frozen-words";

export function frozenNotice(outcome: FreezeOutcome, undo: () => void): Notice {
  const { native, values, notReady } = outcome;
  const frozen = native + values;
  const left = notReady > 0 ? [frozenWords.notReady(notReady)] : [];
  const intent = notReady > 0 ? "warning" : "success";
  if (frozen > 0) {
    return {
      intent,
      title: frozenWords.frozen(frozen),
      sentences: [...frozenWords.frozenMore(outcome), ...left],
      action: { label: frozenWords.putBack, run: undo },
    };
  }
  const sentences = left.length > 0 ? left : [frozenWords.nothingFrozenMore];
  return {
    intent: notReady > 0 ? "warning" : "info",
    title: frozenWords.nothingFrozen,
    sentences,
  };
}

export function restoredNotice(outcome: UnfreezeOutcome): Notice {
  const { restored, changed } = outcome;
  return {
    intent: changed > 0 ? "warning" : "success",
    title: frozenWords.restored(restored),
    sentences: [
      ...(restored > 0 ? [frozenWords.allRestored] : []),
      ...(changed > 0 ? [frozenWords.changed(outcome)] : []),
    ],
  };
}
