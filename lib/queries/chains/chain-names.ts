import 'server-only';
import { db } from '@/lib/db';

export type ChainName = { id: string; name: string };

/** Every chain in its order, for menus. Chains are general knowledge: all who are signed in may read them. */
export async function chainNames(): Promise<ChainName[]> {
  return db().chain.findMany({ select: { id: true, name: true }, orderBy: { ordinal: 'asc' } });
}
