import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';

/** The provinces of a place, by code. */
export async function provincesOf(place: Place): Promise<{ code: string; name: string }[]> {
  return db().province.findMany({
    where: { code: { in: place.provinceCodes } },
    select: { code: true, name: true },
    orderBy: { code: 'asc' },
  });
}
