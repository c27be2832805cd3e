import type { FictionalProject } from '@/lib/domain/projects/fictional-project';
import { inventedCompany } from './company-names';
import { FICTIONAL_PAPER } from './events';
import { amountOf, linkOf, signingOf, siteOf, stageOf, statusOf, type Taxonomy } from './project-parts';
import { randomOf, type Random } from './random';

/** Every fiftieth project is the first phase of the one before it. */
const PHASE_EVERY = 50;

/** Project number `index` of 示范省. Depends on nothing but its number: ten or 100 000 of them start alike. */
export function fictionalProject(index: number, taxonomy: Taxonomy): FictionalProject {
  return index % PHASE_EVERY === PHASE_EVERY - 1
    ? firstPhaseOf(wholeProject(index - 1, taxonomy), index)
    : wholeProject(index, taxonomy);
}

function firstPhaseOf(parent: FictionalProject, index: number): FictionalProject {
  const whole = parent.agreedInvestmentYuan;
  const tenths = BigInt(3 + (index % 4));
  return {
    ...parent,
    id: idOf(index),
    name: `${parent.name}（一期）`,
    agreedInvestmentYuan: whole === null ? null : (whole * tenths) / 10n,
    eventId: null,
    phaseOf: parent.id,
  };
}

const KINDS = ['项目', '基地', '生产线', '产业园', '研发中心', '总部'] as const;

function wholeProject(index: number, taxonomy: Taxonomy): FictionalProject {
  const random = randomOf(`project ${index}`);
  const site = siteOf(random);
  const { linkName, ...link } = linkOf(random, taxonomy, site.cityCode);
  const company = inventedCompany(random);
  return {
    id: idOf(index),
    name: `${company.brand}${linkName ?? '综合'}${random.pick(KINDS)}`,
    companyName: company.name,
    ...site,
    ...link,
    ...amountOf(random),
    ...(random.chance(0.03) ? talks(random) : signed(random, site.cityCode)),
    phaseOf: null,
  };
}

type Progress = Pick<FictionalProject, 'basis' | 'stage' | 'status' | 'signedOn' | 'eventId' | 'sourceTitle'>;

/** A lead or talks: listed, never counted. */
function talks(random: Random): Progress {
  const stage = random.pick<Progress['stage']>(['LEAD', 'NEGOTIATING']);
  return { basis: 'REPORTED', stage, status: null, signedOn: null, eventId: null, sourceTitle: null };
}

function signed(random: Random, cityCode: string): Progress {
  const { month, signedOn, eventId } = signingOf(random, cityCode);
  const basis = random.weighted<Progress['basis']>([
    ['VERIFIED', 58],
    ['REPORTED', 36],
    ['PUBLISHED', 6],
  ]);
  const isPublished = basis === 'PUBLISHED';
  return {
    basis,
    stage: stageOf(random, month),
    status: isPublished ? null : statusOf(random),
    signedOn,
    eventId,
    sourceTitle: isPublished ? FICTIONAL_PAPER : null,
  };
}

export const idOf = (index: number): string => `F${String(index + 1).padStart(6, '0')}`;
