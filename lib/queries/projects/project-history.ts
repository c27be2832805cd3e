import 'server-only';
import { db } from '@/lib/db';
import type { ChangedFields } from '@/lib/domain/projects/project-change';
import type { HistoryEntry } from '@/lib/domain/projects/project-file';

/** Entries one page shows; a row with more says so. */
const SHOWN = 20;

/**
 * The latest changes of a project, newest first, at most 20.
 *
 * Not everybody who reads a row may read its history: ask `mayReadHistory` first.
 */
export async function projectHistory(provinceCode: string, projectId: string): Promise<HistoryEntry[]> {
  const changes = await db().projectChange.findMany({
    where: { provinceCode, projectId },
    select: { id: true, at: true, actorText: true, verb: true, reason: true, version: true, fields: true },
    orderBy: [{ version: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  });
  return changes.map(({ at, fields, ...change }) => ({
    ...change,
    at: at.toISOString(),
    fields: fields as ChangedFields,
  }));
}
