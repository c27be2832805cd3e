import type { Route } from 'next';
import type { FilterGroup } from '@/components/layout/filter-bar';
import { projectsHref } from '@/lib/hrefs';
import { PROJECT_STAGES } from '@/lib/domain/projects/project-stage';
import { partialDate } from '@/lib/format';
import { BASIS_LABEL, STAGE_LABEL, WORD } from '@/lib/labels';
import type { LedgerFilter } from '@/lib/schemas/ledger-filter';

/** What the filters of the ledger are called, as `filterNames` answers it. */
type Names = {
  chains: { id: string; name: string }[];
  years: number[];
  link: string | null;
  park: string | null;
  event: string | null;
  company: string | null;
};

type Choice = { value: string | number | null; label: string };

const AMOUNT_LABEL = { unknown: '金额未知', atLeast: '公布下限', approximate: '约数', foreign: '外币未折算' } as const;
const COUNTED_LABEL = { yes: '计入合计', no: '不计入' } as const;

/** The menus above the ledger. Each choice keeps the other filters and starts at the first page. */
export function ledgerFilterGroups(filter: LedgerFilter, names: Names): FilterGroup[] {
  const group = (name: string, key: keyof LedgerFilter, choices: Choice[]): FilterGroup => {
    const chosen = filter[key];
    const all: Choice[] = [{ value: null, label: WORD.all }, ...choices];
    return {
      name,
      value: all.find((choice) => choice.value === chosen)?.label ?? String(chosen),
      narrows: chosen !== null,
      options: all.map((choice) => ({
        label: choice.label,
        href: projectsHref({ ...filter, [key]: choice.value, after: null }),
        current: choice.value === chosen,
      })),
    };
  };
  const words = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

  return [
    group(
      '签约年份',
      'year',
      names.years.map((year) => ({ value: year, label: `${year} 年` })),
    ),
    group(WORD.chain, 'chain', [
      ...names.chains.map((chain) => ({ value: chain.id, label: chain.name })),
      { value: 'none', label: WORD.noChain },
    ]),
    group(WORD.stage, 'stage', [
      { value: 'started', label: '已开工及以后' },
      ...PROJECT_STAGES.map((stage) => ({ value: stage, label: STAGE_LABEL[stage] })),
    ]),
    group('规模', 'band', [
      ...[100, 50, 10, 5, 1].map((edge) => ({ value: `${edge}+`, label: `≥ ${edge} 亿元` })),
      { value: '0', label: '< 1 亿元' },
      { value: 'none', label: WORD.amountUnknown },
    ]),
    group('金额', 'amount', words(AMOUNT_LABEL)),
    group(WORD.basis, 'basis', words(BASIS_LABEL)),
    group('计入', 'counted', words(COUNTED_LABEL)),
  ];
}

/** The filters in force that have no menu, or whose menu is far from the rows: each in words, with the address without it. */
export function narrowings(filter: LedgerFilter, names: Names): { text: string; withoutHref: Route }[] {
  const without = (key: keyof LedgerFilter) => projectsHref({ ...filter, [key]: null, after: null });
  const chain = names.chains.find((each) => each.id === filter.chain)?.name;
  const texts: [keyof LedgerFilter, string | null][] = [
    ['q', filter.q ? `名称含“${filter.q}”` : null],
    ['year', filter.year === null ? null : `${filter.year} 年签约`],
    ['period', filter.period === null ? null : periodText(filter.period)],
    ['chain', filter.chain === null ? null : filter.chain === 'none' ? WORD.noChain : (chain ?? filter.chain)],
    ['link', named(filter.link, names.link, WORD.noLink)],
    ['park', named(filter.park, names.park, WORD.noPark)],
    ['event', filter.event === null ? null : `活动：${names.event ?? filter.event}`],
    ['company', filter.company === null ? null : `企业：${names.company ?? filter.company}`],
    ['band', filter.band === null ? null : bandText(filter.band)],
    ['amount', filter.amount === null ? null : AMOUNT_LABEL[filter.amount]],
    ['stage', filter.stage === null ? null : filter.stage === 'started' ? '已开工及以后' : STAGE_LABEL[filter.stage]],
    ['basis', filter.basis === null ? null : BASIS_LABEL[filter.basis]],
    ['counted', filter.counted === null ? null : COUNTED_LABEL[filter.counted]],
  ];
  return texts.flatMap(([key, text]) => (text === null ? [] : [{ text, withoutHref: without(key) }]));
}

function named(id: string | null, name: string | null, none: string): string | null {
  if (id === null) return null;
  return id === 'none' ? none : (name ?? id);
}

function periodText(period: string): string {
  return period === 'none' ? '签约日期不详' : `${partialDate(period).replace('（日不详）', '')} 签约`;
}

function bandText(band: string): string {
  if (band === 'none') return WORD.amountUnknown;
  const edges = [0, 1, 5, 10, 50, 100];
  const from = Number.parseInt(band, 10);
  const next = edges[edges.indexOf(from) + 1];
  return band.endsWith('+') || next === undefined ? `≥ ${from} 亿元` : `${from}–${next} 亿元`;
}
