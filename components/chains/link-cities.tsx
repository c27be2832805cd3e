import { BarTable } from '@/components/charts/bar-table';
import { ChartFrame } from '@/components/charts/chart-frame';
import type { ChainFigures } from '@/lib/domain/chains/chain-figures';
import { countedHref, linkHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, yi } from '@/lib/format';
import { WORD } from '@/lib/labels';

type LinkCitiesProps = {
  title: string;
  chainId: string;
  linkId: string;
  year: number | null;
  /** Cities something is known of, largest first. */
  cities: readonly { code: string; shortName: string; figures: ChainFigures }[];
  /** How many cities are unknown; null where none is. */
  note: string | null;
};

/** One link in every city that has anything on it. */
export function LinkCities({ title, chainId, linkId, year, cities, note }: LinkCitiesProps) {
  const longestYuan = Math.max(...cities.map((city) => city.figures.agreedInvestmentYuan), 1);
  return (
    <ChartFrame title={title} subtitle="协议投资额，亿元" source={note}>
      <BarTable
        caption="这个环节在各市的项目、金额与企业"
        head={WORD.city}
        columns={[
          { head: WORD.agreed, weight: 'strong' },
          { head: WORD.projects },
          { head: WORD.amountNotKnown, weight: 'quiet', hiddenOnPhone: true },
          { head: WORD.company },
        ]}
        rows={cities.map(({ code, shortName, figures }) => {
          const rows = { region: code, year, chain: chainId, link: linkId };
          const yuan = figures.projects === 0 ? null : knownYuan(figures);
          const href = figures.projects > 0 ? countedHref(rows) : null;
          const here = linkHref(chainId, linkId, { region: code, year });
          return {
            key: code,
            label: shortName,
            href: here,
            barRatio: yuan === null ? null : yuan / longestYuan,
            note: figures.projects === 0 ? '没有计入的项目' : WORD.amountNotKnown,
            figures: [
              { text: yi(yuan), href: yuan === null ? null : href },
              { text: count(figures.projects), href },
              {
                text: count(figures.unknownAmounts),
                href: figures.unknownAmounts > 0 ? countedHref({ ...rows, amount: 'unknown' }) : null,
              },
              { text: count(figures.companies.length), href: figures.companies.length > 0 ? here : null },
            ],
          };
        })}
      />
    </ChartFrame>
  );
}
