import type { Route } from 'next';
import { BarList } from '@/components/charts/bar-list';
import { ChartFrame } from '@/components/charts/chart-frame';
import type { GridSpan } from '@/components/ui/grid';
import { leadersOf } from '@/lib/domain/totals/board-title';
import { chainHref, countedHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count } from '@/lib/format';
import { WORD } from '@/lib/labels';

type ChainBarsProps = {
  /** Largest first; "none" is 未归链. */
  chains: readonly {
    key: string;
    label: string;
    projects: number;
    agreedInvestmentYuan: number;
    unknownAmounts: number;
  }[];
  filter: { region: string; year: number | null };
  moreHref?: Route | undefined;
  span?: GridSpan | undefined;
};

/** Totals per chain by main link; what belongs to none stands last, in grey. */
export function ChainBars({ chains, filter, moreHref, span }: ChainBarsProps) {
  const ordered = [
    ...chains.filter((chain) => chain.key !== 'none'),
    ...chains.filter((chain) => chain.key === 'none'),
  ];
  return (
    <ChartFrame
      span={span}
      title={titleOf(chains)}
      subtitle="协议投资额，亿元 · 按主环节所在产业链"
      source="公开报道的产业链由读者归类，非原文"
      moreHref={moreHref}
      moreLabel="全部产业链"
    >
      <BarList
        caption="各产业链协议投资额与项目数"
        head={WORD.chain}
        rows={ordered.map((chain) => {
          const rows = { ...filter, chain: chain.key };
          return {
            key: chain.key,
            label: chain.label.replace(/（.*）$/, ''),
            href: chain.key === 'none' ? null : chainHref(chain.key, { region: filter.region, year: filter.year }),
            yuan: knownYuan(chain),
            projects: chain.projects,
            unknownAmounts: chain.unknownAmounts,
            projectsHref: countedHref(rows),
            unknownHref: countedHref({ ...rows, amount: 'unknown' }),
            isRest: chain.key === 'none',
          };
        })}
      />
    </ChartFrame>
  );
}

function titleOf(chains: ChainBarsProps['chains']): string {
  const inChain = chains.filter((chain) => chain.key !== 'none').map((chain) => ({ ...chain, yuan: knownYuan(chain) }));
  const whole = inChain.reduce((sum, chain) => sum + chain.agreedInvestmentYuan, 0);
  const leaders = leadersOf(inChain, whole, 2).map((label) => label.replace(/（.*）$/, ''));
  const unplaced = chains.find((chain) => chain.key === 'none')?.projects ?? 0;
  const finding = leaders.length === 0 ? '各产业链签约' : `${leaders.join('、')}金额居前`;
  return unplaced > 0 ? `${finding}；${count(unplaced)} 项未归链` : finding;
}
