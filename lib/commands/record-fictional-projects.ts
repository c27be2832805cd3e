import 'server-only';
import { findOrMakeCompanies } from '@/lib/commands/companies/find-or-make-companies';
import { insertRows } from '@/lib/commands/insert-rows';
import { rollupFactsOf } from '@/lib/commands/projects/rollup-facts-of';
import { applyRollupDifference } from '@/lib/commands/rollups/apply-difference';
import { inTransaction, type Transaction } from '@/lib/commands/transaction';
import { decideCounting } from '@/lib/domain/projects/counting';
import type { FictionalProject } from '@/lib/domain/projects/fictional-project';
import { changedFields, type ChangeVerb } from '@/lib/domain/projects/project-change';

export type FictionalOutcome = { ok: true; recorded: number } | { ok: false; because: 'not-a-fictional-province' };

const ONE_MINUTE_MS = 60_000;

/**
 * Enters a batch of invented projects with their history, totals moved once. Rows that are there already stay as they
 * are. A real province is refused: nothing invented ever stands beside real rows.
 */
export async function recordFictionalProjects(
  provinceCode: string,
  batch: readonly FictionalProject[],
  actorText: string,
): Promise<FictionalOutcome> {
  return inTransaction(
    async (tx) => {
      const province = await tx.province.findUnique({ where: { code: provinceCode }, select: { isFictional: true } });
      if (!province?.isFictional) return { ok: false, because: 'not-a-fictional-province' };

      const ids = batch.flatMap(({ id, phaseOf }) => (phaseOf === null ? [id] : [id, phaseOf]));
      const stored = await tx.$queryRaw<{ id: string; counted: boolean }[]>`
        SELECT id, counted FROM projects WHERE province_code = ${provinceCode} AND id = ANY(${ids})`;
      const counted = new Map(stored.map((row) => [row.id, row.counted]));
      const missing = batch.filter(({ id }) => !counted.has(id));
      if (missing.length > 0) await recordAll(tx, { provinceCode, missing, counted, actorText });
      return { ok: true, recorded: missing.length };
    },
    { timeoutMs: ONE_MINUTE_MS },
  );
}

type Batch = {
  provinceCode: string;
  missing: readonly FictionalProject[];
  /** Whether each row decided so far counts; grows while the batch is read. */
  counted: Map<string, boolean>;
  actorText: string;
};

async function recordAll(tx: Transaction, { provinceCode, missing, counted, actorText }: Batch): Promise<void> {
  const rows = missing.map((project) => {
    const counting = countingOf(project, counted);
    counted.set(project.id, counting.counted);
    return { provinceCode, ...columnsOf(project), ...counting, updatedAt: new Date() };
  });
  await insertRows(tx, 'projects', rows);
  await insertLists(tx, provinceCode, missing);
  await insertRows(
    tx,
    'project_changes',
    rows.map(({ id, name, stage, signedOn, agreedInvestmentYuan }) => ({
      provinceCode,
      id: `${id}-1`,
      projectId: id,
      version: 1,
      actorText,
      verb: 'RECORD' satisfies ChangeVerb,
      fields: changedFields(null, {
        name,
        stage,
        signedOn,
        agreedInvestmentYuan: agreedInvestmentYuan?.toString() ?? null,
      }),
    })),
  );
  await applyRollupDifference(
    tx,
    rows.map((row) => ({ before: null, after: rollupFactsOf(row) })),
  );
}

function countingOf({ stage, phaseOf }: FictionalProject, counted: Batch['counted']) {
  const parents = phaseOf === null ? [] : [{ kind: 'PHASE_OF' as const, counted: counted.get(phaseOf) ?? false }];
  const decision = decideCounting({ stage, parents });
  return { counted: decision.counted, notCountedBecause: decision.counted ? null : decision.because };
}

function columnsOf(project: FictionalProject) {
  return {
    id: project.id,
    name: project.name,
    basis: project.basis,
    stage: project.stage,
    status: project.status,
    cityCode: project.cityCode,
    districtCode: project.districtCode,
    parkId: project.parkId,
    chainId: project.chainId,
    chainLinkId: project.chainLinkId,
    agreedInvestmentYuan: project.agreedInvestmentYuan,
    agreedQuality: project.agreedQuality,
    agreedCurrency: project.agreedInvestmentYuan === null ? null : 'CNY',
    signedOn: project.signedOn,
  };
}

async function insertLists(
  tx: Transaction,
  provinceCode: string,
  projects: readonly FictionalProject[],
): Promise<void> {
  const names = projects.map(({ companyName }) => companyName);
  const companies = await findOrMakeCompanies(tx, names, 'fictional');
  const investors = projects.map(({ id, companyName }) => {
    const companyId = companies.get(companyName)?.id;
    return { provinceCode, projectId: id, companyId, role: 'INVESTOR', ordinal: 0 };
  });
  const events = projects.flatMap(({ id, eventId }) =>
    eventId === null ? [] : [{ provinceCode, projectId: id, eventId }],
  );
  const relations = projects.flatMap(({ id, phaseOf: parentId }) =>
    parentId === null
      ? []
      : [{ provinceCode, projectId: id, parentProvinceCode: provinceCode, parentId, kind: 'PHASE_OF' }],
  );
  const sources = projects.flatMap(({ id, sourceTitle: title }) =>
    title === null ? [] : [{ provinceCode, projectId: id, ordinal: 0, title, grade: 'B' }],
  );
  await insertRows(tx, 'project_companies', investors);
  await insertRows(tx, 'project_events', events);
  await insertRows(tx, 'project_relations', relations);
  await insertRows(tx, 'project_sources', sources);
}
