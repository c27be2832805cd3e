import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { recordPublishedProject } from '@/lib/commands/record-published-projects';
import { registerProject } from '@/lib/commands/register-project';
import { proveTotals } from '@/lib/commands/rollups/prove-totals';
import type { ProjectStage } from '@/lib/domain/projects/project-stage';
import type { PublishedProject } from '@/lib/schemas/published-project';
import { database } from '@/tests/support/database';
import { anActor, aPublishedProject, aRegistration, emptyDatabase, someGeography } from '@/tests/support/factories';

type Step = (actor: Actor) => Promise<unknown>;

const yuan = fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n }));
const registration: fc.Arbitrary<Step> = fc
  .record({
    agreedInvestmentYuan: yuan,
    signedOn: fc.constantFrom('2024-01-05', '2024-01-31', '2025-12-31'),
    parkId: fc.constantFrom(null, 'P015'),
    chainLinkId: fc.constantFrom(null, 'ic-eda'),
  })
  .map((given) => (actor) => registerProject(actor, aRegistration({ submissionId: randomUUID(), ...given })));

const stage = fc.constantFrom<ProjectStage>('LEAD', 'NEGOTIATING', 'SIGNED', 'BUILDING');
const publication: fc.Arbitrary<Step> = fc
  .record({
    number: fc.integer({ min: 0, max: 4 }),
    stage,
    agreedInvestmentYuan: yuan,
    agreedQuality: fc.constantFrom(null, 'EXACT', 'APPROXIMATE', 'AT_LEAST'),
    signedOn: fc.constantFrom(null, '2023', '2023-01', '2023-01-08'),
    chainId: fc.constantFrom(null, 'ic', 'nev'),
    cityCode: fc.constantFrom('420100', '420200'),
  })
  .map(({ number, ...given }) => async () => {
    // Row 0 is the parent of rows 1 and 2, row 1 that of row 3; row 4 stands alone.
    const parentId = [null, 'PRJ0', 'PRJ0', 'PRJ1', null][number] ?? null;
    const relations: PublishedProject['relations'] =
      parentId === null ? [] : [{ kind: 'PHASE_OF', parentProvinceCode: '420000', parentId, note: '分期' }];
    const project = aPublishedProject({ id: `PRJ${number}`, parkId: null, ...given, relations });
    // A phase is refused until its parent is there.
    if (parentId === null || (await database.project.count({ where: { id: parentId } })) > 0) {
      await recordPublishedProject(project, '种子数据');
    }
  });

test('whatever people and newspapers do, totals and ledger agree after every step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(registration, publication), { minLength: 3, maxLength: 10 }), async (steps) => {
      await emptyDatabase();
      await someGeography();
      const actor = await anActor();
      for (const step of steps) {
        await step(actor);
        expect(await proveTotals()).toEqual([]);
      }
    }),
    { numRuns: 12 },
  );
}, 180_000);
