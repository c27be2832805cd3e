import type { Route } from 'next';
import { BarTable, type BarTableRow } from '@/components/charts/bar-table';
import { count, percent, yi } from '@/lib/format';
import { WORD } from '@/lib/labels';

/** Agreed investment of a group: whole yuan, null when no project of it has a known amount. */
export type MoneyTotal = {
  yuan: number | null;
  projects: number;
  unknownAmounts: number;
  /** The projects counted; the amount and the number both lead there. */
  projectsHref?: Route | null | undefined;
  /** Those of them without an amount. */
  unknownHref?: Route | null | undefined;
};

export type BarListRow = MoneyTotal & {
  key: string;
  label: string;
  /** The page of the thing itself. */
  href?: Route | null | undefined;
  /** Why there is no bar, in place of "金额未填". */
  note?: string | null | undefined;
  /** What belongs to no group (未归链): no bar, still part of the total. */
  isRest?: boolean | undefined;
};

type BarListProps = {
  caption: string;
  /** What the rows are: 城市, 产业链 … */
  head: string;
  /** Drawn in the order given. */
  rows: readonly BarListRow[];
  total?: MoneyTotal | undefined;
  /** Adds the share of each row in the total. */
  withShare?: boolean | undefined;
};

/** Groups ranked by agreed investment. Draws; never sorts or sums. */
export function BarList({ caption, head, rows, total, withShare = false }: BarListProps) {
  const longestYuan = Math.max(...rows.map((row) => (row.isRest ? 0 : (row.yuan ?? 0))), 1);
  const shareOf = total && withShare ? total.yuan : null;
  return (
    <BarTable
      caption={caption}
      head={head}
      columns={[
        { head: WORD.agreed, weight: 'strong' },
        ...(withShare ? [{ head: WORD.share, weight: 'quiet', hiddenOnPhone: true } as const] : []),
        { head: WORD.projects },
        { head: WORD.unknown, weight: 'quiet' },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        label: row.label,
        href: row.href,
        isRest: row.isRest,
        barRatio: row.yuan === null || row.isRest ? null : row.yuan / longestYuan,
        note: row.note ?? (row.yuan === null ? WORD.amountUnknown : null),
        figures: figures(row, withShare, shareOf),
      }))}
      total={total ? { label: WORD.total, figures: figures(total, withShare, shareOf) } : undefined}
    />
  );
}

function figures(row: MoneyTotal, withShare: boolean, wholeYuan: number | null): BarTableRow['figures'] {
  const shareRatio = row.yuan === null || !wholeYuan ? null : row.yuan / wholeYuan;
  return [
    { text: yi(row.yuan), href: row.yuan === null ? null : row.projectsHref },
    ...(withShare ? [{ text: percent(shareRatio) }] : []),
    { text: count(row.projects), href: row.projects > 0 ? row.projectsHref : null },
    { text: count(row.unknownAmounts), href: row.unknownAmounts > 0 ? row.unknownHref : null },
  ];
}
