import { z } from 'zod';
import { db } from '@/lib/db';
import { isPartialDate } from '@/lib/domain/projects/signing-period';
import { Prisma } from '@/lib/generated/prisma/client';
import { bringUpToDate } from './bring-up-to-date';
import { cityCodesByName } from './city-codes';
import { readDataFile } from './data-file';

const PROVINCE_OF_NAME = { 湖北: '420000', 四川: '510000' } as const;
const QUALITY_OF_WORD = { exact: 'EXACT', approx: 'APPROXIMATE', min: 'AT_LEAST' } as const;

const Event = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['签约', '开工', '推进', '年度', '清单', '签约/开工']),
  provinceName: z.enum(['湖北', '四川']),
  cityName: z.string().nullable(),
  placeText: z.string().nullable(),
  projectCount: z.int().nullable(),
  totalYi: z.number().nullable(),
  totalQuality: z.enum(['exact', 'approx', 'min']).nullable(),
  date: z.string().refine(isPartialDate).nullable(),
  dateBasis: z.enum(['published', 'inferred']).nullable(),
  note: z.string().nullable(),
  source: z.object({
    title: z.string(),
    published: z.string().nullable(),
    grade: z.enum(['A', 'B', 'C']),
    url: z.url().nullable(),
  }),
});

/** Signing events, starts, lists and yearly figures, each with the count and total it was published with. */
export async function seedSigningEvents(): Promise<void> {
  const codeOfCity = await cityCodesByName();
  const events = readDataFile('signing_events.json', Event).map((event) => ({
    id: event.id,
    provinceCode: PROVINCE_OF_NAME[event.provinceName],
    cityCode: event.cityName === null ? null : codeOfCity(event.cityName),
    name: event.name,
    kind: event.kind,
    placeText: event.placeText,
    projectCount: event.projectCount,
    publishedYuan: event.totalYi === null ? null : wholeYuanOfYi(event.totalYi),
    publishedQuality: event.totalQuality === null ? null : QUALITY_OF_WORD[event.totalQuality],
    heldOn: event.date,
    dateBasis: event.dateBasis,
    note: event.note,
    sourceTitle: event.source.title,
    sourcePublished: event.source.published,
    sourceGrade: event.source.grade,
    sourceUrl: event.source.url,
  }));
  await bringUpToDate(events, {
    stored: await db().signingEvent.findMany(),
    key: ['id'],
    create: (data) => db().signingEvent.createMany({ data }),
    update: (data) => db().signingEvent.update({ where: { id: data.id }, data }),
  });
}

/** Exact, and without the limit of a single project: one list speaks of 45 000 亿元. */
function wholeYuanOfYi(totalYi: number): bigint {
  const yuan = new Prisma.Decimal(String(totalYi)).times(100_000_000);
  if (!yuan.isInteger()) throw new Error(`${totalYi} 亿元 is finer than a yuan`);
  return BigInt(yuan.toFixed(0));
}
