import type { Metric } from './metric';
import {
  chainFitRatio,
  cohortConversionRatio,
  completionRatio,
  fulfilmentRatio,
  fundsRatio,
  startRatio,
  targetCompletionRatio,
} from './rates';

const EMPTY_BASE = '分母为零时为“—”，不写 0 % 或 100 %。';

/** Metrics that are a share of something. */
export const RATE_METRICS: readonly Metric[] = [
  {
    id: 'start-rate',
    name: '开工率',
    unit: '%',
    formula: '已开工及以后的项目 ÷ 签约项目。',
    source: '公布例 907 / 1093 = 82.98 %。',
    nullMeans: `${EMPTY_BASE}阶段取最近一次公开报道，不代表今天。`,
    inUse: true,
    examples: [
      {
        given: '签约 1,093 个，开工 907 个',
        result: { kind: 'ratio', value: startRatio(907, 1093) },
        prints: '82.98 %',
        published: true,
      },
      { given: '签约 0 个', result: { kind: 'ratio', value: startRatio(0, 0) }, prints: '—', published: false },
    ],
  },
  {
    id: 'completion-rate',
    name: '建成率 / 投产率',
    unit: '%',
    formula: '已竣工（投产）的项目 ÷ 签约项目。',
    source: '公布例 401 / 1093 = 36.69 %。',
    nullMeans: EMPTY_BASE,
    inUse: false,
    examples: [
      {
        given: '签约 1,093 个，建成 401 个',
        result: { kind: 'ratio', value: completionRatio(401, 1093) },
        prints: '36.69 %',
        published: true,
      },
    ],
  },
  {
    id: 'fulfilment-rate',
    name: '履约率',
    unit: '%',
    formula: '已履约的项目 ÷ 签约项目。',
    source: '公布例 9 / 11 = 81.82 %。',
    nullMeans: EMPTY_BASE,
    inUse: false,
    examples: [
      {
        given: '签约 11 个，履约 9 个',
        result: { kind: 'ratio', value: fulfilmentRatio(9, 11) },
        prints: '81.82 %',
        published: true,
      },
    ],
  },
  {
    id: 'funds-rate',
    name: '资金到位率',
    unit: '%',
    formula: '到位资金 ÷ 协议投资额，同一批项目、同一时点。',
    source: '公布例 2794.49 / 6129.09 = 45.59 %；9.88 / 24 = 41.17 %。',
    nullMeans: `没有到位凭证为“—”。${EMPTY_BASE}`,
    inUse: false,
    examples: [
      {
        given: '到位 2,794.49 亿元，协议 6,129.09 亿元',
        result: { kind: 'ratio', value: fundsRatio(2794.49, 6129.09) },
        prints: '45.59 %',
        published: true,
      },
      {
        given: '到位 9.88 亿元，协议 24 亿元',
        result: { kind: 'ratio', value: fundsRatio(9.88, 24) },
        prints: '41.17 %',
        published: true,
      },
    ],
  },
  {
    id: 'target-completion',
    name: '目标完成率',
    unit: '%',
    formula: '实际完成 ÷ 全年目标。',
    source: '责任状指标。',
    nullMeans: `没有目标为“—”。${EMPTY_BASE}`,
    inUse: false,
    examples: [
      {
        given: '全年目标 200，完成 150',
        result: { kind: 'ratio', value: targetCompletionRatio(150, 200) },
        prints: '75.00 %',
        published: false,
      },
    ],
  },
  {
    id: 'chain-fit',
    name: '产业契合度',
    unit: '%',
    formula: '归入产业链的新签项目 ÷ 全部新签项目。',
    source: '本产品定义。',
    nullMeans: EMPTY_BASE,
    inUse: false,
    examples: [
      {
        given: '新签 8 个，其中归链 6 个',
        result: { kind: 'ratio', value: chainFitRatio(6, 8) },
        prints: '75.00 %',
        published: false,
      },
    ],
  },
  {
    id: 'cohort-conversion',
    name: '签约转化',
    unit: '%',
    formula: '某季度签约的项目中，满 3、6、12、24 个月时已开工（到位、投产）的占比。',
    source: '本产品定义。',
    nullMeans: '未满月数的为“—”（未到期），不是 0 %。',
    inUse: false,
    examples: [
      {
        given: '一季度签约 20 个，满 6 个月时开工 12 个',
        result: { kind: 'ratio', value: cohortConversionRatio(12, 20, true) },
        prints: '60.00 %',
        published: false,
      },
      {
        given: '同一批，未满 12 个月',
        result: { kind: 'ratio', value: cohortConversionRatio(14, 20, false) },
        prints: '—',
        published: false,
      },
    ],
  },
];
