import { Switch } from "@fluentui/react-components";
import { useId } from "react";
import type { AnnexChoices } from "../../app/annex/annex-choices";
import { TD_HEADER_FIELDS, type TdHeaderField } from "../../app/annex/td-header";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { annexWords } from "./annex-words";
import { Folded } from "./folded";
import type { HeaderDraft } from "./use-td-header";

const FIELDS = Object.keys(TD_HEADER_FIELDS) as TdHeaderField[];
const LONG: ReadonlySet<TdHeaderField> = new Set(["contact", "abstract", "title"]);

/** The header block that opens a TD: filled in here, kept for the meeting. */
export function TdHeaderFields({
  choices,
  meeting,
  header,
  onChoose,
}: {
  choices: AnnexChoices;
  meeting: string | null;
  header: HeaderDraft;
  onChoose: (choices: AnnexChoices) => void;
}) {
  const id = useId();
  const number = header.cover.number.trim() || annexWords.headerNoNumber;
  return (
    <Folded title={annexWords.header} now={choices.header ? number : annexWords.headerOff}>
      <Switch
        checked={choices.header}
        label={annexWords.headerOn}
        aria-describedby={`${id}-hint`}
        onChange={(_, { checked }) => onChoose({ ...choices, header: checked })}
      />
      <p id={`${id}-hint`} className="hint">
        {annexWords.headerHint(meeting)}
      </p>
      {choices.header &&
        FIELDS.map((field) => (
          <HeaderField key={field} id={`${id}-${field}`} field={field} header={header} />
        ))}
      {choices.header && !header.kept && meeting !== null && (
        <p className="hint">{annexWords.headerProposed}</p>
      )}
    </Folded>
  );
}

function HeaderField({
  id,
  field,
  header,
}: {
  id: string;
  field: TdHeaderField;
  header: HeaderDraft;
}) {
  const { announce } = usePane();
  const { run } = useTask();
  const [label, example] = annexWords.headerFields[field];
  const value = header.cover[field];
  const shared = {
    id,
    className: "field-box",
    value,
    placeholder: example,
    onChange: ({ target }: { target: { value: string } }) => header.change(field, target.value),
    onBlur: () =>
      void run(async () => {
        if (await header.keepTyped()) announce(annexWords.headerKept(label));
      }),
  };
  return (
    <div className="header-field">
      <label htmlFor={id}>{label}</label>
      {LONG.has(field) ? (
        <textarea {...shared} rows={field === "abstract" ? 3 : 2} />
      ) : (
        <input {...shared} type="text" />
      )}
    </div>
  );
}
