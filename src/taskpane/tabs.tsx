import type { KeyboardEvent } from "react";
import { paneWords } from "./pane-words";
import { PAGES, type Page } from "./pages";
import { count } from "./wording";

/** The tabs after the ARIA pattern: one tab stop, arrow keys, Home and End move and choose. */
export function Tabs({
  page,
  problemCount,
  onChoose,
}: {
  /** None is chosen before the workbook was read. */
  page: Page | null;
  problemCount: number;
  onChoose: (page: Page) => void;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = pageAfterKey(page ?? PAGES[0], event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };

  return (
    <div className="tabs" role="tablist" aria-label={paneWords.tabs} onKeyDown={onKeyDown}>
      {PAGES.map((each) => (
        <button
          key={each}
          type="button"
          className="tab"
          role="tab"
          id={tabId(each)}
          aria-selected={each === page}
          aria-controls={panelId(each)}
          tabIndex={each === (page ?? PAGES[0]) ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          <span className="tab-label">{paneWords.pages[each]}</span>
          {each === "checks" && problemCount > 0 && (
            <span className="tab-count">
              <span aria-hidden="true">{problemCount > 999 ? "999+" : problemCount}</span>
              <span className="unseen">, {count(problemCount, "problem", "problems")}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** The page that a key leads to, round at both ends; null for a key without meaning here. */
export function pageAfterKey(page: Page, key: string): Page | null {
  const at = PAGES.indexOf(page);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  return to === undefined ? null : (PAGES.at(to % PAGES.length) ?? null);
}

export function tabId(page: Page): string {
  return `tab-${page}`;
}

export function panelId(page: Page): string {
  return `page-${page}`;
}
