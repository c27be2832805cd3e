import { z } from 'zod';
import { readAmount } from '@/lib/domain/money/amount';
import { companiesNamedIn } from '@/lib/domain/companies/company-name';
import { stageOfPublishedWord } from '@/lib/domain/projects/published-stage';
import { isPartialDate } from '@/lib/domain/projects/signing-period';

const text = z.string().trim().min(1).nullable();
const id = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const adcode = z.string().regex(/^\d{6}$/);
const partialDate = z.string().refine(isPartialDate, { error: 'not a day, month or year of the calendar' });

const QUALITY_OF_WORD = { exact: 'EXACT', approx: 'APPROXIMATE', min: 'AT_LEAST' } as const;

/** The word that makes a date the date of the signing; with any other word it is the date of a later event. */
const SIGNING = '签约';

const stageText = z.string().transform((word, context) => {
  const stage = stageOfPublishedWord(word);
  if (stage !== null) return { word, stage };
  context.addIssue(`the stage word "${word}" is new: place it in lib/domain/projects/published-stage.ts`);
  return z.NEVER;
});

/** A published decimal × 10⁸ of its currency, exactly: a JSON number is read as the decimal text it was written as. */
const hundredMillions = z.number().transform((value, context) => {
  const reading = readAmount(String(value), '亿元');
  if (reading.ok) return reading.yuan;
  context.addIssue(`the amount ${value} is ${reading.because}`);
  return z.NEVER;
});

const Row = z.object({
  id,
  name: z.string().trim().min(1),
  investor: text,
  provinceName: z.string(),
  cityCode: adcode,
  districtName: text,
  districtCode: adcode.nullable(),
  parkId: id.nullable(),
  parkName: text,
  chainId: id.nullable(),
  chainLinkId: id.nullable(),
  industryText: text,
  linkText: text,
  amount: hundredMillions.nullable(),
  amountUnit: z.enum(['亿元', '亿美元']).nullable(),
  amountQuality: z.enum(['exact', 'approx', 'min']).nullable(),
  date: partialDate.nullable(),
  dateBasis: z.enum(['published', 'inferred']).nullable(),
  dateEvent: text,
  stageText,
  note: text,
  source: z.object({
    title: z.string().min(1),
    published: z.string().nullable(),
    grade: z.enum(['A', 'B', 'C']),
    url: z.url({ protocol: /^https?$/ }).nullable(),
  }),
  eventId: id.nullable(),
});

type Row = z.infer<typeof Row>;

/** What the row is to another published row; only phase and tenant keep it from counting. */
export type PublishedRelation = {
  kind: 'PHASE_OF' | 'INSIDE_OF' | 'INCREASE_OF' | 'HEADQUARTERS_OF';
  parentProvinceCode: string;
  parentId: string;
  /** The words it was published with. */
  note: string;
};

/** One row of prisma/data/projects.json, read into the terms of the ledger. Its relations are not in the file. */
export const PublishedProject = Row.refine((row) => (row.amount === null) === (row.amountUnit === null), {
  error: 'an amount needs its unit, and a unit its amount',
  path: ['amountUnit'],
}).transform((row) => ({
  id: row.id,
  name: row.name,
  stage: row.stageText.stage,
  stageText: row.stageText.word,
  cityCode: row.cityCode,
  districtCode: row.districtCode,
  /** Kept only where the published place has no code here. */
  districtText: row.districtCode === null ? row.districtName : null,
  parkId: row.parkId,
  parkText: row.parkName,
  chainId: row.chainId,
  chainLinkId: row.chainLinkId,
  industryText: row.industryText,
  linkText: row.linkText,
  ...agreedMoney(row),
  ...dates(row),
  note: row.note,
  investors: row.investor === null ? [] : companiesNamedIn(row.investor),
  sources: [row.source],
  eventIds: row.eventId === null ? [] : [row.eventId],
}));

export type PublishedProject = z.infer<typeof PublishedProject> & {
  provinceCode: string;
  relations: readonly PublishedRelation[];
};

/** Foreign money without a rate has no value in yuan: null, unknown, beside its amount in its own currency. */
function agreedMoney({ amount, amountUnit, amountQuality }: Row) {
  const isForeign = amountUnit === '亿美元';
  return {
    agreedInvestmentYuan: isForeign ? null : amount,
    agreedQuality: amountQuality === null ? null : QUALITY_OF_WORD[amountQuality],
    agreedCurrency: amount === null ? null : isForeign ? 'USD' : 'CNY',
    /** Decimal text in the main unit of the foreign currency; null for yuan. */
    agreedForeignAmount: isForeign && amount !== null ? amount.toString() : null,
  };
}

function dates({ date, dateBasis, dateEvent }: Row) {
  const isSigning = dateEvent === SIGNING;
  return {
    signedOn: isSigning ? date : null,
    latestEvent: isSigning ? null : dateEvent,
    latestEventOn: isSigning ? null : date,
    dateInferred: dateBasis === 'inferred',
  };
}
