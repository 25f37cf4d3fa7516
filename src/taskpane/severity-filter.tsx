import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { SEVERITIES, type Severity } from "./severity-mark";

export interface SeverityFilterValue {
  readonly query: string;
  /** Null: all severities. */
  readonly severity: Severity | null;
}

/** Below this many items a search box is only in the way. */
const SEARCH_FROM = 5;

/** A button for each severity that occurs, with its count, and a search box. */
export function SeverityFilter({
  value,
  counts,
  words,
  onChange,
}: {
  value: SeverityFilterValue;
  counts: Readonly<Record<Severity, number>>;
  words: {
    readonly show: string;
    readonly search: string;
    readonly counts: Readonly<Record<Severity, (n: number) => string>>;
  };
  onChange: (value: SeverityFilterValue) => void;
}) {
  const { query, severity } = value;
  const all = counts.error + counts.warning + counts.info;
  return (
    <>
      <div className="chips" role="group" aria-label={words.show}>
        {SEVERITIES.filter((each) => counts[each] > 0).map((each) => (
          <button
            key={each}
            type="button"
            className={`chip tone-${each}`}
            aria-pressed={severity === each}
            onClick={() => onChange({ query, severity: severity === each ? null : each })}
          >
            {words.counts[each](counts[each])}
          </button>
        ))}
      </div>
      {all >= SEARCH_FROM && (
        <Input
          type="search"
          className="search"
          contentBefore={<SearchRegular aria-hidden="true" />}
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(_, data) => onChange({ query: data.value, severity })}
        />
      )}
    </>
  );
}
