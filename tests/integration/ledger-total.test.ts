import { beforeAll, expect, test } from 'vitest';
import { findPlace } from '@/lib/queries/places/find-place';
import { ledgerTotal } from '@/lib/queries/projects/ledger-total';
import { projectRows } from '@/lib/queries/projects/project-rows';
import { LedgerFilter } from '@/lib/schemas/ledger-filter';
import { seedPublishedLedger } from '../support/published-ledger';

beforeAll(seedPublishedLedger, 120_000);

test.each([
  {},
  { region: 'wuhan' },
  { region: '510000', year: '2023' },
  { period: '2023-01' },
  { period: 'none', chain: 'none' },
  { counted: 'no' },
  { counted: 'yes', basis: 'PUBLISHED', chain: 'lithium' },
  { stage: 'started', region: '420100' },
  { band: '10' },
  { band: '100+', counted: 'yes' },
  { amount: 'foreign' },
  { park: 'none', counted: 'yes' },
  { event: 'EVT026' },
  { q: '长飞' },
  { sort: 'amount', link: 'li-cell' },
])('the line above the ledger is the sum of its rows, page by page: %o', async (query) => {
  const filter = LedgerFilter.parse(query);
  const place = await findPlace({ kind: 'ALL' }, filter.region);
  if (place === null) throw new Error('every region of this table exists');

  const rows = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await projectRows(place, { ...filter, after }, 7);
    rows.push(...page.rows);
    after = page.next;
    more = after !== null;
  }
  const counted = rows.filter((row) => row.notCountedBecause === null);
  expect(new Set(rows.map((row) => row.id)).size, 'no row twice').toBe(rows.length);
  expect(await ledgerTotal(place, filter)).toEqual({
    rows: rows.length,
    countedProjects: counted.length,
    agreedInvestmentYuan: counted.reduce((sum, row) => sum + (row.agreedInvestmentYuan ?? 0), 0),
    unknownAmounts: counted.filter((row) => row.agreedInvestmentYuan === null).length,
    lowerBounds: counted.filter((row) => row.agreedInvestmentYuan !== null && row.agreedQuality === 'AT_LEAST').length,
  });
});
