import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROJECT_STAGES } from '@/lib/domain/projects/project-stage';
import { rollupCells, type RollupChange } from '@/lib/domain/totals/rollup-cells';
import type { RollupFacts } from '@/lib/domain/totals/rollup-facts';

const row: RollupFacts = {
  provinceCode: '420000',
  cityCode: '420100',
  parkId: null,
  chainId: 'ic',
  chainLinkId: 'ic-eda',
  basis: 'REPORTED',
  stage: 'SIGNED',
  counted: true,
  signedOn: '2023-01-08',
  agreedInvestmentYuan: 1_633_000_000n,
  agreedQuality: 'EXACT',
};

test('a new row moves one cell of each table', () => {
  const cells = rollupCells([{ before: null, after: row }]);
  expect(cells.cityChain).toEqual([
    {
      key: {
        provinceCode: '420000',
        cityCode: '420100',
        chainId: 'ic',
        period: '2023-01',
        basis: 'REPORTED',
        counted: true,
      },
      difference: {
        projects: 1n,
        unknownAmounts: 0n,
        lowerBounds: 0n,
        approximateAmounts: 0n,
        startedProjects: 0n,
        agreedInvestmentYuan: 1_633_000_000n,
      },
    },
  ]);
  expect(cells.cityLink[0]?.key).toMatchObject({ chainId: 'ic', linkId: 'ic-eda' });
  expect(cells.park[0]?.key).toMatchObject({ parkId: 'none' });
  expect(cells.sizeBand[0]?.key).toMatchObject({ year: '2023', band: '10' });
});

describe('what a row adds', () => {
  test.each<[string, Partial<RollupFacts>, object]>([
    [
      'an unknown amount',
      { agreedInvestmentYuan: null, agreedQuality: null },
      { unknownAmounts: 1n, agreedInvestmentYuan: 0n },
    ],
    ['a lower bound', { agreedQuality: 'AT_LEAST' }, { lowerBounds: 1n, approximateAmounts: 0n }],
    ['an approximate amount', { agreedQuality: 'APPROXIMATE' }, { lowerBounds: 0n, approximateAmounts: 1n }],
    [
      'foreign money "at least", unknown in yuan, is no lower bound of a sum',
      { agreedInvestmentYuan: null, agreedQuality: 'AT_LEAST' },
      { unknownAmounts: 1n, lowerBounds: 0n },
    ],
    ['a started project', { stage: 'PRODUCING' }, { startedProjects: 1n }],
  ])('%s', (_, given, difference) => {
    expect(rollupCells([{ before: null, after: { ...row, ...given } }]).cityChain[0]?.difference).toMatchObject(
      difference,
    );
  });
});

test('a row without chain, link, park or date stands in cells of its own', () => {
  const bare = { ...row, chainId: null, chainLinkId: null, signedOn: null, agreedInvestmentYuan: null };
  const cells = rollupCells([{ before: null, after: bare }]);
  expect(cells.cityLink[0]?.key).toMatchObject({ chainId: 'none', linkId: 'none', period: 'none' });
  expect(cells.sizeBand[0]?.key).toMatchObject({ year: 'none', band: 'none' });
});

test('a change that moves no total moves no cell', () => {
  expect(rollupCells([{ before: row, after: row }])).toEqual({ cityChain: [], cityLink: [], park: [], sizeBand: [] });
});

test('a row that ceases to count leaves the counted cell and enters the other', () => {
  const { cityChain } = rollupCells([{ before: row, after: { ...row, counted: false } }]);
  expect(cityChain.map(({ key, difference }) => [key.counted, difference.projects])).toEqual([
    [false, 1n],
    [true, -1n],
  ]);
});

const facts: fc.Arbitrary<RollupFacts> = fc.record({
  provinceCode: fc.constantFrom('420000', '510000'),
  cityCode: fc.constantFrom('420100', '420200'),
  parkId: fc.constantFrom(null, 'P001'),
  chainId: fc.constantFrom(null, 'ic', 'nev'),
  chainLinkId: fc.constantFrom(null, 'ic-eda'),
  basis: fc.constantFrom('PUBLISHED', 'REPORTED', 'VERIFIED'),
  stage: fc.constantFrom(...PROJECT_STAGES),
  counted: fc.boolean(),
  signedOn: fc.constantFrom(null, '2023', '2023-01', '2023-01-08', '2024-12-31'),
  agreedInvestmentYuan: fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n })),
  agreedQuality: fc.constantFrom('EXACT', 'APPROXIMATE', 'AT_LEAST'),
});
const change: fc.Arbitrary<RollupChange> = fc.record({ before: fc.option(facts), after: fc.option(facts) });

test('cells come in one order, once each, and none without a difference', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      for (const cells of Object.values(rollupCells(changes))) {
        const names = cells.map(({ key }) => Object.values(key).join('\u0000'));
        expect(names).toEqual([...new Set(names)].sort());
        expect(cells.every(({ difference }) => Object.values<bigint>(difference).some((moved) => moved !== 0n))).toBe(
          true,
        );
      }
    }),
  );
});

test('taking back every change takes back every difference', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const undone = changes.map(({ before, after }) => ({ before: after, after: before }));
      expect(rollupCells([...changes, ...undone])).toEqual({ cityChain: [], cityLink: [], park: [], sizeBand: [] });
    }),
  );
});
