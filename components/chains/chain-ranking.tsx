import { BarTable, type BarTableRow } from '@/components/charts/bar-table';
import { ChartFrame } from '@/components/charts/chart-frame';
import type { ChainStanding } from '@/lib/domain/chains/chain-standing';
import { chainHref, countedHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { NONE } from '@/lib/domain/projects/signing-period';
import { count, yi } from '@/lib/format';
import { CITY_ROLE_LABEL, FACT_BASIS_LABEL, WORD } from '@/lib/labels';

type Totals = Pick<ChainStanding, 'projects' | 'agreedInvestmentYuan' | 'unknownAmounts'>;

type ChainRankingProps = {
  /** Largest first, 未归链 last. */
  chains: readonly ChainStanding[];
  total: Totals;
  view: { region: string; year: number | null };
};

/** All chains by agreed investment, with who leads each and how many of its links are known. */
export function ChainRanking({ chains, total, view }: ChainRankingProps) {
  const longestYuan = Math.max(...chains.map((chain) => chain.agreedInvestmentYuan), 1);
  return (
    <ChartFrame
      title="各产业链签约，按协议投资额排列"
      subtitle="协议投资额，亿元 · 已知环节：有项目或企业资料的环节数 / 全部环节数"
      source={`牵头城市：成都都市圈${FACT_BASIS_LABEL.PUBLISHED}，其他${FACT_BASIS_LABEL.GENERAL_KNOWLEDGE}；项目的产业链由读者归类，非原文`}
      moreHref={countedHref(view)}
    >
      <BarTable
        caption="各产业链协议投资额、项目数与已知环节"
        head={WORD.chain}
        columns={[
          { head: WORD.agreed, weight: 'strong' },
          { head: WORD.projects },
          { head: WORD.amountNotKnown, weight: 'quiet', hiddenOnPhone: true },
          { head: '已知环节', weight: 'quiet' },
          { head: CITY_ROLE_LABEL.LEAD, weight: 'quiet', hiddenOnPhone: true },
        ]}
        rows={chains.map((chain): BarTableRow => {
          const isRest = chain.id === NONE;
          const yuan = chain.projects === 0 ? null : knownYuan(chain);
          return {
            key: chain.id,
            label: chain.name,
            href: isRest ? null : chainHref(chain.id, view),
            isRest,
            barRatio: yuan === null ? null : yuan / longestYuan,
            note: chain.projects === 0 ? WORD.noProjects : WORD.amountNotKnown,
            figures: [
              ...moneyFigures(chain, { ...view, chain: chain.id }),
              isRest
                ? { text: '—' }
                : { text: `${count(chain.knownLinks)}/${count(chain.links)}`, href: chainHref(chain.id, view) },
              { text: chain.leads.map((lead) => lead.cityName).join('、') || '—' },
            ],
          };
        })}
        total={{ label: WORD.total, figures: [...moneyFigures(total, view), { text: '' }, { text: '' }] }}
      />
    </ChartFrame>
  );
}

function moneyFigures(totals: Totals, rows: Record<string, string | number | null>): BarTableRow['figures'] {
  const yuan = totals.projects === 0 ? null : knownYuan(totals);
  const href = totals.projects > 0 ? countedHref(rows) : null;
  return [
    { text: yi(yuan), href: yuan === null ? null : href },
    { text: count(totals.projects), href },
    {
      text: count(totals.unknownAmounts),
      href: totals.unknownAmounts > 0 ? countedHref({ ...rows, amount: 'unknown' }) : null,
    },
  ];
}
