// Fills the database: reference data always; real projects, 示范省 and demo accounts only with LIANTU_DEMO=1.
// Run it as often as you like: what is there and right stays untouched.
import { db } from '@/lib/db';
import { seedChainCompanies } from './seed/chain-companies';
import { seedChains } from './seed/chains';
import { seedDemoAccounts } from './seed/demo-accounts';
import { seedFictionalPlaces } from './seed/fictional/places';
import { seedFictionalProjects } from './seed/fictional/seed-projects';
import { seedIndustrySystems } from './seed/industry-systems';
import { seedParks } from './seed/parks';
import { seedPlaces } from './seed/places';
import { seedPublishedProjects } from './seed/published-projects';
import { seedSigningEvents } from './seed/signing-events';

const REFERENCE_DATA: Step[] = [
  ['places', seedPlaces],
  ['chains', seedChains],
  ['companies on chain links', seedChainCompanies],
  ['parks', seedParks],
  ['industry systems', seedIndustrySystems],
];

const DEMO_DATA: Step[] = [
  ['signing events', seedSigningEvents],
  ['published projects', seedPublishedProjects],
  ['places of the fictional province', seedFictionalPlaces],
  ['projects of the fictional province', seedFictionalProjects],
  ['demo accounts', seedDemoAccounts],
];

/** What is seeded, and how: a step may answer with what it did. */
type Step = [what: string, seed: () => Promise<string | void>];

const steps = process.env.LIANTU_DEMO === '1' ? [...REFERENCE_DATA, ...DEMO_DATA] : REFERENCE_DATA;
for (const [what, seed] of steps) {
  const did = await seed();
  console.log(`  seeded ${what}${did ? `, ${did}` : ''}`);
}
await db().$disconnect();
