import { beforeAll, describe, expect, test } from 'vitest';
import { figuresOfChain, figuresOfLink, holdingsIn, knownLinks } from '@/lib/domain/chains/chain-figures';
import type { Place } from '@/lib/domain/place';
import type { Scope } from '@/lib/domain/people/scope';
import { chainHoldings } from '@/lib/queries/chains/chain-holdings';
import { chainRoles } from '@/lib/queries/chains/chain-roles';
import { chainStandings } from '@/lib/queries/chains/chain-standings';
import { findChain } from '@/lib/queries/chains/find-chain';
import { findPlace } from '@/lib/queries/places/find-place';
import { grandTotal } from '@/lib/queries/totals/grand-total';
import { totalsBy } from '@/lib/queries/totals/totals-by';
import { seedPublishedLedger } from '@/tests/support/published-ledger';

const ALL: Scope = { kind: 'ALL' };
const HUBEI: Scope = { kind: 'PROVINCE', provinceCode: '420000' };

beforeAll(seedPublishedLedger, 120_000);

test('a chain comes with its links in order, its edges and its two recycling loops', async () => {
  const chain = await findChain('lithium');
  expect(chain?.name).toBe('锂电');
  expect(chain?.links).toHaveLength(15);
  expect(chain?.links[0]).toMatchObject({ id: 'li-ore', tier: 'UPSTREAM' });
  expect(chain?.edges.filter((edge) => edge.isLoop).map((edge) => edge.toId)).toEqual(['li-pre', 'li-salt']);
  expect(await findChain('no-such-chain')).toBeNull();
});

describe('links and 环节待定 add up to the chain, chains and 未归链 to the place', () => {
  test.each<[string | null, number | null]>([
    [null, null],
    [null, 2023],
    ['湖北', null],
    ['武汉都市圈', null],
    ['成都市', null],
  ])('%s, year %s', async (region, year) => {
    const place = await placeOf(region);
    const standings = await chainStandings(place, year);
    const total = await grandTotal(place, { year, chainId: null });
    expect(sum(standings.map((chain) => chain.projects))).toBe(total.projects);
    expect(sum(standings.map((chain) => chain.agreedInvestmentYuan))).toBe(total.agreedInvestmentYuan);
    expect(sum(standings.map((chain) => chain.unknownAmounts))).toBe(total.unknownAmounts);

    for (const { id, projects, agreedInvestmentYuan, unknownAmounts, lowerBounds, knownLinks: known } of standings) {
      if (id === 'none') continue;
      const holdings = await chainHoldings(place, id, year);
      expect(figuresOfChain(holdings)).toMatchObject({ projects, agreedInvestmentYuan, unknownAmounts, lowerBounds });
      expect(knownLinks(holdings)).toBe(known);
    }
  });
});

test('what a province holds of a chain in one city is what the city holds', async () => {
  const [hubei, wuhan] = [await placeOf('湖北'), await placeOf('武汉市')];
  const cut = holdingsIn(await chainHoldings(hubei, 'ic', null), wuhan.cityCodes);
  expect(cut).toEqual(await chainHoldings(wuhan, 'ic', null));
});

test('a link holds what its projects add up to, and companies with who says so', async () => {
  const place = await placeOf(null);
  const holdings = await chainHoldings(place, 'ic', null);
  const [packaging] = (await totalsBy(place, { year: null, chainId: 'ic' }, 'link')).filter(
    (total) => total.key === 'ic-pkg',
  );
  const figures = figuresOfLink(holdings, 'ic-pkg');
  expect(figures).toMatchObject({
    projects: packaging?.projects,
    agreedInvestmentYuan: packaging?.agreedInvestmentYuan,
  });
  expect(figures.published).toBe(figures.projects);
  expect(new Set(holdings.companies.map((company) => company.basis))).toEqual(
    new Set(['PUBLISHED', 'GENERAL_KNOWLEDGE']),
  );
});

test('nothing of another province is in holdings, standings or roles of a province', async () => {
  const hubei = await findPlace(HUBEI, null);
  if (!hubei) throw new Error('a province account has its province');
  const { cells, companies, cities } = await chainHoldings(hubei, 'display', null);
  expect([...cells, ...companies].filter((each) => !each.cityCode.startsWith('42'))).toEqual([]);
  expect(cities.every((city) => city.code.startsWith('42'))).toBe(true);
  expect((await chainRoles(hubei, 'display')).map((role) => role.cityName)).toEqual(['武汉']);
  const display = (await chainStandings(hubei, null)).find((chain) => chain.id === 'display');
  expect(display?.leads.map((lead) => lead.cityName)).toEqual(['武汉']);
});

test('lead cities are published for 成都都市圈 and a reader’s elsewhere', async () => {
  const roles = await chainRoles(await placeOf(null), null);
  const basisWithin = (region: string) =>
    new Set(roles.filter((role) => role.withinText === region).map((role) => role.basis));
  expect(basisWithin('成都都市圈')).toEqual(new Set(['PUBLISHED']));
  expect(basisWithin('武汉都市圈')).toEqual(new Set(['GENERAL_KNOWLEDGE']));
});

test('chains come largest first and 未归链 last', async () => {
  const standings = await chainStandings(await placeOf(null), null);
  expect(standings).toHaveLength(16);
  expect(standings.at(-1)).toMatchObject({ id: 'none', name: '未归链', links: 0 });
  const amounts = standings.slice(0, -1).map((chain) => chain.agreedInvestmentYuan);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
});

async function placeOf(region: string | null): Promise<Place> {
  const place = await findPlace(ALL, region);
  if (!place) throw new Error(`no place is called ${region}`);
  return place;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
