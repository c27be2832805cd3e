import type { Route } from 'next';
import { BarTable } from '@/components/charts/bar-table';
import { count, percent, yi } from '@/lib/format';
import { WORD } from '@/lib/labels';

export type BandRow = {
  key: string;
  /** "≥ 100 亿元", "< 1 亿元", "金额未填" */
  label: string;
  projects: number;
  /** Whole yuan; null for the band of unknown amounts. */
  yuan: number | null;
  /** Share of the whole agreed investment; null where the amount is unknown. */
  yuanRatio: number | null;
  /** The projects of the band. */
  href?: Route | null | undefined;
  /** Below the smallest band or without an amount: drawn grey. */
  isRest?: boolean | undefined;
};

/** Size bands of agreed investment (规模分档), bars by number of projects. */
export function BandBars({ caption, rows }: { caption: string; rows: readonly BandRow[] }) {
  const most = Math.max(...rows.map((row) => row.projects), 1);
  return (
    <BarTable
      caption={caption}
      head={WORD.band}
      columns={[
        { head: WORD.projects, weight: 'strong' },
        { head: WORD.agreed },
        { head: WORD.shareOfMoney, weight: 'quiet', hiddenOnPhone: true },
      ]}
      rows={rows.map((row) => {
        const href = row.projects > 0 ? row.href : null;
        return {
          key: row.key,
          label: row.label,
          barRatio: row.projects / most,
          isRest: row.isRest,
          figures: [
            { text: count(row.projects), href },
            { text: yi(row.yuan), href: row.yuan === null ? null : href },
            { text: percent(row.yuanRatio) },
          ],
        };
      })}
    />
  );
}
