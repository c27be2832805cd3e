import { seedChainCompanies } from '@/prisma/seed/chain-companies';
import { seedChains } from '@/prisma/seed/chains';
import { seedParks } from '@/prisma/seed/parks';
import { seedPlaces } from '@/prisma/seed/places';
import { seedPublishedProjects } from '@/prisma/seed/published-projects';
import { seedSigningEvents } from '@/prisma/seed/signing-events';

/** The real published data as it ships, without the fictional province and without accounts: a few seconds. */
export async function seedPublishedLedger(): Promise<void> {
  await seedPlaces();
  await seedChains();
  await seedParks();
  await seedSigningEvents();
  await seedPublishedProjects();
  await seedChainCompanies();
}
