import type { FictionalProject } from '@/lib/domain/projects/fictional-project';
import { FICTIONAL_EVENTS } from './events';
import { FICTIONAL_CITIES, FICTIONAL_DISTRICTS, FICTIONAL_PARKS } from './geography';
import type { Random } from './random';

/** The chains and links a project may stand on: the real taxonomy, which belongs to no place. */
export type Taxonomy = readonly { id: string; links: readonly { id: string; name: string }[] }[];

/** Where it stands. One in nine names no district, a third no park. */
export function siteOf(random: Random): Pick<FictionalProject, 'cityCode' | 'districtCode' | 'parkId'> {
  const [first, ...others] = FICTIONAL_CITIES.map((city) => [city.code, city.weight] as const);
  if (!first) throw new Error('the fictional province has cities');
  const cityCode = random.weighted([first, ...others]);
  const parks = FICTIONAL_PARKS.filter((park) => park.cityCode === cityCode);
  const park = random.chance(0.66) ? parks[random.below(parks.length)] : undefined;
  if (park) return { cityCode, districtCode: park.districtCode, parkId: park.id };

  const districts = FICTIONAL_DISTRICTS.filter((district) => district.cityCode === cityCode);
  const district = random.chance(0.67) ? districts[random.below(districts.length)] : undefined;
  return { cityCode, districtCode: district?.code ?? null, parkId: null };
}

/** What it makes. Each city leans towards three chains of its own; some projects are not classified yet. */
export function linkOf(random: Random, taxonomy: Taxonomy, cityCode: string) {
  const unclassified = { chainId: null, chainLinkId: null, linkName: null };
  if (random.chance(0.08)) return unclassified;
  const own = FICTIONAL_CITIES.findIndex((city) => city.code === cityCode);
  const chainIndex = random.chance(0.7)
    ? (own * 2 + random.below(3) * 5) % taxonomy.length
    : random.below(taxonomy.length);
  const chain = taxonomy[chainIndex];
  if (!chain) return unclassified;
  const link = random.chance(0.94) ? chain.links[random.below(chain.links.length)] : undefined;
  return { chainId: chain.id, chainLinkId: link?.id ?? null, linkName: link?.name ?? null };
}

const FIRST_YEAR = 2022;
/** 2022-01 to 2026-10. */
const MONTHS = 58;
const BUSY_MONTHS = new Set([3, 6, 9, 11]);

/** When it was signed, as exact as somebody wrote it down, and at which event. `month` counts from 2022-01. */
export function signingOf(random: Random, cityCode: string) {
  let month = random.below(MONTHS);
  if (!BUSY_MONTHS.has((month % 12) + 1) && random.chance(0.3)) month = random.below(MONTHS);
  const monthText = `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

  const event = FICTIONAL_EVENTS.find(({ heldOn }) => heldOn.startsWith(monthText));
  if (event && (event.cityCode === null || event.cityCode === cityCode) && random.chance(0.4)) {
    return { month, signedOn: event.heldOn, eventId: event.id };
  }
  const day = `${monthText}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const signedOn = random.weighted<string | null>([
    [day, 92],
    [monthText, 4],
    [monthText.slice(0, 4), 2],
    [null, 2],
  ]);
  return { month, signedOn, eventId: null };
}

const MEDIAN_YUAN = 200_000_000;
const LARGEST_YUAN = 30_000_000_000;
const STEP_YUAN = 1_000_000;

/** Agreed investment: half below 2 亿元, a long tail of large ones, six in a hundred unknown. */
export function amountOf(random: Random): Pick<FictionalProject, 'agreedInvestmentYuan' | 'agreedQuality'> {
  if (random.chance(0.06)) return { agreedInvestmentYuan: null, agreedQuality: null };
  const drawn = Math.min(MEDIAN_YUAN * Math.exp(1.2 * random.normal()), LARGEST_YUAN);
  const steps = Math.max(1, Math.round(drawn / STEP_YUAN));
  return {
    agreedInvestmentYuan: BigInt(steps * STEP_YUAN),
    agreedQuality: random.weighted([
      ['EXACT', 88],
      ['APPROXIMATE', 7],
      ['AT_LEAST', 5],
    ]),
  };
}

/** The stage a project of that age has come to; some are twice as quick as others. */
export function stageOf(random: Random, month: number): FictionalProject['stage'] {
  const age = (MONTHS - 1 - month) * (0.5 + random.next());
  if (age < 3) return 'SIGNED';
  if (age < 6) return 'REGISTERED';
  if (age < 10) return 'STARTED';
  if (age < 22) return 'BUILDING';
  if (age < 28) return 'COMPLETED';
  return age < 40 ? 'PRODUCING' : 'FULL_CAPACITY';
}

export function statusOf(random: Random): FictionalProject['status'] {
  return random.weighted([
    ['NORMAL', 82],
    ['DELAYED', 10],
    ['STALLED', 5],
    ['ENDED', 3],
  ]);
}
