import { db } from '@/lib/db';
import { bringUpToDate } from '../bring-up-to-date';
import { seedFictionalRoles } from './city-roles';
import { FICTIONAL_EVENTS } from './events';
import { FICTIONAL_PROVINCE } from './geography';
import { loadFictionalProjects } from './load-projects';
import { idOf } from './project';

const PROJECTS = 2_000;
/** One project in this many puts its company on the map of its chain, as a lead. */
const PLACED_ONE_IN = 8;

const provinceCode = FICTIONAL_PROVINCE.code;

/** What happens in 示范省: its cities' roles, signing events, 2,000 projects, and companies on the chain maps. */
export async function seedFictionalProjects(): Promise<string> {
  await seedFictionalRoles();
  await seedFictionalEvents();
  const added = await loadFictionalProjects(PROJECTS, () => undefined);
  await placeCompanies();
  return `${PROJECTS} projects: ${added} new`;
}

export async function seedFictionalEvents(): Promise<void> {
  await bringUpToDate(FICTIONAL_EVENTS, {
    stored: await db().signingEvent.findMany({ where: { provinceCode } }),
    key: ['id'],
    create: (data) => db().signingEvent.createMany({ data }),
    update: (data) => db().signingEvent.update({ where: { id: data.id }, data }),
  });
}

/** Companies stand where their projects do: one placement per link, company and city. */
async function placeCompanies(): Promise<void> {
  const rows = await db().projectCompany.findMany({
    where: {
      provinceCode,
      projectId: { gte: idOf(0), lte: idOf(PROJECTS - 1) },
      project: { chainLinkId: { not: null } },
    },
    select: { companyId: true, project: { select: { cityCode: true, chainLinkId: true } } },
    orderBy: { projectId: 'asc' },
  });
  const placements = rows
    .filter((_, index) => index % PLACED_ONE_IN === 0)
    .flatMap(({ companyId, project: { cityCode, chainLinkId } }) =>
      chainLinkId === null ? [] : [{ linkId: chainLinkId, companyId, cityCode, basis: 'FICTIONAL' as const }],
    );
  await db().linkCompany.createMany({ data: placements, skipDuplicates: true });
}
