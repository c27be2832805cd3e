import { ChartFrame } from '@/components/charts/chart-frame';
import { ComparisonChartLazy } from '@/components/charts/comparison-chart-lazy';
import { DataTable, type Column } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import { cityHref, countedHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { yi } from '@/lib/format';
import { WORD } from '@/lib/labels';

type CityYear = {
  cityCode: string;
  year: number;
  projects: number;
  agreedInvestmentYuan: number;
  unknownAmounts: number;
};
type City = { code: string; shortName: string };

type CityComparisonProps = {
  /** At most six, largest first: more hues cannot be told apart. */
  cities: readonly City[];
  cells: readonly CityYear[];
  chain: string | null;
};

const YEARS_SHOWN = 6;

/** The leading cities side by side, year by year: a chart to explore and, below it, the same numbers as a table. */
export function CityComparison({ cities, cells, chain }: CityComparisonProps) {
  const newest = Math.max(...cells.map((cell) => cell.year));
  const years = Array.from({ length: YEARS_SHOWN }, (_, back) => newest - YEARS_SHOWN + 1 + back);
  const cellOf = (city: City, year: number) => cells.find((cell) => cell.cityCode === city.code && cell.year === year);
  const yuanOf = (city: City, year: number) => {
    const cell = cellOf(city, year);
    return cell ? knownYuan(cell) : 0;
  };
  const rowsOf = (city: City, year: number) =>
    cellOf(city, year) ? countedHref({ region: city.code, year, chain }) : null;

  return (
    <ChartFrame
      title={`${years[0]}–${newest} 年，金额居前的 ${cities.length} 市逐年签约`}
      subtitle="协议投资额，亿元 · 按签约年份，日期不详的不在其中"
      source="“—”为当年有签约但金额都未知"
    >
      <ComparisonChartLazy
        steps={years.map(String)}
        series={cities.map((city) => ({
          key: city.code,
          label: city.shortName,
          points: years.map((year) => ({ yuan: yuanOf(city, year), href: rowsOf(city, year) })),
        }))}
      />
      <div className="mt-3">
        <DataTable
          label="各市逐年协议投资额，亿元"
          bare
          rows={cities}
          rowKey={(city) => city.code}
          columns={[
            {
              key: 'city',
              head: WORD.city,
              isRowHeader: true,
              cell: (city) => <TextLink href={cityHref(city.code)}>{city.shortName}</TextLink>,
            },
            ...years.map((year): Column<City> => ({
              key: String(year),
              head: String(year),
              align: 'right',
              phone: 'labelled',
              cell: (city) => {
                const href = rowsOf(city, year);
                const text = yi(yuanOf(city, year));
                return href ? (
                  <TextLink href={href} tone="figure" label={`${city.shortName} ${year} 年 ${text}`}>
                    {text}
                  </TextLink>
                ) : (
                  '0'
                );
              },
            })),
          ]}
        />
      </div>
    </ChartFrame>
  );
}
