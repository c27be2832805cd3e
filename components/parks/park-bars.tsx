import { BarList, type BarListRow } from '@/components/charts/bar-list';
import { ChartFrame } from '@/components/charts/chart-frame';
import { EmptyState } from '@/components/ui/empty-state';
import { countedHref, parkHref, type FilterValues } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import type { ParkRow } from '@/lib/domain/park';
import { WORD } from '@/lib/labels';

/** What a number of parks, or the projects in none, add up to. Money is whole yuan. */
type Sum = { projects: number; agreedInvestmentYuan: number; unknownAmounts: number };

type ParkBarsProps = {
  /** Parks with projects, largest first. */
  rows: readonly ParkRow[];
  /** Projects for which no park is known. */
  withoutPark: Sum;
  /** Filter of the page, carried to the rows behind each figure. */
  filter: FilterValues;
};

const BARS = 15;

/** Parks ranked by agreed investment; what stands in no known park is part of the total and said so. */
export function ParkBars({ rows, withoutPark, filter }: ParkBarsProps) {
  const shown = rows.slice(0, BARS);
  const others = rows.slice(BARS);
  const all = sumOf([...rows, withoutPark]);
  return (
    <ChartFrame
      span={7}
      title={shareTitle(withoutPark, all)}
      subtitle={`${WORD.agreedInvestment}，亿元；只计入签约及以后的项目`}
      source="园区按公开报道或填报登记；未写明园区的项目不猜，列在“园区未填”"
    >
      {all.projects === 0 ? (
        <EmptyState title="没有符合条件的项目">换一个年份或产业链再看</EmptyState>
      ) : (
        <BarList
          caption="各园区协议投资额"
          head={WORD.park}
          rows={[
            ...shown.map((row) => ({
              key: row.id,
              label: row.name,
              href: parkHref(row.id),
              ...figures(row, { ...filter, park: row.id }),
            })),
            ...rest(others),
            {
              key: 'none',
              label: WORD.noPark,
              isRest: true,
              ...figures(withoutPark, { ...filter, park: 'none' }),
            },
          ]}
          total={figures(all, filter)}
        />
      )}
    </ChartFrame>
  );
}

function rest(others: readonly ParkRow[]): BarListRow[] {
  if (others.length === 0) return [];
  const sum = sumOf(others);
  return [
    {
      key: 'others',
      label: `其余 ${others.length} 个园区`,
      isRest: true,
      yuan: knownYuan(sum),
      projects: sum.projects,
      unknownAmounts: sum.unknownAmounts,
    },
  ];
}

function figures(sum: Sum, filter: FilterValues) {
  return {
    yuan: knownYuan(sum),
    projects: sum.projects,
    unknownAmounts: sum.unknownAmounts,
    projectsHref: countedHref(filter),
    unknownHref: countedHref({ ...filter, amount: 'unknown' }),
  };
}

function sumOf(parts: readonly Sum[]): Sum {
  return parts.reduce<Sum>(
    (sum, part) => ({
      projects: sum.projects + part.projects,
      agreedInvestmentYuan: sum.agreedInvestmentYuan + part.agreedInvestmentYuan,
      unknownAmounts: sum.unknownAmounts + part.unknownAmounts,
    }),
    { projects: 0, agreedInvestmentYuan: 0, unknownAmounts: 0 },
  );
}

function shareTitle(withoutPark: Sum, all: Sum): string {
  if (withoutPark.projects === 0) return '各园区签约';
  return `${all.projects} 项中 ${withoutPark.projects} 项没有写明园区`;
}
