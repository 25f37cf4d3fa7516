import { useId, type ReactNode } from "react";

/** One of a few, each with what it means. */
export function RadioChoice<T extends string>({
  legend,
  all,
  chosen,
  labelOf,
  moreOf,
  onChoose,
  children,
}: {
  legend: string;
  all: readonly T[];
  chosen: T;
  labelOf: (value: T) => string;
  moreOf?: (value: T) => string;
  onChoose: (value: T) => void;
  children?: ReactNode;
}) {
  const name = useId();
  return (
    <fieldset className="radio-choice">
      <legend className="unseen">{legend}</legend>
      {all.map((value) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span className="choice-side">{labelOf(value)}</span>
          {moreOf?.(value)}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
