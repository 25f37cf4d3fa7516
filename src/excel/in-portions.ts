/**
 * Queues something for each item and sends it, a thousand items to a request, so that no request
 * grows too large. `then` gets the items of a request when it has been answered.
 */
export async function inPortions<T>(
  context: Excel.RequestContext,
  items: readonly T[],
  queue: (item: T) => void,
  then: (item: T) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < items.length; at += ITEMS_AT_ONCE) {
    const portion = items.slice(at, at + ITEMS_AT_ONCE);
    portion.forEach(queue);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for a thousand items
    await context.sync();
    portion.forEach(then);
  }
}

const ITEMS_AT_ONCE = 1_000;
