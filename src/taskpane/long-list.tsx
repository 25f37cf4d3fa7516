import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { showMore } from "./wording";

const STEP = 100;

/** A list that shows its first hundred items and more on request, so that 10,000 stay quick. */
export function LongList<T>({
  items,
  keyOf,
  children,
}: {
  items: readonly T[];
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
}) {
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  return (
    <>
      <ul className="list">
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + STEP)}>
          {showMore(Math.min(rest, STEP), rest)}
        </Button>
      )}
    </>
  );
}
