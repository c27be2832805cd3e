import 'server-only';
import type { Transaction } from '@/lib/commands/transaction';
import type { CountingFacts } from '@/lib/domain/projects/counting';

/** A row of the ledger by its whole key. */
export type ProjectKey = { provinceCode: string; id: string };

/** The kinds of relation under which a row adds nothing while its parent counts. */
const COUNTING_KINDS = ['PHASE_OF', 'INSIDE_OF'] as const;

/** Is this a relation that decides whether the child counts? An increase or a headquarters counts by itself. */
export function isCountingKind(kind: string): kind is (typeof COUNTING_KINDS)[number] {
  return kind === 'PHASE_OF' || kind === 'INSIDE_OF';
}

/** The rows a row is a phase of or stands inside of, and whether each counts: what the counting rule asks. */
export async function countingParents(
  tx: Transaction,
  { provinceCode, id }: ProjectKey,
): Promise<CountingFacts['parents']> {
  const relations = await tx.projectRelation.findMany({
    where: { provinceCode, projectId: id, kind: { in: [...COUNTING_KINDS] } },
    select: { kind: true, parent: { select: { counted: true } } },
    orderBy: [{ parentProvinceCode: 'asc' }, { parentId: 'asc' }],
  });
  return relations.flatMap(({ kind, parent }) => (isCountingKind(kind) ? [{ kind, counted: parent.counted }] : []));
}

/** The rows whose counting depends on this one. */
export async function countingChildren(tx: Transaction, { provinceCode, id }: ProjectKey): Promise<ProjectKey[]> {
  const relations = await tx.projectRelation.findMany({
    where: { parentProvinceCode: provinceCode, parentId: id, kind: { in: [...COUNTING_KINDS] } },
    select: { provinceCode: true, projectId: true },
    orderBy: [{ provinceCode: 'asc' }, { projectId: 'asc' }],
  });
  return relations.map((relation) => ({ provinceCode: relation.provinceCode, id: relation.projectId }));
}

/** Holds rows of the ledger, in one order, until the transaction ends: nobody changes them meanwhile. */
export async function lockProjects(tx: Transaction, keys: readonly ProjectKey[]): Promise<void> {
  const provinceCodes = keys.map((key) => key.provinceCode);
  const ids = keys.map((key) => key.id);
  await tx.$queryRaw`
    SELECT 1 FROM projects
    WHERE (province_code, id) IN (SELECT * FROM unnest(${provinceCodes}::text[], ${ids}::text[]))
    ORDER BY province_code, id FOR UPDATE`;
}
