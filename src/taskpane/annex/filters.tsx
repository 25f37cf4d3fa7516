import { Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import { withMember, type AnnexChoices } from "../../app/annex/annex-choices";
import type { AnnexOffer } from "../../app/annex/annex-offer";
import { STATUS_CODES, STATUS_LABELS, type StatusCode } from "../../domain/status";
import { annexWords } from "./annex-words";
import { Folded } from "./folded";

interface FilterProps {
  choices: AnnexChoices;
  offer: AnnexOffer;
  meeting: string | null;
  onChoose: (choices: AnnexChoices) => void;
}

/** Which actions are printed, and which of their entries. */
export function Filters({ choices, offer, meeting, onChoose }: FilterProps) {
  const { groups, statuses, changedOnly } = choices;
  return (
    <Folded title={annexWords.filters} now={nowOf(choices)}>
      {offer.groups.length > 0 && (
        <Members
          legend={annexWords.groups}
          hint={annexWords.groupsHint}
          all={offer.groups}
          chosen={groups}
          labelOf={(group) => group}
          onChange={(next) => onChoose({ ...choices, groups: next })}
        />
      )}
      <Members<StatusCode>
        legend={annexWords.statuses}
        all={STATUS_CODES}
        chosen={statuses}
        labelOf={(status) => STATUS_LABELS[status]}
        onChange={(next) => onChoose({ ...choices, statuses: next })}
      />
      <Checkbox
        checked={changedOnly}
        label={annexWords.changedOnly(meeting)}
        onChange={(_, { checked }) => onChoose({ ...choices, changedOnly: checked === true })}
      />
      <LastMeetings choices={choices} offer={offer} onChoose={onChoose} />
    </Folded>
  );
}

function nowOf({ groups, statuses, changedOnly, lastMeetings }: AnnexChoices): string {
  const parts = [
    groups?.join(", "),
    statuses?.map((status) => STATUS_LABELS[status].toLowerCase()).join(", "),
    changedOnly ? annexWords.changedShort : undefined,
    lastMeetings === null ? undefined : annexWords.entriesShort(lastMeetings),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? annexWords.allOfThem : parts.map((part) => part || "–").join(" · ");
}

function Members<T extends string>({
  legend,
  hint,
  all,
  chosen,
  labelOf,
  onChange,
}: {
  legend: string;
  hint?: string;
  all: readonly T[];
  chosen: readonly T[] | null;
  labelOf: (member: T) => string;
  onChange: (next: readonly T[] | null) => void;
}) {
  return (
    <fieldset className="members">
      <legend>{legend}</legend>
      <div className="members-list">
        {all.map((member) => (
          <Checkbox
            key={member}
            checked={(chosen ?? all).includes(member)}
            label={labelOf(member)}
            onChange={(_, { checked }) => {
              onChange(withMember(chosen, all, member, checked === true));
            }}
          />
        ))}
      </div>
      {hint !== undefined && chosen !== null && <p className="hint">{hint}</p>}
    </fieldset>
  );
}

function LastMeetings({ choices, offer, onChoose }: Omit<FilterProps, "meeting">) {
  const id = useId();
  const { lastMeetings } = choices;
  const most = Math.max(offer.meetings.length, lastMeetings ?? 0);
  return (
    <div className="setting">
      <label htmlFor={id}>{annexWords.entries}</label>
      <select
        id={id}
        className="field-box"
        value={lastMeetings ?? ""}
        onChange={({ target }) => {
          const last = target.value === "" ? null : Number(target.value);
          onChoose({ ...choices, lastMeetings: last });
        }}
      >
        <option value="">{annexWords.allMeetings}</option>
        {Array.from({ length: most }, (_, index) => index + 1).map((n) => (
          <option key={n} value={n}>
            {annexWords.lastMeetings(n)}
          </option>
        ))}
      </select>
    </div>
  );
}
