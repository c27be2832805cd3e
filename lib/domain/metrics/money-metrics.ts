import { YUAN_PER_UNIT } from '@/lib/domain/money/amount';
import { sizeBand } from '@/lib/domain/money/size-band';
import { actualForeignCapital, agreedInvestment, arrivedFunds, entersStatistics } from './amounts';
import type { Metric } from './metric';

const YI = YUAN_PER_UNIT.亿元;
const HUNDREDTH_OF_YI = YI / 100n;

/** Metrics that are sums of money. */
export const MONEY_METRICS: readonly Metric[] = [
  {
    id: 'agreed-investment',
    name: '协议投资额',
    unit: '亿元',
    formula: '计入项目的协议投资额相加；同一项目只在首次签约时计一次。',
    source: '计数规则 0、3、4；公布例为 2021-08-27 签约活动的公布数，不是台账合计。',
    nullMeans: '金额未填的项目计个数、不计金额，合计写明“含 n 项未填”；下限按公布的数相加，写明“含 n 项下限”。',
    inUse: true,
    examples: [
      {
        given: '138 个项目，公布 4,122 亿元（2021-08-27 签约活动）',
        result: {
          kind: 'yuan',
          value: agreedInvestment([{ counted: true, agreedInvestmentYuan: 4122n * YI, agreedQuality: 'EXACT' }])
            .agreedInvestmentYuan,
        },
        prints: '4,122.00 亿元',
        published: true,
      },
      {
        given: '三个项目：10 亿元、超 200 亿元、未填；另有一个分期 100 亿元不计入',
        result: {
          kind: 'yuan',
          value: agreedInvestment([
            { counted: true, agreedInvestmentYuan: 10n * YI, agreedQuality: 'EXACT' },
            { counted: true, agreedInvestmentYuan: 200n * YI, agreedQuality: 'AT_LEAST' },
            { counted: true, agreedInvestmentYuan: null, agreedQuality: null },
            { counted: false, agreedInvestmentYuan: 100n * YI, agreedQuality: 'EXACT' },
          ]).agreedInvestmentYuan,
        },
        prints: '210.00 亿元',
        published: false,
      },
    ],
  },
  {
    id: 'size-bands',
    name: '规模分档',
    unit: '个；亿元',
    formula: '按单个项目的协议投资额分档：1、5、10、50、100 亿元以上；“5 亿元以上”含以上各档。',
    source: '各地通用的分档；档线是可改的默认值。',
    nullMeans: '金额未填和未折算外币的项目单列“金额未填”，不进任何一档。',
    inUse: true,
    examples: [
      {
        given: '一个 50 亿元的项目',
        result: { kind: 'band', value: sizeBand(50n * YI) },
        prints: '50 亿元档',
        published: false,
      },
      {
        given: '一个金额未填的项目',
        result: { kind: 'band', value: sizeBand(null) },
        prints: '金额未填',
        published: false,
      },
    ],
  },
  {
    id: 'planned-total',
    name: '计划总投资',
    unit: '亿元',
    formula: '按备案填写，与协议投资额、到位资金分列，从不相加；500 万元及以上进入固定资产投资统计。',
    source: '固定资产投资统计的起点 500 万元。',
    nullMeans: '没有备案数为“—”，不用协议投资额代替。',
    inUse: true,
    examples: [
      {
        given: `备案 500 万元，${entersStatistics(500n * YUAN_PER_UNIT.万元) ? '进入' : '不进入'}统计`,
        result: { kind: 'yuan', value: 500n * YUAN_PER_UNIT.万元 },
        prints: '0.05 亿元',
        published: false,
      },
    ],
  },
  {
    id: 'arrived-funds',
    name: '到位资金',
    unit: '亿元',
    formula: '经认定的每一笔到位资金相加：固定资产投资加流动资金；没有人直接填合计。',
    source: '公布例 526.89 + 175.87 = 702.76 亿元。',
    nullMeans: '没有到位凭证为“—”，不按进度推算。',
    inUse: false,
    examples: [
      {
        given: '固定资产 526.89 亿元，流动资金 175.87 亿元',
        result: {
          kind: 'yuan',
          value: arrivedFunds([
            { kind: 'FIXED_ASSETS', amountYuan: 52_689n * HUNDREDTH_OF_YI, verified: true },
            { kind: 'WORKING_CAPITAL', amountYuan: 17_587n * HUNDREDTH_OF_YI, verified: true },
          ]),
        },
        prints: '702.76 亿元',
        published: true,
      },
    ],
  },
  {
    id: 'foreign-capital',
    name: '实际使用外资',
    unit: '亿美元；亿元',
    formula: '经认定的外资到位逐笔相加，美元数与按当日汇率折算的人民币数并列。',
    source: '计数规则 1。',
    nullMeans: '没有汇率的一笔只计美元，不计人民币，并写明未折算笔数。',
    inUse: false,
    examples: [
      {
        given: '两笔：2 亿美元折 14.20 亿元，1 亿美元无汇率；人民币合计',
        result: {
          kind: 'yuan',
          value: actualForeignCapital([
            { usdCents: 200n * YI, yuan: 1_420n * HUNDREDTH_OF_YI, verified: true },
            { usdCents: 100n * YI, yuan: null, verified: true },
          ]).yuan,
        },
        prints: '14.20 亿元',
        published: false,
      },
    ],
  },
];
