import 'server-only';
import type { Transaction } from '@/lib/commands/transaction';
import { decideCounting } from '@/lib/domain/projects/counting';
import { changedFields, type ChangeVerb } from '@/lib/domain/projects/project-change';
import type { RollupChange } from '@/lib/domain/totals/rollup-cells';
import { countingChildren, countingParents, lockProjects, type ProjectKey } from './counting-parents';
import { rollupFactsOf } from './rollup-facts-of';

/**
 * Decides anew whether the phases and tenants of a row count, after the row itself began or ceased to,
 * and theirs in turn. Each that changed gets a version and a line of history.
 *
 * @returns what that does to the ledger, for the totals.
 * @throws Error when rows are phases of each other in a ring: no order would decide them.
 */
export async function recountChildren(
  tx: Transaction,
  parent: ProjectKey,
  actorText: string,
  above: readonly string[] = [],
): Promise<RollupChange[]> {
  const path = [...above, `${parent.provinceCode}/${parent.id}`];
  const changes: RollupChange[] = [];
  for (const child of await countingChildren(tx, parent)) {
    if (path.includes(`${child.provinceCode}/${child.id}`)) throw new Error(`relations form a ring at ${child.id}`);
    const change = await recount(tx, child, actorText);
    if (change) changes.push(change, ...(await recountChildren(tx, child, actorText, path)));
  }
  return changes;
}

async function recount(tx: Transaction, key: ProjectKey, actorText: string): Promise<RollupChange | null> {
  await lockProjects(tx, [key]);
  const row = await tx.project.findUniqueOrThrow({ where: { provinceCode_id: key } });
  const decision = decideCounting({ stage: row.stage, parents: await countingParents(tx, key) });
  const counting = { counted: decision.counted, notCountedBecause: decision.counted ? null : decision.because };
  if (counting.counted === row.counted && counting.notCountedBecause === row.notCountedBecause) return null;

  const version = row.version + 1;
  await tx.project.update({ where: { provinceCode_id: key }, data: { ...counting, version } });
  const before = { counted: row.counted, notCountedBecause: row.notCountedBecause };
  await tx.projectChange.create({
    data: {
      provinceCode: key.provinceCode,
      projectId: key.id,
      version,
      actorText,
      verb: 'RECOUNT' satisfies ChangeVerb,
      fields: changedFields(before, counting),
    },
  });
  return { before: rollupFactsOf(row), after: rollupFactsOf({ ...row, ...counting }) };
}
