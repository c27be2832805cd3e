import 'server-only';
import type { RollupCells } from '@/lib/domain/totals/rollup-cells';
import { Prisma } from '@/lib/generated/prisma/client';

/** A column of a rollup table: its name in a cell, its name and type in SQL, and how the ledger alone yields it. */
export type RollupColumn = { field: string; column: string; type: string; fromLedger: string };

export type RollupTable = {
  table: string;
  cells: keyof RollupCells;
  key: readonly RollupColumn[];
  measures: readonly RollupColumn[];
};

const column = (field: string, name: string, type: string, fromLedger = name): RollupColumn => ({
  field,
  column: name,
  type,
  fromLedger,
});

const province = column('provinceCode', 'province_code', 'char(6)');
const city = column('cityCode', 'city_code', 'char(6)');
const chain = column('chainId', 'chain_id', 'text', `COALESCE(chain_id, 'none')`);
const link = column('linkId', 'link_id', 'text', `COALESCE(chain_link_id, 'none')`);
const park = column('parkId', 'park_id', 'text', `COALESCE(park_id, 'none')`);
const period = column('period', 'period', 'varchar(7)', `COALESCE(left(signed_on, 7), 'none')`);
const year = column('year', 'year', 'varchar(4)', `COALESCE(left(signed_on, 4), 'none')`);
const band = column(
  'band',
  'band',
  'varchar(4)',
  `CASE WHEN agreed_investment_yuan IS NULL THEN 'none'
        WHEN agreed_investment_yuan >= 10000000000 THEN '100'
        WHEN agreed_investment_yuan >= 5000000000 THEN '50'
        WHEN agreed_investment_yuan >= 1000000000 THEN '10'
        WHEN agreed_investment_yuan >= 500000000 THEN '5'
        WHEN agreed_investment_yuan >= 100000000 THEN '1'
        ELSE '0' END`,
);
const basis = column('basis', 'basis', 'basis');
const counted = column('counted', 'counted', 'boolean');

const rowsWhere = (condition: string) => `(count(*) FILTER (WHERE ${condition}))::int`;
const projects = column('projects', 'projects', 'int', 'count(*)::int');
const unknownAmounts = column('unknownAmounts', 'unknown_amounts', 'int', rowsWhere('agreed_investment_yuan IS NULL'));
const lowerBounds = column(
  'lowerBounds',
  'lower_bounds',
  'int',
  rowsWhere(`agreed_quality = 'AT_LEAST' AND agreed_investment_yuan IS NOT NULL`),
);
const approximateAmounts = column(
  'approximateAmounts',
  'approximate_amounts',
  'int',
  rowsWhere(`agreed_quality = 'APPROXIMATE' AND agreed_investment_yuan IS NOT NULL`),
);
const startedProjects = column('startedProjects', 'started_projects', 'int', rowsWhere(`stage >= 'STARTED'`));
const agreedInvestmentYuan = column(
  'agreedInvestmentYuan',
  'agreed_investment_yuan',
  'bigint',
  'COALESCE(sum(agreed_investment_yuan), 0)::bigint',
);

/**
 * The rollup tables of prisma/schema/rollup.prisma, in the order every writer touches them.
 * `fromLedger` says in SQL what lib/domain/totals/rollup-cells.ts says in TypeScript: the proof compares the two.
 */
export const ROLLUP_TABLES: readonly RollupTable[] = [
  {
    table: 'city_chain_totals',
    cells: 'cityChain',
    key: [province, city, chain, period, basis, counted],
    measures: [projects, unknownAmounts, lowerBounds, approximateAmounts, startedProjects, agreedInvestmentYuan],
  },
  {
    table: 'city_link_totals',
    cells: 'cityLink',
    key: [province, city, chain, link, period, basis, counted],
    measures: [projects, unknownAmounts, lowerBounds, agreedInvestmentYuan],
  },
  {
    table: 'park_totals',
    cells: 'park',
    key: [province, city, park, chain, period, basis, counted],
    measures: [projects, unknownAmounts, lowerBounds, agreedInvestmentYuan],
  },
  {
    table: 'size_band_totals',
    cells: 'sizeBand',
    key: [province, city, chain, year, band, basis, counted],
    measures: [projects, agreedInvestmentYuan],
  },
];

/** A comma-separated SQL list made from columns. Takes only the constants above, never anything a person typed. */
export function sqlList(columns: readonly RollupColumn[], each: (column: RollupColumn) => string): Prisma.Sql {
  return Prisma.raw(columns.map(each).join(', '));
}

/** The SELECT that counts one rollup table afresh from the ledger. */
export function countedFromLedger({ key, measures }: RollupTable): Prisma.Sql {
  const columns = sqlList([...key, ...measures], ({ fromLedger, column: name }) => `${fromLedger} AS ${name}`);
  return Prisma.sql`SELECT ${columns} FROM projects GROUP BY ${sqlList(key, ({ fromLedger }) => fromLedger)}`;
}
