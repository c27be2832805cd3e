import type { ChainCity, ChainHoldings, LinkCell, PlacedCompany } from './chain';
import { NONE } from '@/lib/domain/projects/signing-period';

/** What is known of one link, of a chain, or of a chain in one city. Money is whole yuan. */
export type ChainFigures = Omit<LinkCell, 'linkId' | 'cityCode'> & { companies: PlacedCompany[] };

/**
 * Is anything known here: a row of the ledger, counted or only listed, or a company? Nothing known is 未知,
 * which is not 缺失: not knowing is not lacking.
 */
export function isKnown({ projects, notCountedProjects, companies }: ChainFigures): boolean {
  return projects + notCountedProjects > 0 || companies.length > 0;
}

/** What is known of one link, in all cities or in one. */
export function figuresOfLink(holdings: ChainHoldings, linkId: string, cityCode?: string): ChainFigures {
  const isHere = (each: { linkId: string; cityCode: string }) =>
    each.linkId === linkId && (cityCode === undefined || each.cityCode === cityCode);
  return sumOf(holdings.cells.filter(isHere), holdings.companies.filter(isHere));
}

/** What is known of the whole chain, projects without a link included. */
export function figuresOfChain({ cells, companies }: ChainHoldings): ChainFigures {
  return sumOf(cells, companies);
}

/** The same holdings, cut to some of the cities; null is all of them. */
export function holdingsIn(holdings: ChainHoldings, cityCodes: readonly string[] | null): ChainHoldings {
  if (cityCodes === null) return holdings;
  const isHere = (each: { cityCode: string }) => cityCodes.includes(each.cityCode);
  return {
    cells: holdings.cells.filter(isHere),
    companies: holdings.companies.filter(isHere),
    cities: holdings.cities.filter((city) => cityCodes.includes(city.code)),
  };
}

/** Number of links something is known of. */
export function knownLinks({ cells, companies }: ChainHoldings): number {
  return new Set([...cells, ...companies].map((each) => each.linkId).filter((linkId) => linkId !== NONE)).size;
}

/** The cities with a project or company on the chain, and those without. */
export function citiesByKnowledge({ cells, companies, cities }: ChainHoldings) {
  const withAnything = new Set([...cells, ...companies].map((each) => each.cityCode));
  const isIn = (city: ChainCity) => withAnything.has(city.code);
  return { known: cities.filter(isIn), unknown: cities.filter((city) => !isIn(city)) };
}

function sumOf(cells: readonly LinkCell[], companies: readonly PlacedCompany[]): ChainFigures {
  const sum = (of: (cell: LinkCell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  const seen = new Set<string>();
  return {
    projects: sum((cell) => cell.projects),
    agreedInvestmentYuan: sum((cell) => cell.agreedInvestmentYuan),
    unknownAmounts: sum((cell) => cell.unknownAmounts),
    lowerBounds: sum((cell) => cell.lowerBounds),
    notCountedProjects: sum((cell) => cell.notCountedProjects),
    published: sum((cell) => cell.published),
    reported: sum((cell) => cell.reported),
    verified: sum((cell) => cell.verified),
    companies: companies.filter(({ companyId }) => !seen.has(companyId) && seen.add(companyId)),
  };
}
