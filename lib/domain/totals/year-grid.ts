import { NONE } from '@/lib/domain/projects/signing-period';

/** One row of totals by month, as `totalsBy(…, 'month')` answers it. */
export type MonthTotal = { key: string; projects: number; agreedInvestmentYuan: number; unknownAmounts: number };

export type GridYear = {
  year: number;
  /** Twelve counts, January first. */
  months: number[];
  /** Signings known to the year only (月份不详). */
  monthUnknown: number;
  projects: number;
  agreedInvestmentYuan: number;
  unknownAmounts: number;
};

/** Years from the latest signing back to the first, at most `atMost` of them, empty ones included; undated rows have none. */
export function yearGrid(months: readonly MonthTotal[], atMost: number): GridYear[] {
  const dated = months.filter((month) => month.key !== NONE);
  const years = dated.map((month) => Number(month.key.slice(0, 4)));
  if (years.length === 0) return [];
  const newest = Math.max(...years);
  const oldest = Math.max(Math.min(...years), newest - atMost + 1);

  return Array.from({ length: newest - oldest + 1 }, (_, back) => {
    const year = newest - back;
    const rows = dated.filter((month) => month.key.startsWith(String(year)));
    const sum = (measure: (row: MonthTotal) => number) => rows.reduce((total, row) => total + measure(row), 0);
    return {
      year,
      months: Array.from(
        { length: 12 },
        (_, month) => rows.find((row) => row.key === `${year}-${String(month + 1).padStart(2, '0')}`)?.projects ?? 0,
      ),
      monthUnknown: rows.find((row) => row.key === String(year))?.projects ?? 0,
      projects: sum((row) => row.projects),
      agreedInvestmentYuan: sum((row) => row.agreedInvestmentYuan),
      unknownAmounts: sum((row) => row.unknownAmounts),
    };
  });
}
