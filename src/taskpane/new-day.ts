import type { CalendarDate } from "../domain/calendar-date";

/** A computer that slept over midnight is noticed this soon after it wakes. */
const LONGEST_WAIT_MILLISECONDS = 60_000;

/** Tells when the civil day at the user's place has changed; `today` looks at the clock. */
export function watchDay(today: () => CalendarDate, onNewDay: () => void): void {
  let day = today();
  const look = () => {
    const now = today();
    if (now !== day) {
      day = now;
      onNewDay();
    }
    setTimeout(look, untilNextLook());
  };
  setTimeout(look, untilNextLook());
}

function untilNextLook(): number {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.min(midnight.getTime() - now.getTime(), LONGEST_WAIT_MILLISECONDS);
}
