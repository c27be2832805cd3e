import { z } from 'zod';
import { db } from '@/lib/db';
import { bringUpToDate } from './bring-up-to-date';
import { cityCodesByName } from './city-codes';
import { readDataFile } from './data-file';

const TIER_OF_WORD = { upstream: 'UPSTREAM', midstream: 'MIDSTREAM', downstream: 'DOWNSTREAM' } as const;

/** National leaders stand in the file as general knowledge and are not loaded: nothing shows them as fact. */
const Node = z.object({
  id: z.string(),
  name: z.string(),
  tier: z.enum(['upstream', 'midstream', 'downstream']),
  feeds: z.array(z.string()),
  gb4754: z.array(z.object({ code: z.string(), name: z.string() })),
  regional: z.array(
    z.object({ company: z.string(), city: z.string(), basis: z.enum(['published', 'general-knowledge']) }),
  ),
});

const Chain = z.object({
  id: z.string(),
  name: z.string(),
  sei2018: z.string().nullable(),
  /** Metro region → its lead city. */
  leadCity: z.record(z.string(), z.string()),
  nodes: z.array(Node),
  loopEdges: z.array(z.tuple([z.string(), z.string()])),
  sources: z.array(z.string()),
});

type Chain = z.infer<typeof Chain>;

/** Where lead cities were published; those named for any other region are a reader's. */
const PUBLISHED_LEADS_OF = '成都都市圈';

export const readChains = (): Chain[] => readDataFile('chains.json', Chain);

/** Chains, links, edges and lead cities. */
export async function seedChains(): Promise<void> {
  const chains = readChains();
  await bringUpToDate(
    chains.map(({ id, name, sei2018, sources }, ordinal) => ({ id, name, aliases: [], sei2018, sources, ordinal })),
    {
      stored: await db().chain.findMany(),
      key: ['id'],
      create: (data) => db().chain.createMany({ data }),
      update: (data) => db().chain.update({ where: { id: data.id }, data }),
    },
  );
  await bringUpToDate(chains.flatMap(linksOf), {
    stored: await db().chainLink.findMany(),
    key: ['id'],
    create: (data) => db().chainLink.createMany({ data }),
    update: (data) => db().chainLink.update({ where: { id: data.id }, data }),
  });
  await bringUpToDate(chains.flatMap(edgesOf), {
    stored: await db().chainEdge.findMany(),
    key: ['fromLinkId', 'toLinkId'],
    create: (data) => db().chainEdge.createMany({ data }),
    update: ({ fromLinkId, toLinkId, ...data }) =>
      db().chainEdge.update({ where: { fromLinkId_toLinkId: { fromLinkId, toLinkId } }, data }),
  });
  await seedLeadCities(chains);
}

function linksOf({ id, nodes }: Chain) {
  return nodes.map((node, ordinal) => ({
    id: node.id,
    chainId: id,
    name: node.name,
    aliases: [],
    tier: TIER_OF_WORD[node.tier],
    ordinal,
    gb4754: node.gb4754,
  }));
}

function edgesOf({ id, nodes, loopEdges }: Chain) {
  const loops = new Set(loopEdges.map(([from, to]) => `${from} ${to}`));
  return nodes.flatMap((node) =>
    node.feeds.map((to) => ({
      fromLinkId: node.id,
      toLinkId: to,
      chainId: id,
      isLoop: loops.has(`${node.id} ${to}`),
    })),
  );
}

async function seedLeadCities(chains: Chain[]): Promise<void> {
  const codeOfCity = await cityCodesByName();
  const leads = chains.flatMap(({ id, leadCity }) =>
    Object.entries(leadCity).map(([region, city]) => ({
      chainId: id,
      cityCode: codeOfCity(city),
      role: 'LEAD' as const,
      withinText: region,
      basis: region === PUBLISHED_LEADS_OF ? ('PUBLISHED' as const) : ('GENERAL_KNOWLEDGE' as const),
    })),
  );
  await bringUpToDate(leads, {
    stored: await db().chainCityRole.findMany(),
    key: ['chainId', 'cityCode', 'role'],
    create: (data) => db().chainCityRole.createMany({ data }),
    update: ({ chainId, cityCode, role, ...data }) =>
      db().chainCityRole.update({ where: { chainId_cityCode_role: { chainId, cityCode, role } }, data }),
  });
}
