import 'server-only';
import type { FoundCompany } from '@/lib/commands/companies/find-or-make-companies';
import type { Transaction } from '@/lib/commands/transaction';
import { decideCounting, type CountingFacts } from '@/lib/domain/projects/counting';
import { changedFields, type ChangeVerb } from '@/lib/domain/projects/project-change';
import type { RollupChange } from '@/lib/domain/totals/rollup-cells';
import type { PublishedProject } from '@/lib/schemas/published-project';
import { isCountingKind } from './counting-parents';
import {
  columnsOf,
  snapshotOfInput,
  snapshotOfStored,
  type CountingColumns,
  type StoredProject,
} from './published-row';
import { recountChildren } from './recount-children';
import { rollupFactsOf } from './rollup-facts-of';

export type RecordOutcome =
  | { ok: true; did: 'recorded' | 'updated' | 'nothing' }
  /** The id is that of a row a bureau entered: what bureaus report is never overwritten from public sources. */
  | { ok: false; because: 'row-of-a-bureau' };

type PublishedRow = {
  input: PublishedProject;
  investors: readonly FoundCompany[];
  /** The row as it stands in the ledger; null when it is new. */
  before: StoredProject | null;
  actorText: string;
};

type Written = { outcome: RecordOutcome; changes: RollupChange[]; recounted: boolean };

/** Writes one published row and its history within the transaction of the command; totals are the command's business. */
export async function writePublishedRow(tx: Transaction, row: PublishedRow): Promise<Written> {
  const { input, investors, before, actorText } = row;
  if (before && before.basis !== 'PUBLISHED') return unchanged({ ok: false, because: 'row-of-a-bureau' });

  const counting = await countingOf(tx, input);
  const fields = changedFields(before && snapshotOfStored(before), snapshotOfInput(input, counting, investors));
  if (before && Object.keys(fields).length === 0) return unchanged({ ok: true, did: 'nothing' });

  const { provinceCode, id } = input;
  const version = (before?.version ?? 0) + 1;
  const verb: ChangeVerb = before ? 'UPDATE' : 'RECORD';
  const columns = { ...columnsOf(input), ...counting, version };
  if (before) {
    await tx.project.update({ where: { provinceCode_id: { provinceCode, id } }, data: columns });
    await dropLists(tx, { provinceCode, projectId: id });
  } else {
    await tx.project.create({ data: { provinceCode, id, basis: 'PUBLISHED', ...columns } });
  }
  await writeLists(tx, input, investors);
  await tx.projectChange.create({
    data: { provinceCode, projectId: id, version, actorText, verb, fields },
  });

  const after = rollupFactsOf({ ...input, ...counting, basis: 'PUBLISHED' });
  const changes: RollupChange[] = [{ before: before && rollupFactsOf(before), after }];
  const recounted = before !== null && before.counted !== counting.counted;
  if (recounted) changes.push(...(await recountChildren(tx, { provinceCode, id }, actorText)));
  return { outcome: { ok: true, did: before ? 'updated' : 'recorded' }, changes, recounted };
}

function unchanged(outcome: RecordOutcome): Written {
  return { outcome, changes: [], recounted: false };
}

/** @throws Error when a row it belongs to is not in the ledger: nobody could say whether this one counts. */
async function countingOf(tx: Transaction, { id, stage, relations }: PublishedProject): Promise<CountingColumns> {
  const parents: CountingFacts['parents'][number][] = [];
  for (const { kind, parentProvinceCode, parentId } of relations) {
    if (!isCountingKind(kind)) continue;
    const key = { provinceCode: parentProvinceCode, id: parentId };
    const parent = await tx.project.findUnique({ where: { provinceCode_id: key }, select: { counted: true } });
    if (!parent) throw new Error(`${id} belongs to ${parentId}, which is not in the ledger yet`);
    parents.push({ kind, counted: parent.counted });
  }
  const decision = decideCounting({ stage, parents });
  return { counted: decision.counted, notCountedBecause: decision.counted ? null : decision.because };
}

/** Sources, investors, events and relations are lists of the row, written anew; its history keeps what they were. */
async function dropLists(tx: Transaction, row: { provinceCode: string; projectId: string }): Promise<void> {
  await tx.projectSource.deleteMany({ where: row });
  await tx.projectCompany.deleteMany({ where: row });
  await tx.projectEvent.deleteMany({ where: row });
  await tx.projectRelation.deleteMany({ where: row });
}

async function writeLists(tx: Transaction, input: PublishedProject, investors: readonly FoundCompany[]): Promise<void> {
  const row = { provinceCode: input.provinceCode, projectId: input.id };
  const companyIds = [...new Set(investors.map((company) => company.id))];
  await tx.projectSource.createMany({ data: input.sources.map((source, ordinal) => ({ ...row, ordinal, ...source })) });
  await tx.projectCompany.createMany({
    data: companyIds.map((companyId, ordinal) => ({ ...row, companyId, role: 'INVESTOR', ordinal })),
  });
  await tx.projectEvent.createMany({ data: input.eventIds.map((eventId) => ({ ...row, eventId })) });
  await tx.projectRelation.createMany({ data: input.relations.map((relation) => ({ ...row, ...relation })) });
}
