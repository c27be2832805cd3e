import { db } from '@/lib/db';
import type { CityRole } from '@/lib/generated/prisma/enums';
import { FICTIONAL_CITIES, FICTIONAL_METRO } from './geography';

/** How far after the lead city each further role stands in the list of cities. */
const OTHER_ROLES: readonly (readonly [CityRole, number])[] = [
  ['MAIN', 1],
  ['RESEARCH', 3],
  ['MANUFACTURING', 4],
  ['SUPPLY', 6],
];

/** A role of some city in every chain: real ones were published for lead cities only. */
export async function seedFictionalRoles(): Promise<void> {
  const chains = await db().chain.findMany({ select: { id: true }, orderBy: { ordinal: 'asc' } });
  const roles: readonly (readonly [CityRole, number])[] = [['LEAD', 0], ...OTHER_ROLES];
  const rows = chains.flatMap(({ id }, index) =>
    roles.flatMap(([role, distance]) => {
      const city = FICTIONAL_CITIES[(index + distance) % FICTIONAL_CITIES.length];
      return city
        ? [{ chainId: id, cityCode: city.code, role, withinText: FICTIONAL_METRO.name, basis: 'FICTIONAL' as const }]
        : [];
    }),
  );
  await db().chainCityRole.createMany({ data: rows, skipDuplicates: true });
}
