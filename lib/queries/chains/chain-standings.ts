import 'server-only';
import { db } from '@/lib/db';
import type { ChainStanding } from '@/lib/domain/chains/chain-standing';
import type { Place } from '@/lib/domain/place';
import { inFilter, inPlace } from '@/lib/queries/totals/where-place';
import { totalsBy } from '@/lib/queries/totals/totals-by';
import { chainRoles } from './chain-roles';

/**
 * Every chain with what is known of it in a place: the largest agreed investment first, chains without a project by
 * their order, "none" (未归链) last where it holds any row. Three statements.
 */
export async function chainStandings(place: Place, year: number | null): Promise<ChainStanding[]> {
  const filter = { year, chainId: null };
  const [totals, chains, roles] = await Promise.all([
    totalsBy(place, filter, 'chain'),
    linkCounts(place, year),
    chainRoles(place, null),
  ]);
  const none = { projects: 0, agreedInvestmentYuan: 0, unknownAmounts: 0, lowerBounds: 0 };
  const standing = (id: string, name: string, counts: { links: number; knownLinks: number }): ChainStanding => {
    const { projects, agreedInvestmentYuan, unknownAmounts, lowerBounds } =
      totals.find((total) => total.key === id) ?? none;
    const leads = roles.filter((role) => role.chainId === id && role.role === 'LEAD');
    return { id, name, ...counts, leads, projects, agreedInvestmentYuan, unknownAmounts, lowerBounds };
  };
  const ranked = chains
    .map((chain) => standing(chain.id, chain.name, { links: chain.links, knownLinks: chain.knownLinks }))
    .sort((a, b) => b.agreedInvestmentYuan - a.agreedInvestmentYuan || b.projects - a.projects);
  const unplaced = totals.find((total) => total.key === 'none');
  return unplaced ? [...ranked, standing('none', unplaced.label, { links: 0, knownLinks: 0 })] : ranked;
}

async function linkCounts(place: Place, year: number | null) {
  return db().$queryRaw<{ id: string; name: string; links: number; knownLinks: number }[]>`
    WITH known AS (
      SELECT link_id FROM city_link_totals
      WHERE ${inPlace(place)} AND ${inFilter({ year, chainId: null })}
      GROUP BY link_id HAVING SUM(projects) <> 0
      UNION
      SELECT link_id FROM link_companies JOIN cities ON cities.code = city_code WHERE ${inPlace(place)}
    )
    SELECT chains.id, chains.name, count(chain_links.id)::int AS links, count(known.link_id)::int AS "knownLinks"
    FROM chains
    LEFT JOIN chain_links ON chain_links.chain_id = chains.id
    LEFT JOIN known ON known.link_id = chain_links.id
    GROUP BY chains.id ORDER BY chains.ordinal`;
}
