/** Stands for "not known" or "none" in the keys of totals: an unknown date, no chain, no link, no park. */
export const NONE = 'none';

/**
 * The period a signing counts in: its month "2023-01"; its year "2023" when only the year is known
 * (月份不详); "none" when the date is unknown, which shows in 全部年份 only.
 */
export function signingPeriod(signedOn: string | null): string {
  return signedOn === null ? NONE : signedOn.slice(0, 7);
}

/** The year of a period, or "none". */
export function yearOfPeriod(period: string): string {
  return period === NONE ? NONE : period.slice(0, 4);
}

/** A partial ISO date: "2023-01-08", "2023-01" or "2023", a real day of the calendar where it has one. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
