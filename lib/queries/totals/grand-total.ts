import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { inFilter, inPlace, type TotalsFilter } from './where-place';

export type GrandTotal = {
  /** Counted projects, all bases together, and how many of them on each basis. */
  projects: number;
  projectsByBasis: { PUBLISHED: number; REPORTED: number; VERIFIED: number };
  /** Whole yuan of the counted projects. */
  agreedInvestmentYuan: number;
  /** Counted projects whose amount in yuan is unknown, foreign money without a rate included. */
  unknownAmounts: number;
  lowerBounds: number;
  approximateAmounts: number;
  /** Counted projects at 开工 or beyond. */
  startedProjects: number;
  /** Rows that are listed only: not signed, a phase, a tenant. */
  notCountedProjects: number;
};

/**
 * The headline figures of a place. An empty place answers zeros: nothing is registered.
 *
 * @throws RangeError when the total passes 2^53 - 1 yuan.
 */
export async function grandTotal(place: Place, filter: TotalsFilter): Promise<GrandTotal> {
  const [row] = await db().$queryRaw<SqlRow[]>`
    SELECT COALESCE(SUM(projects) FILTER (WHERE counted), 0)::int AS projects,
           COALESCE(SUM(projects) FILTER (WHERE counted AND basis = 'PUBLISHED'), 0)::int AS published,
           COALESCE(SUM(projects) FILTER (WHERE counted AND basis = 'REPORTED'), 0)::int AS reported,
           COALESCE(SUM(projects) FILTER (WHERE counted AND basis = 'VERIFIED'), 0)::int AS verified,
           COALESCE(SUM(agreed_investment_yuan) FILTER (WHERE counted), 0)::bigint AS yuan,
           COALESCE(SUM(unknown_amounts) FILTER (WHERE counted), 0)::int AS unknown_amounts,
           COALESCE(SUM(lower_bounds) FILTER (WHERE counted), 0)::int AS lower_bounds,
           COALESCE(SUM(approximate_amounts) FILTER (WHERE counted), 0)::int AS approximate_amounts,
           COALESCE(SUM(started_projects) FILTER (WHERE counted), 0)::int AS started_projects,
           COALESCE(SUM(projects) FILTER (WHERE NOT counted), 0)::int AS not_counted
    FROM city_chain_totals
    WHERE ${inPlace(place)} AND ${inFilter(filter)}`;
  if (!row) throw new Error('an aggregate without GROUP BY always answers one row');

  return {
    projects: row.projects,
    projectsByBasis: { PUBLISHED: row.published, REPORTED: row.reported, VERIFIED: row.verified },
    agreedInvestmentYuan: wholeYuan(row.yuan),
    unknownAmounts: row.unknown_amounts,
    lowerBounds: row.lower_bounds,
    approximateAmounts: row.approximate_amounts,
    startedProjects: row.started_projects,
    notCountedProjects: row.not_counted,
  };
}

type SqlRow = {
  projects: number;
  published: number;
  reported: number;
  verified: number;
  yuan: bigint;
  unknown_amounts: number;
  lower_bounds: number;
  approximate_amounts: number;
  started_projects: number;
  not_counted: number;
};
