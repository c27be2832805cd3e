import 'server-only';
import { findOrMakeCompanies } from '@/lib/commands/companies/find-or-make-companies';
import { lockProjects, type ProjectKey } from '@/lib/commands/projects/counting-parents';
import { ledgerName, storedProjects } from '@/lib/commands/projects/published-row';
import { writePublishedRow, type RecordOutcome } from '@/lib/commands/projects/write-published-row';
import { applyRollupDifference } from '@/lib/commands/rollups/apply-difference';
import { inTransaction } from '@/lib/commands/transaction';
import type { RollupChange } from '@/lib/domain/totals/rollup-cells';
import type { PublishedProject } from '@/lib/schemas/published-project';

/**
 * Enters one row from a public source, or brings the row that is there up to what was published. The same row a
 * second time changes nothing and writes no history. Rows it belongs to have to be in the ledger before it.
 *
 * @param actorText whom the history names; a published row is nobody's report.
 */
export async function recordPublishedProject(input: PublishedProject, actorText: string): Promise<RecordOutcome> {
  const [outcome] = await recordPublishedProjects([input], actorText);
  if (!outcome) throw new Error('one row in, one outcome out');
  return outcome;
}

const FIVE_MINUTES_MS = 300_000;

/**
 * The same for many rows in one transaction: each row once, and after the rows it belongs to.
 *
 * @returns outcomes in the order of the rows.
 */
export async function recordPublishedProjects(
  inputs: readonly PublishedProject[],
  actorText: string,
): Promise<RecordOutcome[]> {
  const names = inputs.flatMap(({ investors }) => investors);
  return inTransaction(
    async (tx) => {
      const companies = await findOrMakeCompanies(tx, names, 'real');
      await lockProjects(tx, inputs.flatMap(rowsInvolved));
      let stored = await storedProjects(tx, inputs);

      const outcomes: RecordOutcome[] = [];
      const changes: RollupChange[] = [];
      for (const input of inputs) {
        const investors = input.investors.flatMap((name) => companies.get(name) ?? []);
        const before = stored.get(ledgerName(input)) ?? null;
        const written = await writePublishedRow(tx, { input, investors, before, actorText });
        outcomes.push(written.outcome);
        changes.push(...written.changes);
        // Rows still to come may have begun or ceased to count with this one.
        if (written.recounted) stored = await storedProjects(tx, inputs);
      }
      await applyRollupDifference(tx, changes);
      return outcomes;
    },
    { timeoutMs: FIVE_MINUTES_MS },
  );
}

function rowsInvolved({ provinceCode, id, relations }: PublishedProject): ProjectKey[] {
  const parents = relations.map((relation) => ({ provinceCode: relation.parentProvinceCode, id: relation.parentId }));
  return [{ provinceCode, id }, ...parents];
}
