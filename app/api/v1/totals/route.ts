import { currentActor } from '@/lib/auth/actor';
import { findPlace } from '@/lib/queries/places/find-place';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { totalsBy } from '@/lib/queries/totals/totals-by';
import { TotalsQuery } from '@/lib/schemas/board-filter';

/**
 * GET /api/v1/totals?by=city|chain|link|park|month|year&region=&year=&chain=
 *
 * Counted projects and agreed investment, with the session and the scope of the pages. Money is a decimal string of
 * whole yuan. 401 without a session, 400 for a bad parameter, 404 for a place outside the scope.
 */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return problem(401, 'sign in first');

  const given = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''));
  const query = TotalsQuery.safeParse(given);
  if (!query.success) return problem(400, query.error.issues.map((issue) => issue.message).join('; '));

  const { by, region, year, chain } = query.data;
  const place = await findPlace(actor.scope, region);
  if (place === null) return problem(404, 'no such region');

  const [rows, asOf] = await Promise.all([totalsBy(place, { year, chainId: chain }, by), ledgerAsOf(place)]);
  const data = rows.map(({ key, label, projects, agreedInvestmentYuan, unknownAmounts, lowerBounds }) => ({
    key,
    label,
    projects,
    agreedInvestmentYuan: String(agreedInvestmentYuan),
    unknownAmounts,
    lowerBounds,
  }));
  return Response.json({ data, asOf }, { headers: { 'Cache-Control': 'private, no-store' } });
}

function problem(status: number, error: string): Response {
  return Response.json({ error }, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
