import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { SyncPreview } from "../../app/pane-services";
import { tableTitle } from "../wording";
import { REVIEW_KINDS, tablesIn, type ReviewFilter } from "./review-filter";
import { syncWords } from "./sync-words";

/** Below this many rows a search box is only in the way. */
const SEARCH_FROM = 6;

/** The counts, each a switch that shows its kind alone; then the table and the search. */
export function ReviewFilters({
  preview,
  filter,
  onChange,
}: {
  preview: SyncPreview;
  filter: ReviewFilter;
  onChange: (filter: ReviewFilter) => void;
}) {
  const tables = tablesIn(preview);
  const rows = preview.changes.length + preview.conflicts.length;
  return (
    <>
      <div className="counts" role="group" aria-label={syncWords.showKind}>
        {REVIEW_KINDS.map((kind) => (
          <CountSwitch
            key={kind}
            kind={kind}
            count={preview.counts[kind]}
            pressed={filter.kind === kind}
            onPress={() => onChange({ ...filter, kind: filter.kind === kind ? null : kind })}
          />
        ))}
      </div>
      {rows >= SEARCH_FROM && (
        <div className="review-search">
          {tables.length > 1 && (
            <select
              className="field-box"
              aria-label={syncWords.showTable}
              value={filter.table ?? ""}
              onChange={({ target }) => {
                const chosen = tables.find(({ table }) => table === target.value);
                onChange({ ...filter, table: chosen?.table ?? null });
              }}
            >
              <option value="">{syncWords.allTables}</option>
              {tables.map(({ table, count }) => (
                <option key={table} value={table}>
                  {tableTitle(table)} ({count})
                </option>
              ))}
            </select>
          )}
          <Input
            type="search"
            className="search"
            contentBefore={<SearchRegular aria-hidden="true" />}
            aria-label={syncWords.search}
            placeholder={syncWords.search}
            value={filter.query}
            onChange={(_, data) => onChange({ ...filter, query: data.value })}
          />
        </div>
      )}
    </>
  );
}

function CountSwitch({
  kind,
  count,
  pressed,
  onPress,
}: {
  kind: (typeof REVIEW_KINDS)[number];
  count: number;
  pressed: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={count === 0 ? "count none" : `count count-${kind}`}
      aria-pressed={pressed}
      disabled={count === 0}
      onClick={onPress}
    >
      <span className="count-number">{count}</span>
      <span>{syncWords[kind]}</span>
    </button>
  );
}
