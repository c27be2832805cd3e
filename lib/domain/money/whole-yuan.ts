/** Whole yuan from the database as a number. Refuses to round: past 2^53 - 1 it throws RangeError. */
export function wholeYuan(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} does not fit a number exactly`);
  return number;
}
