import { YUAN_PER_UNIT } from '@/lib/domain/money/amount';
import { changeRatio } from '@/lib/domain/money/change';
import { locationQuotient, taxPerMuYuan } from './intensity';
import type { Metric } from './metric';
import { agreedPerWorkingDayYuan, calendarLeadPoints } from './pace';

/** Metrics that hold a figure against the calendar, another period, land or the nation. */
export const COMPARISON_METRICS: readonly Metric[] = [
  {
    id: 'calendar-lead',
    name: '超 / 欠序时进度',
    unit: '个百分点',
    formula: '目标完成率 − 已过月数 ÷ 12；正数为超，负数为欠。',
    source: '公布例 125.64 − 83.33 = +42.31；66.8 − 50 = +16.8。',
    nullMeans: '完成率未知时为“—”。',
    inUse: false,
    examples: [
      {
        given: '完成 125.64 %，已过 10 个月',
        result: { kind: 'points', value: calendarLeadPoints(1.2564, 10) },
        prints: '+42.31 个百分点',
        published: true,
      },
      {
        given: '完成 66.8 %，已过 6 个月',
        result: { kind: 'points', value: calendarLeadPoints(0.668, 6) },
        prints: '+16.80 个百分点',
        published: true,
      },
    ],
  },
  {
    id: 'per-working-day',
    name: '日均签约额',
    unit: '亿元 / 工作日',
    formula: '协议投资额 ÷ 工作日数。',
    source: '公布例 2300 亿元 / 250 = 9.2 亿元。',
    nullMeans: '没有工作日为“—”。',
    inUse: false,
    examples: [
      {
        given: '全年 2,300 亿元，250 个工作日',
        result: { kind: 'yuan', value: agreedPerWorkingDayYuan(2300n * YUAN_PER_UNIT.亿元, 250) },
        prints: '9.20 亿元',
        published: true,
      },
    ],
  },
  {
    id: 'change',
    name: '同比、环比',
    unit: '%',
    formula: '（本期 − 上期）÷ 上期的绝对值。',
    source: '统计通用定义。',
    nullMeans: '上期为零时没有百分比，为“—”，从不写 0 % 或 100 %。',
    inUse: false,
    examples: [
      {
        given: '上期 100，本期 125',
        result: { kind: 'ratio', value: changeRatio(100, 125) },
        prints: '25.00 %',
        published: false,
      },
      { given: '上期 0，本期 50', result: { kind: 'ratio', value: changeRatio(0, 50) }, prints: '—', published: false },
    ],
  },
  {
    id: 'tax-per-mu',
    name: '亩均税收',
    unit: '万元 / 亩',
    formula: '入库税收 ÷ 用地面积（亩）。',
    source: '园区评价通用定义。',
    nullMeans: '没有用地面积为“—”。',
    inUse: false,
    examples: [
      {
        given: '税收 3,000 万元，用地 150 亩',
        result: { kind: 'yuan-per-mu', value: taxPerMuYuan(3000n * YUAN_PER_UNIT.万元, 150) },
        prints: '20 万元 / 亩',
        published: false,
      },
    ],
  },
  {
    id: 'location-quotient',
    name: '区位商',
    unit: '倍',
    formula: '（本地该链产值 ÷ 本地工业产值）÷（全国该链产值 ÷ 全国工业产值）；1 为全国平均。',
    source: '区域经济学通用定义。',
    nullMeans: '任何一个基数缺失或为零都为“—”。',
    inUse: false,
    examples: [
      {
        given: '本地该链 30、工业 200，全国该链 100、工业 1,000',
        result: {
          kind: 'quotient',
          value: locationQuotient({ chain: 30, industry: 200 }, { chain: 100, industry: 1000 }),
        },
        prints: '1.50',
        published: false,
      },
    ],
  },
];
