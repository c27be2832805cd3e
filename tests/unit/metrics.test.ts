import { describe, expect, test } from 'vitest';
import { printMetric } from '@/components/metrics/print-metric';
import { actualForeignCapital, agreedInvestment, arrivedFunds, entersStatistics } from '@/lib/domain/metrics/amounts';
import { COMPARISON_METRICS } from '@/lib/domain/metrics/comparison-metrics';
import { locationQuotient, taxPerMuYuan } from '@/lib/domain/metrics/intensity';
import { MONEY_METRICS } from '@/lib/domain/metrics/money-metrics';
import { agreedPerWorkingDayYuan, calendarLeadPoints } from '@/lib/domain/metrics/pace';
import { RATE_METRICS } from '@/lib/domain/metrics/rate-metrics';
import {
  chainFitRatio,
  cohortConversionRatio,
  completionRatio,
  fulfilmentRatio,
  fundsRatio,
  startRatio,
  targetCompletionRatio,
} from '@/lib/domain/metrics/rates';

const YI = 100_000_000n;
const METRICS = [...MONEY_METRICS, ...RATE_METRICS, ...COMPARISON_METRICS];

describe('published figures come out to the printed digit', () => {
  test.each([
    ['履约率 9/11', { kind: 'ratio', value: fulfilmentRatio(9, 11) }, '81.82 %'],
    ['开工率 907/1093', { kind: 'ratio', value: startRatio(907, 1093) }, '82.98 %'],
    ['建成率 401/1093', { kind: 'ratio', value: completionRatio(401, 1093) }, '36.69 %'],
    ['资金到位率 2794.49/6129.09', { kind: 'ratio', value: fundsRatio(2794.49, 6129.09) }, '45.59 %'],
    ['资金到位率 9.88/24', { kind: 'ratio', value: fundsRatio(9.88, 24) }, '41.17 %'],
    ['超序时 125.64 − 83.33', { kind: 'points', value: calendarLeadPoints(1.2564, 10) }, '+42.31 个百分点'],
    ['超序时 66.8 − 50', { kind: 'points', value: calendarLeadPoints(0.668, 6) }, '+16.80 个百分点'],
    ['欠序时 40 − 50', { kind: 'points', value: calendarLeadPoints(0.4, 6) }, '−10.00 个百分点'],
    ['日均 2300/250', { kind: 'yuan', value: agreedPerWorkingDayYuan(2300n * YI, 250) }, '9.20 亿元'],
  ] as const)('%s', (_name, result, printed) => {
    expect(printMetric(result)).toBe(printed);
  });

  test('arrived funds are fixed assets and working capital together: 526.89 + 175.87 = 702.76', () => {
    const arrived = arrivedFunds([
      { kind: 'FIXED_ASSETS', amountYuan: 52_689_000_000n, verified: true },
      { kind: 'WORKING_CAPITAL', amountYuan: 17_587_000_000n, verified: true },
      { kind: 'FIXED_ASSETS', amountYuan: 1n, verified: false },
    ]);
    expect(printMetric({ kind: 'yuan', value: arrived })).toBe('702.76 亿元');
  });
});

describe('nothing to divide by is unknown, never zero', () => {
  test.each([
    ['start rate', startRatio(0, 0)],
    ['fulfilment rate', fulfilmentRatio(0, 0)],
    ['completion rate', completionRatio(3, 0)],
    ['funds rate without an agreed amount', fundsRatio(1, 0)],
    ['funds rate while nothing is known to have arrived', fundsRatio(null, 24)],
    ['target completion without a target', targetCompletionRatio(5, 0)],
    ['chain fit without new projects', chainFitRatio(0, 0)],
    ['conversion before the months are over', cohortConversionRatio(12, 20, false)],
    ['lead of an unknown completion', calendarLeadPoints(null, 6)],
    ['working days not begun', agreedPerWorkingDayYuan(1n, 0)],
    ['tax without land', taxPerMuYuan(1n, 0)],
    ['quotient without national output', locationQuotient({ chain: 1, industry: 2 }, { chain: 0, industry: 10 })],
    ['arrived funds without a tranche', arrivedFunds([])],
    ['planned total that was not filed', entersStatistics(null)],
  ])('%s', (_name, value) => {
    expect(value).toBeNull();
  });
});

describe('agreed investment', () => {
  test('unknown amounts count their project, bounds their value, uncounted rows nothing', () => {
    expect(
      agreedInvestment([
        { counted: true, agreedInvestmentYuan: 10n * YI, agreedQuality: 'EXACT' },
        { counted: true, agreedInvestmentYuan: 200n * YI, agreedQuality: 'AT_LEAST' },
        { counted: true, agreedInvestmentYuan: null, agreedQuality: null },
        { counted: false, agreedInvestmentYuan: 100n * YI, agreedQuality: 'EXACT' },
      ]),
    ).toEqual({ projects: 3, agreedInvestmentYuan: 210n * YI, unknownAmounts: 1, lowerBounds: 1 });
  });

  test('zero is a known amount', () => {
    expect(agreedInvestment([{ counted: true, agreedInvestmentYuan: 0n, agreedQuality: 'EXACT' }])).toMatchObject({
      unknownAmounts: 0,
      agreedInvestmentYuan: 0n,
    });
  });
});

test('foreign money without a rate stays out of the yuan and is counted as unconverted', () => {
  expect(
    actualForeignCapital([
      { usdCents: 100n, yuan: 7n, verified: true },
      { usdCents: 50n, yuan: null, verified: true },
      { usdCents: 10n, yuan: 1n, verified: false },
    ]),
  ).toEqual({ usdCents: 150n, yuan: 7n, unconverted: 1 });
});

describe('the page 口径', () => {
  test.each(METRICS.flatMap((metric) => metric.examples.map((example) => [metric.name, example] as const)))(
    '%s: its example prints what it says',
    (_name, example) => {
      expect(printMetric(example.result)).toBe(example.prints);
    },
  );

  test('every metric has an anchor of its own', () => {
    expect(new Set(METRICS.map((metric) => metric.id)).size).toBe(METRICS.length);
  });
});
