import { useEffect, useRef, type RefObject } from "react";

/**
 * When a step replaces the control that had the focus, moves the focus to the new step's heading
 * instead of losing it. Focus that is elsewhere, in the grid for example, is left alone.
 */
export function useKeptFocus(step: string): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (document.hasFocus() && document.activeElement === document.body)
      container.current?.querySelector<HTMLElement>("h2[tabindex]")?.focus();
  }, [step]);
  return container;
}
