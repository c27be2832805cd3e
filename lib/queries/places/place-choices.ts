import 'server-only';
import { db } from '@/lib/db';
import type { Scope } from '@/lib/domain/people/scope';
import { provincesInScope } from './provinces-in-scope';

/** A place one can switch to; `key` is the value of `?region=`, "" for all real provinces in scope. */
export type PlaceChoice = { key: string; name: string; isFictional: boolean };

/** Where somebody may look, in the order of the switcher: all, then each province followed by its metro regions. */
export async function placeChoices(scope: Scope): Promise<PlaceChoice[]> {
  const provinces = await provincesInScope(scope);
  const metros = await db().metroRegion.findMany({
    where: { provinceCode: { in: provinces.map((province) => province.code) } },
    select: { id: true, name: true, provinceCode: true },
    orderBy: { id: 'asc' },
  });
  const real = provinces.filter((province) => !province.isFictional);
  const all: PlaceChoice[] = real.length > 1 ? [{ key: '', name: '全部地区', isFictional: false }] : [];
  return all.concat(
    provinces.flatMap((province) => [
      { key: province.code, name: province.name, isFictional: province.isFictional },
      ...metros
        .filter((metro) => metro.provinceCode === province.code)
        .map((metro) => ({ key: metro.id, name: metro.name, isFictional: province.isFictional })),
    ]),
  );
}
