import { z } from 'zod';
import { db } from '@/lib/db';
import { bringUpToDate } from './bring-up-to-date';
import { readDataFile } from './data-file';

/** A tier as published. Lists marked incomplete stay incomplete; "basis" says where a list was not read but recalled. */
const Tier = z.object({
  tier: z.string(),
  thresholdYi: z.number().optional(),
  items: z.array(z.string()).optional(),
  groups: z.array(z.object({ name: z.string(), size: z.int(), items: z.array(z.string()) })).optional(),
  complete: z.boolean().optional(),
  note: z.string().optional(),
  basis: z.string().optional(),
});

const System = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  tiers: z.array(Tier).optional(),
  /** 成都都市圈's nine chains have no tiers, but a lead city each. */
  items: z.array(z.object({ chain: z.string(), lead: z.string() })).optional(),
});

/** Industry systems (产业体系): 51020, 965, 光谷, 成都都市圈. */
export async function seedIndustrySystems(): Promise<void> {
  const systems = readDataFile('industry_systems.json', System);
  await bringUpToDate(
    systems.map(({ id, name, source, tiers, items }) => ({
      id,
      name,
      source,
      tiers: tiers ?? [
        { tier: `${items?.length ?? 0} 链`, items: items?.map(({ chain, lead }) => `${chain}（${lead}）`) ?? [] },
      ],
    })),
    {
      stored: await db().industrySystem.findMany(),
      key: ['id'],
      create: (data) => db().industrySystem.createMany({ data }),
      update: (data) => db().industrySystem.update({ where: { id: data.id }, data }),
    },
  );
}
