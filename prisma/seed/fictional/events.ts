import { FICTIONAL_CITIES, FICTIONAL_PROVINCE } from './geography';
import { randomOf } from './random';

const SEASONS = [
  { month: '03', day: '18', name: '春季' },
  { month: '06', day: '20', name: '夏季' },
  { month: '09', day: '16', name: '秋季' },
  { month: '11', day: '12', name: '冬季' },
] as const;

/** The paper that does not exist and reported it all. */
export const FICTIONAL_PAPER = '示范省招商简报（虚构）';

/** 示范省's last day: nothing in it happens later. */
const LAST_DAY = '2026-10-31';

const FIRST_YEAR = 2022;
const LAST_YEAR = 2026;
const YUAN_PER_YI = 100_000_000n;

/** Four signing conferences a year, the province's and a city's by turns, with figures "as published". */
export const FICTIONAL_EVENTS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  .flatMap((year) => SEASONS.map((season, index) => ({ year, season, index })))
  .map(({ year, season, index }) => {
    const random = randomOf(`event ${year} ${season.name}`);
    const city = index % 2 === 0 ? null : (FICTIONAL_CITIES[random.below(FICTIONAL_CITIES.length)] ?? null);
    const projectCount = 20 + random.below(60);
    return {
      id: `FE${year}${season.month}`,
      provinceCode: FICTIONAL_PROVINCE.code,
      cityCode: city?.code ?? null,
      name: `${year} ${city ? city.shortName : '示范省'}${season.name}招商大会（虚构）`,
      kind: '签约',
      projectCount,
      publishedYuan: BigInt(projectCount * (3 + random.below(6))) * YUAN_PER_YI,
      publishedQuality: random.chance(0.2) ? ('APPROXIMATE' as const) : ('EXACT' as const),
      heldOn: `${year}-${season.month}-${season.day}`,
      dateBasis: 'published',
      sourceTitle: FICTIONAL_PAPER,
      sourceGrade: 'A',
    };
  })
  .filter(({ heldOn }) => heldOn <= LAST_DAY);
