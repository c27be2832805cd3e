import { beforeEach, describe, expect, test } from 'vitest';
import { recordPublishedProject } from '@/lib/commands/record-published-projects';
import { registerProject } from '@/lib/commands/register-project';
import { proveTotals } from '@/lib/commands/rollups/prove-totals';
import { database } from '@/tests/support/database';
import { anActor, aPublishedProject, aRegistration, emptyDatabase, someGeography } from '@/tests/support/factories';

beforeEach(async () => {
  await emptyDatabase();
  await someGeography();
});

const versionOf = async (provinceCode: string) =>
  (await database.ledgerVersion.findUnique({ where: { provinceCode } }))?.version ?? 0n;

test('a bureau enters a project: row, company, history, totals and version come together', async () => {
  const actor = await anActor();
  const input = aRegistration();

  expect(await registerProject(actor, input)).toEqual({ ok: true, projectId: input.submissionId });

  const project = await database.project.findFirstOrThrow({
    include: { companies: { include: { company: true } }, changes: true },
  });
  expect(project).toMatchObject({
    provinceCode: '420000',
    id: input.submissionId,
    basis: 'REPORTED',
    stage: 'SIGNED',
    counted: true,
    cityCode: '420200',
    parkId: 'P015',
    agreedInvestmentYuan: 1_633_000_000n,
    agreedQuality: 'EXACT',
    signedOn: '2026-03-01',
    responsibleUnitId: actor.unitId,
    companies: [{ role: 'INVESTOR', company: { name: '欣盛电子有限公司', isFictional: false } }],
    changes: [{ verb: 'REGISTER', version: 1, actorId: actor.id, actorText: '测试员（测试单位）' }],
  });
  expect(project.changes[0]?.fields).toMatchObject({ agreedInvestmentYuan: [null, '1633000000'] });
  expect(await database.cityChainTotal.findMany()).toMatchObject([
    { cityCode: '420200', chainId: 'ic', period: '2026-03', projects: 1, agreedInvestmentYuan: 1_633_000_000n },
  ]);
  expect(await versionOf('420000')).toBe(1n);
  expect(await proveTotals()).toEqual([]);
});

test('an unknown amount is counted, adds nothing and stays unknown', async () => {
  await registerProject(await anActor(), aRegistration({ agreedInvestmentYuan: null }));
  expect(await database.project.findFirst()).toMatchObject({ agreedInvestmentYuan: null, agreedQuality: null });
  expect(await database.cityChainTotal.findFirst()).toMatchObject({
    projects: 1,
    unknownAmounts: 1,
    agreedInvestmentYuan: 0n,
  });
});

test('choosing only a link is choosing its chain', async () => {
  await registerProject(await anActor(), aRegistration({ chainId: null, chainLinkId: 'nev-oem' }));
  expect(await database.project.findFirst()).toMatchObject({ chainId: 'nev', chainLinkId: 'nev-oem' });
});

describe('whatever is posted, nobody writes outside their place, and a refusal leaves no trace', () => {
  const wuhan = { provinceCode: '420000', cityCode: '420100', parkId: null };
  const inOpticsValley = { cityCode: '420100', districtCode: null, parkId: 'P001' };

  test.each([
    ['a bureau in another city', 'CITY', {}, { cityCode: '420100', districtCode: null, parkId: null }, 'other-city'],
    [
      'a bureau in another province',
      'CITY',
      {},
      { cityCode: '510100', districtCode: null, parkId: null },
      'no-such-city',
    ],
    ['a bureau in a city that does not exist', 'CITY', {}, { cityCode: '429999' }, 'no-such-city'],
    ['a district of another city', 'CITY', {}, { districtCode: '420102' }, 'district-not-in-city'],
    ['a park of another city', 'CITY', {}, { parkId: 'P001' }, 'park-not-in-city'],
    ['a chain that does not exist', 'CITY', {}, { chainId: 'xx', chainLinkId: null }, 'no-such-chain'],
    ['a link of another chain', 'CITY', {}, { chainLinkId: 'nev-oem' }, 'link-not-in-chain'],
    ['a link that does not exist', 'CITY', {}, { chainLinkId: 'xx' }, 'link-not-in-chain'],
    [
      'a park in another park',
      'PARK',
      { ...wuhan, parkId: 'P001' },
      { ...inOpticsValley, parkId: 'P013' },
      'other-park',
    ],
    ['a park in no park', 'PARK', { ...wuhan, parkId: 'P001' }, { ...inOpticsValley, parkId: null }, 'other-park'],
    ['a park in another city', 'PARK', { ...wuhan, parkId: 'P001' }, {}, 'other-city'],
    ['a provincial officer', 'PROVINCE', { cityCode: null }, {}, 'role-only-reads'],
    ['an auditor', 'AUDITOR', {}, {}, 'role-only-reads'],
    ['a leader', 'LEADER', {}, {}, 'role-only-reads'],
    ['an administrator', 'ADMIN', {}, {}, 'role-only-reads'],
  ] as const)('%s', async (_, role, workplace, given, because) => {
    const actor = await anActor(role, workplace);

    expect(await registerProject(actor, aRegistration(given))).toEqual({ ok: false, because });

    expect(await database.project.count()).toBe(0);
    expect(await database.company.count()).toBe(0);
    expect(await database.projectChange.count()).toBe(0);
    expect(await database.cityChainTotal.count()).toBe(0);
    expect(await versionOf('420000')).toBe(0n);
  });
});

