import type { AnnexChoices } from "../../app/annex/annex-choices";
import { annexWords } from "./annex-words";
import { Folded } from "./folded";
import { RadioChoice } from "./radio-choice";

/** One Word file with all annexes, or one for each. */
export function SplitChoice({
  choices,
  onChoose,
}: {
  choices: AnnexChoices;
  onChoose: (choices: AnnexChoices) => void;
}) {
  return (
    <Folded title={annexWords.files} now={annexWords.splits[choices.files]}>
      <RadioChoice
        legend={annexWords.files}
        all={["one", "each"]}
        chosen={choices.files}
        labelOf={(split) => annexWords.splits[split]}
        onChoose={(files) => onChoose({ ...choices, files })}
      />
    </Folded>
  );
}
