import 'server-only';
import type { z } from 'zod';
import { db } from '@/lib/db';
import type { IndustrySystemRow, SystemTier } from '@/lib/domain/industry-system';
import { IndustryTiers } from '@/lib/schemas/industry-tiers';

/**
 * The industry systems on file. Lists nobody has read in the original come without their entries: a list from memory
 * is not a fact.
 *
 * @throws ZodError when a stored list has another shape.
 */
export async function industrySystems(): Promise<IndustrySystemRow[]> {
  const systems = await db().industrySystem.findMany({ orderBy: { id: 'asc' } });
  return systems.map(({ id, name, version, source, tiers }) => ({
    id,
    name,
    version,
    source,
    tiers: IndustryTiers.parse(tiers).map(tierRow),
  }));
}

function tierRow({ tier, items, groups, complete, note, basis }: z.infer<typeof IndustryTiers>[number]): SystemTier {
  if (basis?.startsWith('recalled')) {
    return { tier, lists: [], complete: false, note: '名单没有与原文核对，不列' };
  }
  const own = items.length > 0 ? [{ name: null, items, size: null }] : [];
  return { tier, lists: [...own, ...groups], complete, note };
}
