const EMUS_IN_A_POINT = 12_700;

/** Points in the whole units of DrawingML. */
export function emus(points: number): number {
  return Math.round(points * EMUS_IN_A_POINT);
}
