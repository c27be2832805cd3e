import { expect, test } from 'vitest';
import { changedFields } from '@/lib/domain/projects/project-change';

test('the history keeps what changed, before and after, and nothing else', () => {
  const before = { name: '一期', agreedInvestmentYuan: '100', note: null };
  expect(changedFields(before, { name: '一期', agreedInvestmentYuan: null, note: '续' })).toEqual({
    agreedInvestmentYuan: ['100', null],
    note: [null, '续'],
  });
});

test('a new row had nothing before, and its empty fields are no change', () => {
  expect(changedFields(null, { name: '一期', note: null, counted: false })).toEqual({
    name: [null, '一期'],
    counted: [null, false],
  });
});

test('lists are compared by what is in them', () => {
  expect(changedFields({ events: ['A', 'B'] }, { events: ['A', 'B'] })).toEqual({});
  expect(changedFields({ events: ['A', 'B'] }, { events: ['B'] })).toEqual({ events: [['A', 'B'], ['B']] });
});
