import { BarList } from '@/components/charts/bar-list';
import { ChartFrame } from '@/components/charts/chart-frame';
import { EmptyState } from '@/components/ui/empty-state';
import { chainHref, countedHref, type FilterValues } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { WORD } from '@/lib/labels';

type ChainSum = {
  /** "none" is no chain. */
  chainId: string;
  name: string;
  projects: number;
  /** Whole yuan. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
};

/** What was signed in one park, by chain, in the order given; an empty park says so. */
export function ParkChains({ rows, filter }: { rows: readonly ChainSum[]; filter: FilterValues }) {
  return (
    <ChartFrame
      title="按产业链"
      subtitle={`${WORD.agreedInvestment}，亿元；全部年份`}
      source="公开报道的项目由读者归链，不是原文"
    >
      {rows.length === 0 ? (
        <EmptyState title="还没有计入的项目" />
      ) : (
        <BarList
          caption="园区各产业链协议投资额"
          head={WORD.chain}
          rows={rows.map((row) => ({
            key: row.chainId,
            label: row.name,
            href: row.chainId === 'none' ? null : chainHref(row.chainId),
            isRest: row.chainId === 'none',
            yuan: knownYuan(row),
            projects: row.projects,
            unknownAmounts: row.unknownAmounts,
            projectsHref: countedHref({ ...filter, chain: row.chainId }),
            unknownHref: countedHref({ ...filter, chain: row.chainId, amount: 'unknown' }),
          }))}
        />
      )}
    </ChartFrame>
  );
}
