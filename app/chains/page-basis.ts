import type { Place } from '@/lib/domain/place';
import { beijingTime, count } from '@/lib/format';
import { BASIS_LABEL } from '@/lib/labels';

type BasisFacts = {
  asOf: string | null;
  place: Place;
  year: number | null;
  /** The counted projects by where they come from. */
  counted: { published: number; reported: number; verified: number };
};

/** What the figures of a chain page rest on, for the line under its title. */
export function pageBasis({ asOf, place, year, counted }: BasisFacts): string[] {
  const bases = [
    { label: BASIS_LABEL.PUBLISHED, projects: counted.published },
    { label: BASIS_LABEL.REPORTED, projects: counted.reported },
    { label: BASIS_LABEL.VERIFIED, projects: counted.verified },
  ].filter((basis) => basis.projects > 0);
  return [
    `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
    place.isFictional ? '企业与项目均为虚构' : '环节、连线和企业归属由读者整理，非公布',
    '口径：首次签约计一次，按在地',
    ...(bases.length > 0
      ? [`含${bases.map(({ label, projects }) => `${label} ${count(projects)} 项`).join('、')}`]
      : []),
    year === null ? '全部年份' : `签约年份 ${year}；企业资料不分年份`,
  ];
}
