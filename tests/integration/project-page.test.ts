import { beforeAll, expect, test } from 'vitest';
import type { Scope } from '@/lib/domain/people/scope';
import { findProject } from '@/lib/queries/projects/find-project';
import { projectHistory } from '@/lib/queries/projects/project-history';
import { seedPublishedLedger } from '@/tests/support/published-ledger';

const ALL: Scope = { kind: 'ALL' };
const SICHUAN: Scope = { kind: 'PROVINCE', provinceCode: '510000' };

beforeAll(seedPublishedLedger, 120_000);

test('a file holds what was published: amount, place, chain, company, event and source', async () => {
  expect(await findProject(ALL, 'PRJ0001')).toMatchObject({
    name: '烽火光通信一体化项目',
    basis: 'PUBLISHED',
    agreedInvestmentYuan: null,
    signedOn: '2019-11-13',
    city: { code: '420100' },
    park: { id: 'P001' },
    link: { id: 'opt-device' },
    linkText: '光器件/光通信设备',
    companies: [{ name: '烽火', role: 'INVESTOR' }],
    events: [{ id: 'EVT005' }],
    sources: [{ grade: 'A', published: '2019-11-13' }],
    notCountedBecause: null,
  });
});

test('a phase and its parent show each other, and only the parent counts', async () => {
  const [parent, phase] = await Promise.all([findProject(ALL, 'PRJ0013'), findProject(ALL, 'PRJ0014')]);
  expect(parent).toMatchObject({
    agreedInvestmentYuan: 20_000_000_000,
    agreedQuality: 'AT_LEAST',
    notCountedBecause: null,
    ties: [{ id: 'PRJ0014', kind: 'PHASE_OF', direction: 'HAS', counted: false }],
  });
  expect(phase).toMatchObject({
    notCountedBecause: 'PHASE_OF',
    ties: [{ id: 'PRJ0013', kind: 'PHASE_OF', direction: 'OF', counted: true }],
  });
});

test('a source without a published link has none', async () => {
  const phase = await findProject(ALL, 'PRJ0014');
  expect(phase?.sources.map((source) => source.url)).toEqual([null]);
});

test('a project outside the scope does not exist for the asker', async () => {
  expect(await findProject(SICHUAN, 'PRJ0001')).toBeNull();
  expect(await findProject(ALL, 'no-such-project')).toBeNull();
});

test('history begins with the entry that made the row', async () => {
  const history = await projectHistory('420000', 'PRJ0014');
  expect(history).toHaveLength(1);
  expect(history[0]).toMatchObject({ verb: 'RECORD', version: 1, fields: { counted: [null, false] } });
});
