import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PublishedProject } from '@/lib/schemas/published-project';

const rows: { id: string }[] = JSON.parse(
  readFileSync(new URL('../../prisma/data/projects.json', import.meta.url), 'utf8'),
);
const rowOf = (id: string) => rows.find((row) => row.id === id);

test('every row of the file can be read', () => {
  expect(rows.filter((row) => !PublishedProject.safeParse(row).success)).toEqual([]);
});

test('foreign money without a rate keeps its currency and is unknown in yuan', () => {
  expect(PublishedProject.parse(rowOf('PRJ0069'))).toMatchObject({
    agreedInvestmentYuan: null,
    agreedQuality: 'EXACT',
    agreedCurrency: 'USD',
    agreedForeignAmount: '600000000',
  });
});

test('a date is the signing only when it says 签约', () => {
  expect(PublishedProject.parse(rowOf('PRJ0001'))).toMatchObject({ signedOn: '2019-11-13', latestEvent: null });
  expect(PublishedProject.parse(rowOf('PRJ0013'))).toMatchObject({
    signedOn: null,
    latestEvent: '落户',
    latestEventOn: '2023',
    agreedInvestmentYuan: 20_000_000_000n,
    agreedQuality: 'AT_LEAST',
  });
});

describe('a row that cannot be placed is refused, and says why', () => {
  test.each([
    [{ stageText: '奠基' }, 'the stage word "奠基" is new: place it in lib/domain/projects/published-stage.ts'],
    [{ amount: 1.123456789, amountUnit: '亿元' }, 'the amount 1.123456789 is finer-than-a-yuan'],
    [{ amount: 3, amountUnit: null }, 'an amount needs its unit, and a unit its amount'],
    [{ date: '2023-02-30' }, 'not a day, month or year of the calendar'],
  ])('%o', (given, message) => {
    const parsed = PublishedProject.safeParse({ ...rowOf('PRJ0001'), ...given });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
