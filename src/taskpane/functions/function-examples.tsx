import { FUNCTION_GUIDE } from "../../app/function-guide";
import type { FunctionName } from "../../app/function-names";
import { readCall } from "../../app/insert-function/read-call";
import { functionsWords } from "./functions-words";

/** The guide's examples, those of a plain call to try out, and what people stumble over. */
export function FunctionExamples({
  name,
  onTry,
}: {
  name: FunctionName;
  onTry: (typed: readonly string[]) => void;
}) {
  const { examples, remark } = FUNCTION_GUIDE[name];
  return (
    <section className="function-more" aria-labelledby="function-examples">
      <h3 id="function-examples">{functionsWords.examples}</h3>
      <ul>
        {examples.map(({ formula, shows }) => {
          const typed = readCall(formula);
          const [[first = ""] = []] = shows;
          return (
            <li key={formula}>
              <code>{formula}</code>
              <span className="hint">
                {shows.flat().length === 1 && first !== "" && (
                  <>
                    {functionsWords.exampleShows} {first}{" "}
                  </>
                )}
                {typed !== null && (
                  <button
                    type="button"
                    className="link-button"
                    aria-label={functionsWords.tryExample(formula)}
                    onClick={() => onTry(typed)}
                  >
                    {functionsWords.try}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="hint">{functionsWords.exampleMore}</p>
      {remark !== null && (
        <>
          <h3>{functionsWords.remark}</h3>
          <p>
            {remark
              .split("`")
              .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
          </p>
        </>
      )}
    </section>
  );
}
