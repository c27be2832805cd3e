import { NOT_COUNTED_REASONS, type NotCountedReason } from '@/lib/domain/projects/counting';
import type { ChangedFields, HistoryValue } from '@/lib/domain/projects/project-change';
import { PROJECT_STAGES, type ProjectStage } from '@/lib/domain/projects/project-stage';
import { yi } from '@/lib/format';
import { NOT_COUNTED_LABEL, STAGE_LABEL } from '@/lib/labels';

/** What the fields of a history entry are called; a field without a name is shown by its key rather than hidden. */
const FIELD_LABEL: Record<string, string> = {
  name: '名称',
  basis: '依据',
  stage: '阶段',
  stageText: '阶段原文',
  status: '状态',
  counted: '计入',
  notCountedBecause: '不计入原因',
  cityCode: '城市代码',
  districtCode: '区县代码',
  districtText: '区县原文',
  parkId: '园区',
  parkText: '园区原文',
  chainId: '产业链',
  chainLinkId: '环节',
  industryText: '行业原文',
  linkText: '环节原文',
  agreedInvestmentYuan: '协议投资额',
  agreedQuality: '金额性质',
  agreedCurrency: '币种',
  agreedForeignAmount: '外币金额',
  plannedInvestmentYuan: '计划总投资',
  fixedAssetInvestmentYuan: '固定资产投资',
  signedOn: '签约日期',
  latestEvent: '最近进展',
  latestEventOn: '进展日期',
  dateInferred: '日期推定',
  note: '备注',
  investors: '投资方',
  sources: '来源',
  events: '活动',
  relations: '关联',
  responsibleUnitId: '责任单位',
};

/** One line per changed field: "签约日期：— → 2023-01-08". */
export function changedFieldTexts(fields: ChangedFields): string[] {
  return Object.entries(fields).map(([field, [before, after]]) => {
    const label = FIELD_LABEL[field] ?? field;
    return `${label}：${valueText(field, before)} → ${valueText(field, after)}`;
  });
}

function valueText(field: string, value: HistoryValue): string {
  if (value === null || value === '') return '—';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map((each) => valueText(field, each)).join('、') || '—';
  if (typeof value === 'object') return valueText(field, value.title ?? value.name ?? JSON.stringify(value));
  if (field.endsWith('Yuan')) return `${yi(Number(value))} 亿元`;
  if (field === 'stage' && isStage(value)) return STAGE_LABEL[value];
  if (field === 'notCountedBecause' && isReason(value)) return NOT_COUNTED_LABEL[value];
  return String(value);
}

function isStage(value: unknown): value is ProjectStage {
  return PROJECT_STAGES.some((stage) => stage === value);
}

function isReason(value: unknown): value is NotCountedReason {
  return NOT_COUNTED_REASONS.some((reason) => reason === value);
}
