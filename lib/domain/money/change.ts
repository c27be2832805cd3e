/**
 * Change from one period to the next, as a ratio: 0.25 is up a quarter, -0.5 is down by half.
 *
 * Null when the earlier period is zero: growth from nothing has no percentage,
 * and a dashboard that prints 0 % or 100 % there is lying.
 */
export function changeRatio(earlier: number, later: number): number | null {
  if (earlier === 0) return null;
  return (later - earlier) / Math.abs(earlier);
}
