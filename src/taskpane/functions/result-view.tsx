import type { FunctionPreview, TablePreview } from "../../app/insert-function/preview-function";
import { functionsWords } from "./functions-words";

const ROWS_SHOWN = 5;

/** What the cell would show. `missing` are parameters without which there is no result. */
export function ResultView({
  preview,
  missing,
}: {
  preview: FunctionPreview | null;
  missing: readonly string[];
}) {
  if (missing.length > 0) return <p className="hint">{functionsWords.resultWaits(missing)}</p>;
  switch (preview?.kind) {
    case undefined:
      return null;
    case "value":
      return preview.text === "" ? (
        <p className="hint">{functionsWords.resultEmpty}</p>
      ) : (
        <p className="result-value">{preview.text}</p>
      );
    case "error":
      return (
        <div className="tone-warning">
          <p className="result-value result-error">{preview.value}</p>
          <p>{preview.sentence}</p>
        </div>
      );
    case "not-calculated":
      return <p className="hint">{functionsWords.notCalculated(preview.expression)}</p>;
    case "table":
      return <ResultTable table={preview} />;
  }
}

function ResultTable({ table: { header, rows, size } }: { table: TablePreview }) {
  const rest = rows.length - ROWS_SHOWN;
  return (
    <>
      {/* Scrolls by keyboard, too. */}
      <div className="result-scroll" tabIndex={0} role="group" aria-label={functionsWords.result}>
        <table className="result-table">
          {header !== null && (
            <thead>
              <tr>
                {header.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((cells, row) => (
              <tr key={row}>
                {cells.map((text, column) => (
                  <td key={column} title={text}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="hint">{functionsWords.noRows}</p>}
      {rest > 0 && <p className="hint">{functionsWords.rowsMore(rest)}</p>}
      {size.rows * size.columns > 1 && (
        <p className="hint">{functionsWords.fills(size.rows, size.columns)}</p>
      )}
    </>
  );
}

/** The same for screen readers, in a sentence. */
export function spokenResult(preview: FunctionPreview): string {
  switch (preview.kind) {
    case "value":
      return preview.text === "" ? functionsWords.resultEmpty : preview.text;
    case "error":
      return `${preview.value}. ${preview.sentence}`;
    case "not-calculated":
      return functionsWords.notCalculated(preview.expression);
    case "table":
      return functionsWords.fills(preview.size.rows, preview.size.columns);
  }
}
