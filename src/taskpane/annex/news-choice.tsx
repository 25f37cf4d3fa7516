import { useCallback } from "react";
import { ANNEX_NEWS, type AnnexChoices } from "../../app/annex/annex-choices";
import { usePane } from "../pane-context";
import { SettingField } from "../settings/setting-field";
import "../settings/settings.css";
import { useReading } from "../use-reading";
import { annexWords } from "./annex-words";
import { Folded } from "./folded";
import { RadioChoice } from "./radio-choice";

/** How the entries of the meeting stand out; whose the tracked changes are, is a setting. */
export function NewsChoice({
  choices,
  meeting,
  onChoose,
}: {
  choices: AnnexChoices;
  meeting: string | null;
  onChoose: (choices: AnnexChoices) => void;
}) {
  const more = annexWords.newsMore(meeting);
  return (
    <Folded title={annexWords.news} now={annexWords.newsKinds[choices.news]}>
      <RadioChoice
        legend={annexWords.news}
        all={ANNEX_NEWS}
        chosen={choices.news}
        labelOf={(news) => annexWords.newsKinds[news]}
        moreOf={(news) => more[news]}
        onChoose={(news) => onChoose({ ...choices, news })}
      />
      {choices.news === "tracked" && <TrackedBy />}
    </Folded>
  );
}

function TrackedBy() {
  const { services } = usePane();
  const read = useCallback(() => services.settings(), [services]);
  const { value: settings } = useReading("annex", read);
  const fields = settings?.values.filter(({ name }) => /^Changes(By|On)$/.test(name)) ?? [];
  const isNobody = fields.some(({ name, value }) => name === "ChangesBy" && value === "");
  return (
    <div className="tracked-by">
      {fields.map((setting) => (
        <SettingField key={setting.name} setting={setting} />
      ))}
      {isNobody && <p className="caution">{annexWords.nobody}</p>}
    </div>
  );
}
