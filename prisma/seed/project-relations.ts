import type { PublishedRelation } from '@/lib/schemas/published-project';

/**
 * What published rows are to each other. The rows' own notes say it in words; without it the same money
 * would be counted twice.
 */
export const RELATIONS_OF_PROJECT: Readonly<Record<string, readonly PublishedRelation[]>> = {
  // 长飞先进: the total and its phase one.
  PRJ0014: [
    { kind: 'PHASE_OF', parentProvinceCode: '420000', parentId: 'PRJ0013', note: '总投资的一期，勿与总项目重复加总' },
  ],
  // 亿纬锂能 stands in 荆门's battery park; that the two overlap was published as probable.
  PRJ0183: [
    {
      kind: 'INSIDE_OF',
      parentProvinceCode: '420000',
      parentId: 'PRJ0178',
      note: '可能与荆门动力储能电池产业园 463 亿元重叠',
    },
  ],
};
