import { useId, useRef, type KeyboardEvent } from "react";
import { FUNCTION_CATEGORIES, FUNCTION_GUIDE } from "../../app/function-guide";
import type { FunctionName } from "../../app/function-names";
import type { FunctionDescription } from "../../app/insert-function/function-description";
import { matchingFunctions } from "./matching-functions";
import { functionsWords } from "./functions-words";

/** All functions by category, to search by words; arrow keys go from the search through the list. */
export function FunctionList({
  descriptions,
  query,
  onQuery,
  onChoose,
}: {
  descriptions: readonly FunctionDescription[];
  query: string;
  onQuery: (query: string) => void;
  onChoose: (name: FunctionName) => void;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = matchingFunctions(descriptions, query);
  const categories = FUNCTION_CATEGORIES.map((category) => ({
    category,
    functions: found.filter(({ name }) => FUNCTION_GUIDE[name].category === category),
  })).filter(({ functions }) => functions.length > 0);

  const move = (event: KeyboardEvent) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("input, .function") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : stops[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div ref={list} className="function-list" onKeyDown={move}>
      <label className="unseen" htmlFor={id}>
        {functionsWords.search}
      </label>
      <input
        id={id}
        type="search"
        className="field-box search"
        placeholder={functionsWords.search}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={({ key }) => {
          const [first] = categories.flatMap(({ functions }) => functions);
          if (key === "Enter" && first !== undefined) onChoose(first.name);
        }}
      />
      <p className="unseen" role="status">
        {query.trim() === "" ? "" : functionsWords.found(found.length)}
      </p>
      {found.length === 0 && <p className="hint">{functionsWords.nothingFound(query.trim())}</p>}
      {categories.map(({ category, functions }) => (
        <section key={category} aria-labelledby={`${id}-${category}`}>
          <h3 id={`${id}-${category}`}>{category}</h3>
          <ul>
            {functions.map(({ name, description }) => (
              <li key={name}>
                <button
                  type="button"
                  className="function"
                  data-function={name}
                  onClick={() => onChoose(name)}
                >
                  <span className="function-name">{name}</span>
                  <span className="hint">{description}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
