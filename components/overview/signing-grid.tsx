import { ChartFrame } from '@/components/charts/chart-frame';
import { YearMonthGrid } from '@/components/charts/year-month-grid';
import type { GridSpan } from '@/components/ui/grid';
import { countedHref, type FilterValues } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import type { GridYear } from '@/lib/domain/totals/year-grid';
import { count, yi } from '@/lib/format';

type SigningGridProps = {
  years: readonly GridYear[];
  /** Counted projects without a signing date, and those signed before the first row. */
  undated: number;
  earlier: number;
  /** Place and chain the rows are cut by. */
  filter: FilterValues;
  span?: GridSpan;
};

/** Signings per year and month. What has no date is said below, with the way to its rows. */
export function SigningGrid({ years, undated, earlier, filter, span = 7 }: SigningGridProps) {
  return (
    <ChartFrame
      span={span}
      title={titleOf(years)}
      subtitle="格内为当月签约项目数；右侧为全年项目数与协议投资额（亿元）"
      source={`按签约日期；另有 ${count(undated)} 项日期不详${earlier > 0 ? `、${count(earlier)} 项更早` : ''}未入图`}
      moreHref={undated > 0 ? countedHref({ ...filter, period: 'none' }) : null}
      moreLabel="看日期不详的"
    >
      <YearMonthGrid
        caption="各年各月签约项目数"
        rows={years.map((row) => ({
          year: row.year,
          months: row.months.map((projects, month) => ({
            projects,
            href: countedHref({ ...filter, period: `${row.year}-${String(month + 1).padStart(2, '0')}` }),
          })),
          monthUnknown: { projects: row.monthUnknown, href: countedHref({ ...filter, period: row.year }) },
          projects: row.projects,
          yuan: knownYuan(row),
          href: countedHref({ ...filter, year: row.year }),
        }))}
      />
    </ChartFrame>
  );
}

function titleOf(years: readonly GridYear[]): string {
  const most = years.reduce<GridYear | null>((best, row) => (best && best.projects >= row.projects ? best : row), null);
  if (!most || most.projects === 0) return '各年各月签约';
  const yuan = knownYuan(most);
  return `${most.year} 年签约最多：${count(most.projects)} 项${yuan === null ? '，金额未知' : `，${yi(yuan)} 亿元`}`;
}
