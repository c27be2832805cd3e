import 'server-only';
import { db } from '@/lib/db';
import type { CityRole } from '@/lib/generated/prisma/enums';
import type { Place } from '@/lib/domain/place';
import { totalsBy } from '@/lib/queries/totals/totals-by';
import type { TotalsFilter } from '@/lib/queries/totals/where-place';

export type CityRoleInChain = { role: CityRole; withinText: string; published: boolean };

export type CityChain = {
  chainId: string;
  name: string;
  roles: CityRoleInChain[];
  /** Companies placed on its links here; a lead, not a fact, unless published. */
  companies: number;
  projects: number;
  /** Whole yuan of the counted projects. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
};

/** The chains a city has anything on: a project, a company or a role; largest first. Chain "none" is 未归链. */
export async function cityChains(city: Place, filter: TotalsFilter): Promise<CityChain[]> {
  const cityCodes = city.cityCodes ?? [];
  const [totals, roles, placements] = await Promise.all([
    totalsBy(city, filter, 'chain'),
    db().chainCityRole.findMany({
      where: { cityCode: { in: cityCodes } },
      select: { chainId: true, role: true, withinText: true, basis: true },
    }),
    db().$queryRaw<{ chain_id: string; companies: number }[]>`
      SELECT chain_links.chain_id, count(DISTINCT company_id)::int AS companies
      FROM link_companies JOIN chain_links ON chain_links.id = link_id
      WHERE city_code = ANY(${cityCodes}) GROUP BY chain_links.chain_id`,
  ]);
  const chains = await db().chain.findMany({
    where: {
      id: {
        in: [
          ...totals.map((total) => total.key),
          ...roles.map((role) => role.chainId),
          ...placements.map((placement) => placement.chain_id),
        ],
      },
    },
    select: { id: true, name: true },
    orderBy: { ordinal: 'asc' },
  });
  const listed = totals.some((total) => total.key === 'none') ? [...chains, { id: 'none', name: '未归链' }] : chains;

  return listed
    .map((chain) => {
      const total = totals.find((one) => one.key === chain.id);
      return {
        chainId: chain.id,
        name: chain.name,
        roles: roles
          .filter((role) => role.chainId === chain.id)
          .map((role) => ({ role: role.role, withinText: role.withinText, published: role.basis === 'PUBLISHED' })),
        companies: placements.find((placement) => placement.chain_id === chain.id)?.companies ?? 0,
        projects: total?.projects ?? 0,
        agreedInvestmentYuan: total?.agreedInvestmentYuan ?? 0,
        unknownAmounts: total?.unknownAmounts ?? 0,
      };
    })
    .sort(
      (a, b) =>
        Number(a.chainId === 'none') - Number(b.chainId === 'none') ||
        b.agreedInvestmentYuan - a.agreedInvestmentYuan ||
        b.projects - a.projects,
    );
}
