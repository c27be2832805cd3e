import { BandBars, type BandRow } from '@/components/charts/band-bars';
import { ChartFrame } from '@/components/charts/chart-frame';
import { cumulativeBands, type BandTotal } from '@/lib/domain/money/cumulative-bands';
import { countedHref, type FilterValues } from '@/lib/hrefs';
import { count, percent } from '@/lib/format';
import { WORD } from '@/lib/labels';

type SizeBandsProps = {
  bands: readonly BandTotal[];
  /** Whole yuan of all counted projects. */
  wholeYuan: number;
  filter: FilterValues;
};

/** How much of the money hangs on how few projects. */
export function SizeBands({ bands, wholeYuan, filter }: SizeBandsProps) {
  const cumulative = cumulativeBands(bands);
  const ratio = (yuan: number) => (wholeYuan === 0 ? null : yuan / wholeYuan);
  const largest = cumulative.at(-1);
  const small = bands.find((row) => row.band === '0');
  const unknown = bands.find((row) => row.band === 'none');
  const rows: BandRow[] = [
    ...cumulative.map((row) => ({
      key: String(row.edgeYi),
      label: `≥ ${row.edgeYi} 亿元`,
      projects: row.projects,
      yuan: row.agreedInvestmentYuan,
      yuanRatio: ratio(row.agreedInvestmentYuan),
      href: countedHref({ ...filter, band: `${row.edgeYi}+` }),
    })),
    {
      key: '0',
      label: '< 1 亿元',
      projects: small?.projects ?? 0,
      yuan: small?.agreedInvestmentYuan ?? 0,
      yuanRatio: ratio(small?.agreedInvestmentYuan ?? 0),
      href: countedHref({ ...filter, band: '0' }),
      isRest: true,
    },
    {
      key: 'none',
      label: WORD.amountUnknown,
      projects: unknown?.projects ?? 0,
      yuan: null,
      yuanRatio: null,
      href: countedHref({ ...filter, band: 'none' }),
      isRest: true,
    },
  ];
  return (
    <ChartFrame
      span={5}
      title={
        largest && largest.projects > 0
          ? `百亿以上 ${count(largest.projects)} 项，占金额的 ${percent(ratio(largest.agreedInvestmentYuan))}`
          : '没有百亿以上的项目'
      }
      subtitle="按协议投资额分档，累计；项目数，金额亿元"
      source="各档含其上各档；未折算的外币归入金额未知"
    >
      <BandBars caption="按规模分档的项目数与协议投资额" rows={rows} />
    </ChartFrame>
  );
}
