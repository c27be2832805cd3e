import type { NotCountedReason } from '@/lib/domain/projects/counting';
import type { ProjectStage } from '@/lib/domain/projects/project-stage';
import type { Role } from '@/lib/domain/people/role';

/** Every noun, enum word and repeated phrase of the interface. A sentence with figures in it belongs to its page. */

export const PRODUCT_NAME = '链图';

/** The main navigation, in order. */
export const NAV_LABEL = {
  overview: '总览',
  cities: '城市',
  chains: '产业链',
  parks: '园区',
  projects: '项目',
  events: '活动',
  metrics: '口径',
} as const;

export type NavKey = keyof typeof NAV_LABEL;

export const ROLE_LABEL: Record<Role, string> = {
  ADMIN: '系统管理员',
  PROVINCE: '省级招商专员',
  CITY: '市招商局',
  PARK: '园区',
  LEADER: '领导',
  AUDITOR: '审计',
};

export const STAGE_LABEL: Record<ProjectStage, string> = {
  LEAD: '线索',
  NEGOTIATING: '在谈',
  SIGNED: '签约',
  REGISTERED: '注册',
  STARTED: '开工',
  BUILDING: '在建',
  COMPLETED: '竣工',
  PRODUCING: '投产',
  FULL_CAPACITY: '达产',
};

export const STATUS_LABEL = {
  NORMAL: '正常',
  DELAYED: '滞后',
  STALLED: '停滞',
  ENDED: '终止',
} as const;

export type ProjectStatusKey = keyof typeof STATUS_LABEL;

/** Where a row comes from. Bases are never added without saying so. */
export const BASIS_LABEL = {
  PUBLISHED: '公开报道',
  REPORTED: '填报',
  VERIFIED: '认定',
} as const;

export type BasisKey = keyof typeof BASIS_LABEL;

export const TIER_LABEL = {
  UPSTREAM: '上游',
  MIDSTREAM: '中游',
  DOWNSTREAM: '下游',
} as const;

export const CITY_ROLE_LABEL = {
  LEAD: '牵头',
  MAIN: '主承载',
  SUPPORT: '协同',
  RESEARCH: '研发',
  MANUFACTURING: '制造',
  TERMINAL: '终端',
  SUPPLY: '配套',
} as const;

export const AMOUNT_QUALITY_LABEL = {
  EXACT: '确数',
  APPROXIMATE: '约数',
  AT_LEAST: '下限',
} as const;

/** Why a row is listed but adds nothing to totals. */
export const NOT_COUNTED_LABEL: Record<NotCountedReason, string> = {
  NOT_SIGNED: '未签约',
  PHASE_OF: '分期',
  INSIDE_OF: '园中项目',
};

/** What the project is to the other project of the relation. */
export const RELATION_LABEL = {
  PHASE_OF: '分期，属于',
  INSIDE_OF: '园中项目，位于',
  INCREASE_OF: '增资，追加于',
  HEADQUARTERS_OF: '总部，对应',
} as const;

/** The same relations read from the other side. */
export const INVERSE_RELATION_LABEL = {
  PHASE_OF: '含分期',
  INSIDE_OF: '含园中项目',
  INCREASE_OF: '有增资',
  HEADQUARTERS_OF: '总部为',
} as const;

export const COMPANY_ROLE_LABEL = {
  INVESTOR: '投资方',
  LANDED: '落地公司',
  PARENT: '集团',
} as const;

/** What a partner's share of a co-built park is a share of. */
export const SHARE_KIND_LABEL = {
  EQUITY: '股权',
  TAX: '税收',
  OUTPUT: '产值',
  CREDIT: '招商实绩',
} as const;

/** How a fact about a chain is known. */
export const FACT_BASIS_LABEL = {
  PUBLISHED: '已公布',
  GENERAL_KNOWLEDGE: '读者归纳',
  FICTIONAL: '虚构',
} as const;

/** What the grade of a source means. */
export const GRADE_MEANING: Record<string, string> = {
  A: '原始发布',
  B: '转载',
  C: '弱来源',
};

export const CURRENCY_LABEL: Record<string, string> = {
  USD: '美元',
  EUR: '欧元',
  HKD: '港元',
  JPY: '日元',
};

/** The two banners under the top bar. */
export const BANNER = {
  sample: {
    title: '样例数据',
    text: '以公开报道为主的样本，未经认定，不是统计；合计只代表已收集和登记的项目。',
  },
  fiction: {
    title: '虚构数据',
    text: '示范省及其城市、园区、企业和数字均为虚构，只用来说明页面怎样工作。',
  },
} as const;

export type BannerKey = keyof typeof BANNER;

export const UNIT = {
  yi: '亿元',
  wan: '万元',
  projects: '个',
  rows: '项',
} as const;

/** Fields of the registration form, as labels and in its list of errors. */
export const REGISTER_FIELD_LABEL = {
  name: '项目名称',
  company: '投资方',
  cityCode: '城市',
  districtCode: '区县',
  parkId: '园区',
  chainId: '产业链',
  chainLinkId: '主环节',
  amount: '协议投资额',
  amountUnit: '协议投资额',
  amountUnknown: '协议投资额',
  signedOn: '签约日期',
} as const;

/** Words that stand in more than one place. */
export const WORD = {
  agreedInvestment: '协议投资额',
  agreed: '协议额',
  projects: '项目',
  unknown: '未知',
  amountUnknown: '金额未填',
  amountNotKnown: '金额未知',
  noProjects: '没有项目',
  total: '合计',
  share: '占比',
  shareOfMoney: '占金额',
  band: '规模',
  city: '城市',
  district: '区县',
  park: '园区',
  chain: '产业链',
  link: '环节',
  stage: '阶段',
  status: '状态',
  basis: '依据',
  source: '来源',
  signedOn: '签约日期',
  year: '年份',
  company: '企业',
  investor: '投资方',
  all: '全部',
  allYears: '全部年份',
  noChain: '未归链',
  noPark: '园区未填',
  noInvestor: '投资方未刊',
  noLink: '环节待定',
  noDate: '日期未刊',
  monthUnknown: '月份不详',
  notCounted: '不计入',
  asOf: '截至',
  explain: '口径',
  seeRows: '看明细',
  optional: '选填',
} as const;

/** Words of the frame around every page. */
export const FRAME = {
  skip: '跳到正文',
  mainNav: '主导航',
  tabNav: '底部导航',
  crumbs: '位置',
  filters: '筛选',
  place: '地区',
  more: '更多',
  signOut: '退出',
  signedInAs: '当前用户',
  footer: '协议投资额：首次签约计一次，单位亿元；“—”为未知，“0”为零。',
  footerPrint: '打印含筛选条件、时间与用户',
} as const;
