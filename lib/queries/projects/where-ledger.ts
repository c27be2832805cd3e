import 'server-only';
import type { Place } from '@/lib/domain/place';
import { PROJECT_STAGES, hasStarted } from '@/lib/domain/projects/project-stage';
import { Prisma } from '@/lib/generated/prisma/client';
import { inPlace } from '@/lib/queries/totals/where-place';
import type { LedgerFilter } from '@/lib/schemas/ledger-filter';

const YUAN_PER_YI = 100_000_000n;
const startedStages = PROJECT_STAGES.filter(hasStarted);

/** SQL condition for the rows of `projects p` that a filter of the ledger page means, within a place. */
export function whereLedger(place: Place, filter: LedgerFilter): Prisma.Sql {
  const conditions = [inPlace(place)];
  const { year, period, chain, link, park, event, company, band, amount, stage, basis, counted, q } = filter;

  if (year !== null) conditions.push(Prisma.sql`left(signed_on, 4) = ${String(year)}`);
  if (period !== null) {
    conditions.push(period === 'none' ? Prisma.sql`signed_on IS NULL` : Prisma.sql`left(signed_on, 7) = ${period}`);
  }
  if (chain !== null) conditions.push(equalsOrNone(Prisma.sql`chain_id`, chain));
  if (link !== null) conditions.push(equalsOrNone(Prisma.sql`chain_link_id`, link));
  if (park !== null) conditions.push(equalsOrNone(Prisma.sql`park_id`, park));
  if (event !== null) conditions.push(atEvent(event));
  if (company !== null) conditions.push(ofCompany(company));
  if (band !== null) conditions.push(inBand(band));
  if (amount !== null) conditions.push(AMOUNT_CONDITIONS[amount]);
  if (stage === 'started') conditions.push(Prisma.sql`stage::text = ANY(${startedStages})`);
  else if (stage !== null) conditions.push(Prisma.sql`stage = ${stage}::project_stage`);
  if (basis !== null) conditions.push(Prisma.sql`basis = ${basis}::basis`);
  if (counted !== null) conditions.push(counted === 'yes' ? Prisma.sql`counted` : Prisma.sql`NOT counted`);
  if (q !== null && q !== '') conditions.push(Prisma.sql`name ILIKE ${`%${q.replace(/[\\%_]/g, '\\$&')}%`}`);
  return Prisma.join(conditions, ' AND ');
}

function equalsOrNone(column: Prisma.Sql, value: string): Prisma.Sql {
  return value === 'none' ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column} = ${value}`;
}

function atEvent(eventId: string): Prisma.Sql {
  return Prisma.sql`(province_code, id) IN (SELECT province_code, project_id FROM project_events WHERE event_id = ${eventId})`;
}

function ofCompany(companyId: string): Prisma.Sql {
  return Prisma.sql`(province_code, id) IN (SELECT province_code, project_id FROM project_companies WHERE company_id = ${companyId})`;
}

/** "5" is 5 up to the next edge, "5+" everything from 5 亿元, "none" an unknown amount. */
function inBand(band: string): Prisma.Sql {
  if (band === 'none') return Prisma.sql`agreed_investment_yuan IS NULL`;
  const edges = [0, 1, 5, 10, 50, 100];
  const from = Number.parseInt(band, 10);
  const next = edges[edges.indexOf(from) + 1];
  const atLeast = Prisma.sql`agreed_investment_yuan >= ${BigInt(from) * YUAN_PER_YI}`;
  if (band.endsWith('+') || next === undefined) return atLeast;
  return Prisma.sql`${atLeast} AND agreed_investment_yuan < ${BigInt(next) * YUAN_PER_YI}`;
}

const AMOUNT_CONDITIONS: Record<NonNullable<LedgerFilter['amount']>, Prisma.Sql> = {
  unknown: Prisma.sql`agreed_investment_yuan IS NULL`,
  atLeast: Prisma.sql`agreed_investment_yuan IS NOT NULL AND agreed_quality = 'AT_LEAST'`,
  approximate: Prisma.sql`agreed_investment_yuan IS NOT NULL AND agreed_quality = 'APPROXIMATE'`,
  foreign: Prisma.sql`agreed_investment_yuan IS NULL AND agreed_foreign_amount IS NOT NULL`,
};
