import { useEffect, useRef, type RefObject } from "react";

/**
 * When a step replaces the control that had the focus, moves the focus to the step's heading
 * instead of losing it. Focus that is elsewhere, in the grid for example, is left alone.
 */
export function useKeptFocus<E extends HTMLElement>(step: string): RefObject<E | null> {
  const heading = useRef<E>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, [step]);
  return heading;
}
