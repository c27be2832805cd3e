import { ChartFrame } from '@/components/charts/chart-frame';
import { TrendChartLazy } from '@/components/charts/trend-chart-lazy';
import { countedHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import type { GridYear } from '@/lib/domain/totals/year-grid';

type CityTrendCardProps = { years: readonly GridYear[]; region: string; chain: string | null };

/** Money and projects per year as columns to explore; the grid beside it is its table. */
export function CityTrendCard({ years, region, chain }: CityTrendCardProps) {
  return (
    <ChartFrame span={5} title="逐年签约" subtitle="上：协议投资额，亿元；下：项目数 · 数字见左侧表格">
      <TrendChartLazy
        rows={years.toReversed().map((row) => ({
          key: String(row.year),
          label: String(row.year),
          yuan: knownYuan(row),
          projects: row.projects,
          href: row.projects > 0 ? countedHref({ region, chain, year: row.year }) : null,
        }))}
      />
    </ChartFrame>
  );
}
