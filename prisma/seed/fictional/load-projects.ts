import { recordFictionalProjects } from '@/lib/commands/record-fictional-projects';
import { db } from '@/lib/db';
import { FICTIONAL_PROVINCE } from './geography';
import { fictionalProject } from './project';

const BATCH = 5_000;

/** Whom the history names for rows that were generated. */
const ACTOR = '种子数据';

/**
 * Fills 示范省 up to its first `wanted` generated projects; those that are there stay as they are.
 *
 * @param onProgress is told after each batch how many of them are in place.
 * @returns how many were added.
 */
export async function loadFictionalProjects(wanted: number, onProgress: (done: number) => void): Promise<number> {
  const taxonomy = await db().chain.findMany({
    select: { id: true, links: { select: { id: true, name: true }, orderBy: { ordinal: 'asc' } } },
    orderBy: { ordinal: 'asc' },
  });
  let added = 0;
  for (let start = 0; start < wanted; start += BATCH) {
    const end = Math.min(start + BATCH, wanted);
    const batch = Array.from({ length: end - start }, (_, offset) => fictionalProject(start + offset, taxonomy));
    const outcome = await recordFictionalProjects(FICTIONAL_PROVINCE.code, batch, ACTOR);
    if (!outcome.ok) throw new Error(`${FICTIONAL_PROVINCE.code} is no fictional province here: ${outcome.because}`);
    added += outcome.recorded;
    onProgress(end);
  }
  return added;
}
