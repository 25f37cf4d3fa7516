import type { Grid } from "../grid/grid";
import type { OfficeHost } from "../wire/office-host";

/**
 * How long nothing must happen. The add-in answers an event of ours through a message, and may
 * collect several events first; only time tells that it has nothing to say.
 */
const QUIET_MS = 300;

/** Waits until grid and add-in are both at rest and stay so. */
export function idleWatch(grid: Grid, host: OfficeHost): () => Promise<void> {
  let activity = 0;
  const count = () => {
    activity += 1;
  };
  host.on(count);
  grid.events.on((event) => {
    if (event.kind !== "selected") count();
  });
  return async () => {
    for (;;) {
      await host.whenIdle();
      await grid.whenCalculated();
      const before = activity;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      if (activity === before && !host.busy()) return;
    }
  };
}
