import { beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '@/lib/domain/place';
import type { Scope } from '@/lib/domain/people/scope';
import { biggestSignings } from '@/lib/queries/events/biggest-signings';
import { eventChoices } from '@/lib/queries/events/event-choices';
import { eventRows } from '@/lib/queries/events/event-rows';
import { findEvent } from '@/lib/queries/events/find-event';
import { findPlace } from '@/lib/queries/places/find-place';
import { ledgerTotal } from '@/lib/queries/projects/ledger-total';
import { LedgerFilter } from '@/lib/schemas/ledger-filter';
import { seedPublishedLedger } from '@/tests/support/published-ledger';

const ALL: Scope = { kind: 'ALL' };
const HUBEI: Scope = { kind: 'PROVINCE', provinceCode: '420000' };

beforeAll(seedPublishedLedger, 120_000);

test('the event of 2021-08-27 shows 138 projects and 4,122 亿元 as published, and nothing of it in the ledger', async () => {
  expect(await findEvent(ALL, 'EVT001')).toMatchObject({
    heldOn: '2021-08-27',
    dateInferred: true,
    projectCount: 138,
    publishedYuan: 412_200_000_000,
    ledgerProjects: 0,
    sourceGrade: 'A',
  });
});

test('the biggest signing events are signings, largest first, never starts or lists', async () => {
  const events = await biggestSignings(await placeOf(null), null, 50);
  expect(new Set(events.map((event) => event.kind))).toEqual(new Set(['签约']));
  const amounts = events.map((event) => event.publishedYuan ?? 0);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  expect(events[0]).toMatchObject({ id: 'EVT077', publishedYuan: 647_557_000_000 });
});

test('all 39 published signings are listed, those without a total last', async () => {
  const events = await eventRows(await placeOf(null), { kind: '签约', year: null });
  expect(events).toHaveLength(39);
  expect(events.slice(-2).map((event) => event.publishedYuan)).toEqual([null, null]);
});

describe('a province-wide event', () => {
  test('is listed in its province', async () => {
    const ids = (await eventRows(await placeOf('湖北'), { kind: '签约', year: null })).map((event) => event.id);
    expect(ids).toContain('EVT049');
    expect(ids).not.toContain('EVT077');
  });

  test('belongs to no single city', async () => {
    const events = await eventRows(await placeOf('武汉都市圈'), { kind: '签约', year: null });
    expect(events.map((event) => event.id)).not.toContain('EVT049');
    expect(events.every((event) => event.cityCode !== null)).toBe(true);
  });
});

test('a year keeps the events dated in it, by day, month or year', async () => {
  const events = await eventRows(await placeOf(null), { kind: '签约', year: 2021 });
  expect(events.map((event) => event.heldOn?.slice(0, 4))).toEqual(events.map(() => '2021'));
  expect(events.map((event) => event.id)).toEqual(expect.arrayContaining(['EVT001', 'EVT002', 'EVT077']));
});

test('what the ledger holds of an event is what the ledger answers for it', async () => {
  const place = await placeOf(null);
  for (const event of (await eventRows(place, { kind: '签约', year: null })).filter((row) => row.ledgerProjects > 0)) {
    const total = await ledgerTotal(place, LedgerFilter.parse({ event: event.id }));
    expect(event).toMatchObject({
      ledgerProjects: total.countedProjects,
      ledgerUnknownAmounts: total.unknownAmounts,
      ledgerYuan: total.unknownAmounts === total.countedProjects ? null : total.agreedInvestmentYuan,
    });
  }
});

test('the kinds on offer count their events', async () => {
  const { kinds, years } = await eventChoices(await placeOf(null), null);
  expect(kinds).toContainEqual({ kind: '签约', events: 39 });
  expect(kinds).toContainEqual({ kind: '开工', events: 19 });
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

test('an event outside the scope does not exist for the asker', async () => {
  expect(await findEvent(HUBEI, 'EVT077')).toBeNull();
  expect(await findEvent(HUBEI, 'EVT049')).not.toBeNull();
});

async function placeOf(region: string | null): Promise<Place> {
  const place = await findPlace(ALL, region);
  if (!place) throw new Error(`no place ${region}`);
  return place;
}
