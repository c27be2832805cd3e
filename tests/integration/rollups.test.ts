import { beforeEach, describe, expect, test } from 'vitest';
import { recordPublishedProject, recordPublishedProjects } from '@/lib/commands/record-published-projects';
import { registerProject } from '@/lib/commands/register-project';
import { proveTotals } from '@/lib/commands/rollups/prove-totals';
import { rebuildTotals } from '@/lib/commands/rollups/rebuild-totals';
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

test('twenty people who enter projects into one cell at once all get in, and the total is theirs to the yuan', async () => {
  const actors = await Promise.all(Array.from({ length: 20 }, () => anActor()));

  const outcomes = await Promise.all(
    actors.map((actor, index) => registerProject(actor, aRegistration({ agreedInvestmentYuan: BigInt(index) + 1n }))),
  );

  expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
  expect(await database.cityChainTotal.findMany()).toMatchObject([{ projects: 20, agreedInvestmentYuan: 210n }]);
  expect(await database.ledgerVersion.findFirst()).toMatchObject({ version: 20n });
  expect(await proveTotals()).toEqual([]);
}, 60_000);

test('a write that fails half-way leaves nothing behind', async () => {
  await recordPublishedProject(aPublishedProject(), WHO);
  const before = await ledger();
  const stranger = { ...(await anActor()), id: 'nobody' };

  // The history would name a user who does not exist: row and company are written when the transaction fails.
  await expect(registerProject(stranger, aRegistration())).rejects.toThrow();
  const halfBroken = [
    aPublishedProject({ id: 'PRJ0002' }),
    aPublishedProject({ id: 'PRJ0003', eventIds: ['no-such-event'] }),
  ];
  await expect(recordPublishedProjects(halfBroken, WHO)).rejects.toThrow();

  expect(await ledger()).toEqual(before);
  expect(await proveTotals()).toEqual([]);
});

describe('proof and rebuilding', () => {
  test('a total somebody tampered with is named, and rebuilding heals it', async () => {
    await recordPublishedProject(aPublishedProject(), WHO);
    await database.$executeRaw`UPDATE city_chain_totals SET agreed_investment_yuan = agreed_investment_yuan + 1`;
    await database.$executeRaw`DELETE FROM park_totals`;

    expect(await proveTotals()).toMatchObject([
      {
        table: 'city_chain_totals',
        key: '420000 420100 ic 2023-01 PUBLISHED t',
        fromLedger: { agreedInvestmentYuan: '20000000000' },
        kept: { agreedInvestmentYuan: '20000000001' },
      },
      { table: 'park_totals', kept: null },
    ]);

    await rebuildTotals();
    expect(await proveTotals()).toEqual([]);
    expect(await database.ledgerVersion.findFirst()).toMatchObject({ version: 2n });
  });

  test('rebuilding beside people at work loses nobody', async () => {
    const actor = await anActor();
    await Promise.all([
      ...Array.from({ length: 8 }, () => registerProject(actor, aRegistration())),
      rebuildTotals(),
      ...Array.from({ length: 8 }, () => registerProject(actor, aRegistration())),
    ]);
    expect(await database.project.count()).toBe(16);
    expect(await proveTotals()).toEqual([]);
  });
});
