import { beforeEach, describe, expect, test } from 'vitest';
import { recordPublishedProject, recordPublishedProjects } from '@/lib/commands/record-published-projects';
import { registerProject } from '@/lib/commands/register-project';
import { proveTotals } from '@/lib/commands/rollups/prove-totals';
import type { PublishedProject } from '@/lib/schemas/published-project';
import { database } from '@/tests/support/database';
import {
  anActor,
  aPublishedProject,
  aRegistration,
  emptyDatabase,
  ledger,
  someGeography,
} from '@/tests/support/factories';

const WHO = '种子数据';

beforeEach(async () => {
  await emptyDatabase();
  await someGeography();
});

describe('the same published row', () => {
  test('a second time changes nothing and writes no history', async () => {
    expect(await recordPublishedProject(aPublishedProject(), WHO)).toEqual({ ok: true, did: 'recorded' });
    const before = await ledger();
    expect(await recordPublishedProject(aPublishedProject(), WHO)).toEqual({ ok: true, did: 'nothing' });
    expect(await ledger()).toEqual(before);
  });

  test('with other content moves the totals by the difference and keeps what was', async () => {
    await recordPublishedProject(aPublishedProject(), WHO);
    const corrected = aPublishedProject({
      agreedInvestmentYuan: 12_000_000_000n,
      signedOn: '2023-02',
      sources: [{ title: '更正', published: null, grade: 'A', url: 'https://example.org/1' }],
    });

    expect(await recordPublishedProject(corrected, WHO)).toEqual({ ok: true, did: 'updated' });

    expect(await database.project.findFirst({ include: { sources: true } })).toMatchObject({
      version: 2,
      agreedInvestmentYuan: 12_000_000_000n,
      sources: [{ title: '更正' }],
    });
    const change = await database.projectChange.findFirst({ where: { version: 2 } });
    expect(change).toMatchObject({ verb: 'UPDATE', actorId: null, actorText: WHO });
    expect(Object.keys(Object(change?.fields)).sort()).toEqual(['agreedInvestmentYuan', 'signedOn', 'sources']);
    expect(change?.fields).toMatchObject({ agreedInvestmentYuan: ['20000000000', '12000000000'] });
    expect(await proveTotals()).toEqual([]);
  });

  test('is not written over what a bureau entered under that id', async () => {
    const input = aRegistration();
    await registerProject(await anActor(), input);
    const published = aPublishedProject({ id: input.submissionId });
    expect(await recordPublishedProject(published, WHO)).toEqual({ ok: false, because: 'row-of-a-bureau' });
    expect(await database.project.findFirst()).toMatchObject({ basis: 'REPORTED', version: 1 });
  });
});

describe('a phase adds nothing while its parent counts', () => {
  const parent = (given: Partial<PublishedProject> = {}) => aPublishedProject({ id: 'PRJ0013', ...given });
  const phase = aPublishedProject({
    id: 'PRJ0014',
    agreedInvestmentYuan: 10_000_000_000n,
    relations: [{ kind: 'PHASE_OF', parentProvinceCode: '420000', parentId: 'PRJ0013', note: '一期' }],
  });
  const phaseInPhase = aPublishedProject({
    id: 'PRJ0015',
    relations: [{ kind: 'INSIDE_OF', parentProvinceCode: '420000', parentId: 'PRJ0014', note: '园中项目' }],
  });
  const countedIds = async () =>
    (await database.project.findMany({ where: { counted: true }, orderBy: { id: 'asc' } })).map(({ id }) => id);

  test('and counts as soon as the parent does not, down to the last child', async () => {
    await recordPublishedProjects([parent(), phase, phaseInPhase], WHO);
    expect(await countedIds()).toEqual(['PRJ0013', 'PRJ0015']);

    await recordPublishedProject(parent({ stage: 'NEGOTIATING', stageText: '在谈' }), WHO);

    expect(await countedIds()).toEqual(['PRJ0014']);
    const history = await database.projectChange.findMany({
      where: { verb: 'RECOUNT' },
      orderBy: { projectId: 'asc' },
    });
    expect(history).toMatchObject([
      { projectId: 'PRJ0014', version: 2, fields: { counted: [false, true], notCountedBecause: ['PHASE_OF', null] } },
      { projectId: 'PRJ0015', version: 2, fields: { counted: [true, false], notCountedBecause: [null, 'INSIDE_OF'] } },
    ]);
    expect(await proveTotals()).toEqual([]);
  });

  test('also when parent and child change in one batch', async () => {
    await recordPublishedProjects([parent(), phase, phaseInPhase], WHO);
    await recordPublishedProjects([parent({ stage: 'LEAD' }), { ...phase, note: '更正' }, phaseInPhase], WHO);
    expect(await countedIds()).toEqual(['PRJ0014']);
    expect(await proveTotals()).toEqual([]);
  });

  test('and cannot be entered before its parent', async () => {
    await expect(recordPublishedProject(phase, WHO)).rejects.toThrow('not in the ledger');
  });
});

test('an increase counts beside the project it adds to', async () => {
  const increase = aPublishedProject({
    id: 'PRJ0002',
    relations: [{ kind: 'INCREASE_OF', parentProvinceCode: '420000', parentId: 'PRJ0001', note: '增资' }],
  });
  await recordPublishedProjects([aPublishedProject(), increase], WHO);
  expect(await database.project.count({ where: { counted: true } })).toBe(2);
});
