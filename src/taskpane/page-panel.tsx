import { useState, type ReactNode } from "react";
import type { Page } from "./pages";
import { panelId, tabId } from "./tabs";

/** A tab's panel. It is filled when it is first shown, and only hidden after that. */
export function PagePanel({
  page,
  shown,
  children,
}: {
  page: Page;
  shown: boolean;
  children: ReactNode;
}) {
  const [wasShown, setWasShown] = useState(shown);
  if (shown && !wasShown) setWasShown(true);
  return (
    <div
      className="page"
      role="tabpanel"
      id={panelId(page)}
      aria-labelledby={tabId(page)}
      hidden={!shown}
    >
      {wasShown && children}
    </div>
  );
}
