import { useId } from "react";
import { ANNEX_LANGUAGES, type AnnexChoices } from "../../app/annex/annex-choices";
import type { AnnexOffer } from "../../app/annex/annex-offer";

import { annexWords } from "./annex-words";

/** For which meeting, and in which language. */
export function AnnexFor({
  choices,
  offer,
  onChoose,
}: {
  choices: AnnexChoices;
  offer: AnnexOffer;
  onChoose: (choices: AnnexChoices) => void;
}) {
  const id = useId();
  const { meetings, currentMeeting } = offer;
  const shown = choices.meeting ?? currentMeeting ?? "";
  // An earlier choice whose entries are gone is still what is printed.
  const offered = meetings.includes(shown) ? meetings : [shown, ...meetings];
  const onMeeting = (meeting: string) =>
    onChoose({ ...choices, meeting: meeting === currentMeeting ? null : meeting });
  return (
    <div className="annex-for">
      <div>
        <label htmlFor={`${id}-meeting`}>{annexWords.meeting}</label>
        <select
          id={`${id}-meeting`}
          className="field-box"
          value={shown}
          onChange={({ target }) => onMeeting(target.value)}
        >
          {offered.map((meeting) => (
            <option key={meeting} value={meeting}>
              {meeting === "" ? annexWords.noMeeting : meeting}
            </option>
          ))}
        </select>
        {choices.meeting !== null && currentMeeting !== null && (
          <p className="hint">{annexWords.current(currentMeeting)}</p>
        )}
      </div>
      <div>
        <label htmlFor={`${id}-language`}>{annexWords.language}</label>
        <select
          id={`${id}-language`}
          className="field-box"
          title={annexWords.languageHint}
          value={choices.language}
          onChange={({ target }) => {
            const language = ANNEX_LANGUAGES.find((each) => each === target.value);
            if (language !== undefined) onChoose({ ...choices, language });
          }}
        >
          {ANNEX_LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {annexWords.languages[language]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