test('a park operator enters a project in its own park', async () => {
  const actor = await anActor('PARK', { cityCode: '420100', parkId: 'P001' });
  const input = aRegistration({ cityCode: '420100', districtCode: null, parkId: 'P001' });
  expect(await registerProject(actor, input)).toMatchObject({ ok: true });
});

describe('the same form sent twice', () => {
  test('makes one project, one history row and one version', async () => {
    const actor = await anActor();
    const input = aRegistration();
    const outcomes = await Promise.all([registerProject(actor, input), registerProject(actor, input)]);
    expect(outcomes).toEqual([
      { ok: true, projectId: input.submissionId },
      { ok: true, projectId: input.submissionId },
    ]);
    expect(await database.project.count()).toBe(1);
    expect(await database.projectChange.count()).toBe(1);
    expect(await versionOf('420000')).toBe(1n);
    expect(await proveTotals()).toEqual([]);
  });

  test('with other content is refused, so that nothing typed is lost unseen', async () => {
    const actor = await anActor();
    const input = aRegistration();
    await registerProject(actor, input);
    expect(await registerProject(actor, { ...input, company: '另一家公司' })).toEqual({
      ok: false,
      because: 'form-already-used',
    });
    expect(await database.project.findFirst()).toMatchObject({ name: input.name });
    expect(await database.company.findMany()).toMatchObject([{ name: input.company }]);
  });

  test('by somebody else is refused', async () => {
    const input = aRegistration();
    await registerProject(await anActor(), input);
    expect(await registerProject(await anActor(), input)).toEqual({ ok: false, because: 'form-already-used' });
  });
});

test('an id that is taken in another province opens no second project under it', async () => {
  const input = aRegistration();
  await registerProject(await anActor(), input);
  const stranger = await anActor('CITY', { provinceCode: '990000', cityCode: '990100' });
  const forged = aRegistration({
    ...input,
    submissionId: input.submissionId,
    cityCode: '990100',
    districtCode: null,
    parkId: null,
  });

  expect(await registerProject(stranger, forged)).toEqual({ ok: false, because: 'form-already-used' });
  expect(await database.project.count({ where: { id: input.submissionId } })).toBe(1);
});

describe('a company named in a form', () => {
  test('is the published one when it is the same, and nothing about that one changes', async () => {
    await recordPublishedProject(aPublishedProject({ investors: ['欣盛电子'] }), '种子数据');
    const before = await database.company.findMany();

    await registerProject(await anActor(), aRegistration({ company: '欣盛 电子' }));

    expect(await database.company.findMany()).toEqual(before);
    expect(await database.projectCompany.count({ where: { companyId: before[0]?.id ?? '' } })).toBe(2);
  });

  test('in the fictional province is never the real one', async () => {
    await recordPublishedProject(aPublishedProject({ investors: ['欣盛电子'] }), '种子数据');
    const actor = await anActor('CITY', { provinceCode: '990000', cityCode: '990100' });
    const input = aRegistration({ company: '欣盛电子', cityCode: '990100', districtCode: null, parkId: null });

    expect(await registerProject(actor, input)).toMatchObject({ ok: true });

    expect(await database.company.findMany({ orderBy: { isFictional: 'asc' } })).toMatchObject([
      { name: '欣盛电子', isFictional: false },
      { name: '欣盛电子', isFictional: true },
    ]);
  });
});
