import 'server-only';
import { db } from '@/lib/db';
import type { ChainCity, ChainHoldings, LinkCell, PlacedCompany } from '@/lib/domain/chains/chain';
import type { Place } from '@/lib/domain/place';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { inFilter, inPlace } from '@/lib/queries/totals/where-place';

/**
 * Projects, money and companies of a chain per link and city of a place, in three statements whatever its size.
 *
 * A year cuts the projects; companies are placed without a date and stay.
 *
 * @throws RangeError when a total passes 2^53 - 1 yuan.
 */
export async function chainHoldings(place: Place, chainId: string, year: number | null): Promise<ChainHoldings> {
  const [cells, companies, cities] = await Promise.all([
    linkCells(place, chainId, year),
    placedCompanies(place, chainId),
    citiesOf(place),
  ]);
  return { cells, companies, cities };
}

async function linkCells(place: Place, chainId: string, year: number | null): Promise<LinkCell[]> {
  const rows = await db().$queryRaw<(Omit<LinkCell, 'agreedInvestmentYuan'> & { yuan: bigint })[]>`
    SELECT link_id AS "linkId", city_code AS "cityCode",
           COALESCE(SUM(projects) FILTER (WHERE counted), 0)::int AS projects,
           COALESCE(SUM(agreed_investment_yuan) FILTER (WHERE counted), 0)::bigint AS yuan,
           COALESCE(SUM(unknown_amounts) FILTER (WHERE counted), 0)::int AS "unknownAmounts",
           COALESCE(SUM(lower_bounds) FILTER (WHERE counted), 0)::int AS "lowerBounds",
           COALESCE(SUM(projects) FILTER (WHERE NOT counted), 0)::int AS "notCountedProjects",
           COALESCE(SUM(projects) FILTER (WHERE counted AND basis = 'PUBLISHED'), 0)::int AS published,
           COALESCE(SUM(projects) FILTER (WHERE counted AND basis = 'REPORTED'), 0)::int AS reported,
           COALESCE(SUM(projects) FILTER (WHERE counted AND basis = 'VERIFIED'), 0)::int AS verified
    FROM city_link_totals
    WHERE ${inPlace(place)} AND ${inFilter({ year, chainId })}
    GROUP BY link_id, city_code
    HAVING SUM(projects) <> 0
    ORDER BY link_id, city_code`;
  return rows.map(({ yuan, ...cell }) => ({ ...cell, agreedInvestmentYuan: wholeYuan(yuan) }));
}

async function placedCompanies(place: Place, chainId: string): Promise<PlacedCompany[]> {
  return db().$queryRaw<PlacedCompany[]>`
    SELECT link_id AS "linkId", company_id AS "companyId", companies.name, city_code AS "cityCode", basis::text
    FROM link_companies
    JOIN chain_links ON chain_links.id = link_id
    JOIN companies ON companies.id = company_id
    JOIN cities ON cities.code = city_code
    WHERE chain_links.chain_id = ${chainId} AND ${inPlace(place)}
    ORDER BY basis, companies.name COLLATE "zh-x-icu", company_id, city_code`;
}

/** In the published order of a metro region, else by code. */
async function citiesOf({ provinceCodes, cityCodes }: Place): Promise<ChainCity[]> {
  const cities = await db().city.findMany({
    where: { provinceCode: { in: provinceCodes }, ...(cityCodes === null ? {} : { code: { in: cityCodes } }) },
    select: { code: true, shortName: true },
    orderBy: { code: 'asc' },
  });
  const placeInList = (city: ChainCity) => cityCodes?.indexOf(city.code) ?? 0;
  return cities.sort((a, b) => placeInList(a) - placeInList(b));
}
