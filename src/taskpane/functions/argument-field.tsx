import type { FunctionParameter } from "../../app/insert-function/function-description";
import type { SelectedCell } from "../../app/insert-function/function-services";
import type { Suggestion } from "../../app/insert-function/function-suggestions";
import type { ParameterKind } from "../../app/insert-function/parameter-kind";
import { functionsWords } from "./functions-words";

const LONGEST_ABOUT = 70;

/** One parameter to fill in: typed, chosen from what the workbook has, or taken from a cell. */
export function ArgumentField({
  id,
  parameter,
  kind,
  typed,
  suggestions,
  selected,
  isMissing,
  onType,
}: {
  id: string;
  parameter: FunctionParameter;
  kind: ParameterKind;
  typed: string;
  suggestions: readonly Suggestion[];
  selected: SelectedCell | null;
  /** It was asked for and is still blank. */
  isMissing: boolean;
  onType: (typed: string) => void;
}) {
  const { name, description, optional } = parameter;
  const about = isMissing ? `${id}-about ${id}-missing` : `${id}-about`;
  return (
    <div className="argument">
      <div className="argument-top">
        <label htmlFor={id}>
          {name}
          {optional && <span className="argument-optional"> ({functionsWords.optional})</span>}
        </label>
        {selected !== null && (
          <button
            type="button"
            className="link-button"
            aria-label={functionsWords.useCellFor(selected.address, name)}
            onClick={() => onType(`=${selected.address}`)}
          >
            {functionsWords.useCell(selected.address)}
          </button>
        )}
      </div>
      <input
        id={id}
        className="field-box"
        autoComplete="off"
        spellCheck={false}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        required={!optional}
        aria-invalid={isMissing}
        aria-describedby={about}
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((suggestion) => (
          <option
            key={suggestion.value}
            value={suggestion.value}
            label={suggestion.about === "" ? undefined : labelOf(suggestion)}
          />
        ))}
      </datalist>
      <p id={`${id}-about`} className="hint">
        {description} {kind === "day" && functionsWords.dayHint}
      </p>
      {isMissing && (
        <p id={`${id}-missing`} className="argument-missing tone-error">
          {functionsWords.missing(name)}
        </p>
      )}
    </div>
  );
}

/** The number first: browsers that show labels show nothing else. */
function labelOf({ value, about }: Suggestion): string {
  const words = about.length > LONGEST_ABOUT ? `${about.slice(0, LONGEST_ABOUT)}…` : about;
  return `${value} – ${words}`;
}
