import type { Route } from 'next';
import type { FilterGroup } from '@/components/layout/filter-bar';
import type { FilterValues } from '@/lib/hrefs';
import { WORD } from '@/lib/labels';

type BoardFilters = { region: string; year: number | null; chain: string | null };

/** The menus 签约年份 and 产业链 of a board page; leave `chains` out where the page has no such filter. */
export function boardFilterGroups(
  filter: BoardFilters,
  years: readonly number[],
  hrefOf: (filter: FilterValues) => Route,
  chains: readonly { id: string; name: string }[] = [],
): FilterGroup[] {
  const yearGroup: FilterGroup = {
    name: '签约年份',
    value: filter.year === null ? WORD.all : `${filter.year} 年`,
    narrows: filter.year !== null,
    options: [
      { label: WORD.allYears, href: hrefOf({ ...filter, year: null }), current: filter.year === null },
      ...years.map((year) => ({
        label: `${year} 年`,
        href: hrefOf({ ...filter, year }),
        current: filter.year === year,
      })),
    ],
  };
  if (chains.length === 0) return [yearGroup];
  const choices = [...chains, { id: 'none', name: WORD.noChain }];
  return [
    yearGroup,
    {
      name: WORD.chain,
      value: choices.find((chain) => chain.id === filter.chain)?.name ?? filter.chain ?? WORD.all,
      narrows: filter.chain !== null,
      options: [
        { label: WORD.all, href: hrefOf({ ...filter, chain: null }), current: filter.chain === null },
        ...choices.map((chain) => ({
          label: chain.name,
          href: hrefOf({ ...filter, chain: chain.id }),
          current: filter.chain === chain.id,
        })),
      ],
    },
  ];
}
