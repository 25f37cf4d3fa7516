/**
 * A range that is loaded with the next `context.sync()` and not used after it. The host then need
 * not follow it while cells move, and no request has to release it.
 */
export function readOnce(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
