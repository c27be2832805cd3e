import { beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '@/lib/domain/place';
import type { Scope } from '@/lib/domain/people/scope';
import { findPark } from '@/lib/queries/parks/find-park';
import { parkChains } from '@/lib/queries/parks/park-chains';
import { parkRows } from '@/lib/queries/parks/park-rows';
import { withoutPark } from '@/lib/queries/parks/without-park';
import { findPlace } from '@/lib/queries/places/find-place';
import { grandTotal } from '@/lib/queries/totals/grand-total';
import { ALL_TOTALS, type TotalsFilter } from '@/lib/queries/totals/where-place';
import { seedPublishedLedger } from '@/tests/support/published-ledger';

const ALL: Scope = { kind: 'ALL' };
const HUBEI: Scope = { kind: 'PROVINCE', provinceCode: '420000' };

beforeAll(seedPublishedLedger, 120_000);

describe('parks and 园区未填 add up to the place', () => {
  test.each<[string | null, TotalsFilter]>([
    [null, ALL_TOTALS],
    ['湖北', ALL_TOTALS],
    ['武汉都市圈', ALL_TOTALS],
    ['成都市', ALL_TOTALS],
    [null, { year: 2023, chainId: null }],
    ['湖北', { year: null, chainId: 'ic' }],
  ])('%s %o', async (region, filter) => {
    const place = await placeOf(region);
    const [parks, rest, total] = await Promise.all([
      parkRows(place, filter),
      withoutPark(place, filter),
      grandTotal(place, filter),
    ]);
    const all = [...parks, rest];
    expect(sum(all.map((row) => row.projects))).toBe(total.projects);
    expect(sum(all.map((row) => row.agreedInvestmentYuan))).toBe(total.agreedInvestmentYuan);
    expect(sum(all.map((row) => row.unknownAmounts))).toBe(total.unknownAmounts);
    expect(sum(all.map((row) => row.lowerBounds))).toBe(total.lowerBounds);
  });
});

test('parks come largest first and the row that stands for 22 unnamed parks is none', async () => {
  const parks = await parkRows(await placeOf(null), ALL_TOTALS);
  const amounts = parks.map((park) => park.agreedInvestmentYuan);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  expect(parks.map((park) => park.id)).not.toContain('P072');
  expect(parks).toHaveLength(88);
});

test('the 6 : 4 of 金什 is equity of its operating company', async () => {
  const park = await findPark(ALL, 'P071');
  expect(park?.partners).toMatchObject([
    { name: '金牛区城投集团', shareKind: 'EQUITY', sharePercent: 60 },
    { name: '什邡市恒新公司', shareKind: 'EQUITY', sharePercent: 40 },
  ]);
});

test('a partnership without published shares has none', async () => {
  const park = await findPark(ALL, 'P063');
  expect(park?.partners).toMatchObject([{ shareKind: null, sharePercent: null }, { shareKind: null }]);
});

test('a park outside the scope does not exist for the asker', async () => {
  expect(await findPark(HUBEI, 'P071')).toBeNull();
  expect(await findPark(HUBEI, 'P001')).not.toBeNull();
  expect(await findPark(ALL, 'no-such-park')).toBeNull();
});

test('the chains of a park add up to the park', async () => {
  const parks = await parkRows(await placeOf('湖北'), ALL_TOTALS);
  const opticsValley = parks.find((park) => park.id === 'P001');
  const chains = await parkChains('420000', 'P001');
  expect(sum(chains.map((chain) => chain.projects))).toBe(opticsValley?.projects);
  expect(sum(chains.map((chain) => chain.agreedInvestmentYuan))).toBe(opticsValley?.agreedInvestmentYuan);
});

async function placeOf(region: string | null): Promise<Place> {
  const place = await findPlace(ALL, region);
  if (!place) throw new Error(`no place ${region}`);
  return place;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
