import { describe, expect, test } from 'vitest';
import {
  beijingTime,
  count,
  foreignYi,
  partialDate,
  percent,
  points,
  wan,
  yi,
  yiOnAxis,
  yiRounded,
  yiWithQuality,
} from '@/lib/format';

describe('money in 亿元 has two decimals, rounded half up in integers', () => {
  test.each([
    [1_633_000_000, '16.33'],
    [176_860_000_000, '1,768.60'],
    [123_456_789_000_000, '1,234,567.89'],
    [0, '0.00'],
    [-0, '0.00'],
    [499_999, '0.00'],
    [500_000, '0.01'],
    [4_999_999, '0.05'],
    [100_500_000, '1.01'],
    [100_499_999, '1.00'],
    [8_499_999_999_500_000, '85,000,000.00'],
    [-500_000, '−0.01'],
    [-499_999, '0.00'],
    [-1_633_000_000, '−16.33'],
    [null, '—'],
  ])('%s yuan reads %s', (yuan, text) => {
    expect(yi(yuan)).toBe(text);
  });

  test.each([
    [176_860_000_000, '1,769'],
    [49_999_999, '0'],
    [50_000_000, '1'],
    [0, '0'],
    [null, '—'],
  ])('on a tile %s yuan reads %s', (yuan, text) => {
    expect(yiRounded(yuan)).toBe(text);
  });

  test.each([
    [160_000_000_000, '1,600'],
    [15_000_000, '0.15'],
    [1_010_000_000, '10.1'],
    [10_000_000_000, '100'],
    [0, '0'],
  ])('on a scale %s yuan reads %s', (yuan, text) => {
    expect(yiOnAxis(yuan)).toBe(text);
  });

  test.each([
    [70_000_000_000, 'APPROXIMATE', '约 700.00'],
    [30_000_000_000, 'AT_LEAST', '≥ 300.00'],
    [30_000_000_000, 'EXACT', '300.00'],
    [30_000_000_000, null, '300.00'],
    [null, 'AT_LEAST', '—'],
  ] as const)('%s yuan published as %s reads %s', (yuan, quality, text) => {
    expect(yiWithQuality(yuan, quality)).toBe(text);
  });
});

test.each([
  [600_000_000, 'USD', '6.00 亿美元'],
  [600_000_000, 'CHF', '6.00 亿 CHF'],
])('foreign money stays in its currency: %s %s reads %s', (amount, currency, text) => {
  expect(foreignYi(amount, currency)).toBe(text);
});

describe('money in 万元 and numbers of things have no decimals', () => {
  test.each([
    [30_000_000, '3,000'],
    [4_999, '0'],
    [5_000, '1'],
    [0, '0'],
    [null, '—'],
  ])('%s yuan reads %s 万元', (yuan, text) => {
    expect(wan(yuan)).toBe(text);
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [1_234_567, '1,234,567'],
    [null, '—'],
  ])('%s things read %s', (things, text) => {
    expect(count(things)).toBe(text);
  });
});

describe('a ratio is a percentage with two decimals', () => {
  test.each([
    [0.4559, '45.59 %'],
    [1, '100.00 %'],
    [0, '0.00 %'],
    [-0, '0.00 %'],
    [0.01005, '1.01 %'],
    [1 / 3, '33.33 %'],
    [2 / 3, '66.67 %'],
    [12.5, '1,250.00 %'],
    [-0.0412, '−4.12 %'],
    [null, '—'],
  ])('%s reads %s', (ratio, text) => {
    expect(percent(ratio)).toBe(text);
  });

  test.each([
    [42.31, '+42.31 个百分点'],
    [-18.53, '−18.53 个百分点'],
    [1.005, '+1.01 个百分点'],
    [0, '0.00 个百分点'],
    [0.001, '0.00 个百分点'],
    [-0.001, '0.00 个百分点'],
    [null, '—'],
  ])('a difference of %s reads %s', (difference, text) => {
    expect(points(difference)).toBe(text);
  });
});

test.each([
  ['2023-01-08', '2023-01-08'],
  ['2023-01', '2023-01（日不详）'],
  ['2023', '2023 年（月份不详）'],
  [null, '日期未刊'],
])('a date published as %s reads %s', (iso, text) => {
  expect(partialDate(iso)).toBe(text);
});

test('an instant is told in Beijing time, across midnight too', () => {
  expect(beijingTime('2026-11-20T18:05:00.000Z')).toBe('2026-11-21 02:05');
});
