/**
 * 超/欠序时进度, percentage points: completion − months elapsed ÷ 12. Positive is ahead of the calendar.
 *
 * @param completionRatio share of the annual target, 1 is the whole; null is unknown and stays so.
 * Source: published 125.64 − 83.33 = +42.31 and 66.8 − 50 = +16.8.
 */
export function calendarLeadPoints(completionRatio: number | null, monthsElapsed: number): number | null {
  return completionRatio === null ? null : completionRatio * 100 - (monthsElapsed / 12) * 100;
}

/**
 * 日均签约额, whole yuan per working day, halves up.
 * Source: published 2300 亿元 / 250 = 9.2 亿元. Null when no working day has passed.
 */
export function agreedPerWorkingDayYuan(agreedInvestmentYuan: bigint, workingDays: number): bigint | null {
  if (workingDays <= 0) return null;
  const days = BigInt(workingDays);
  return (agreedInvestmentYuan * 2n + days) / (days * 2n);
}
