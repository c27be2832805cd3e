import 'server-only';
import type { Place } from '@/lib/domain/place';
import { Prisma } from '@/lib/generated/prisma/client';

/**
 * SQL condition for the events of a place and year. Province-wide events belong to their province, not to each of
 * its cities: a city or metro region lists only its own.
 */
export function eventsOfPlace({ provinceCodes, cityCodes }: Place, year: number | null): Prisma.Sql {
  const cities = cityCodes === null ? Prisma.sql`TRUE` : Prisma.sql`signing_events.city_code = ANY(${cityCodes})`;
  return Prisma.sql`signing_events.province_code = ANY(${provinceCodes}) AND ${cities}
    AND (${year}::int IS NULL OR left(held_on, 4) = ${String(year)})`;
}
