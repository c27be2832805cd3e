// Fills 示范省 up to N generated projects, always the same ones: npm run demo:load -- 100000
import { db } from '@/lib/db';
import { loadFictionalProjects } from '@/prisma/seed/fictional/load-projects';
import { seedFictionalPlaces } from '@/prisma/seed/fictional/places';
import { seedFictionalEvents } from '@/prisma/seed/fictional/seed-projects';

const MOST = 999_999;

if (process.env.LIANTU_DEMO !== '1') {
  console.error('Invented projects come only with LIANTU_DEMO=1: this database is not in demo mode.');
  process.exit(2);
}

const wanted = Number(process.argv[2]);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST) {
  console.error(`Say how many projects 示范省 shall have, 1 to ${MOST}: npm run demo:load -- 100000`);
  process.exit(2);
}

await seedFictionalPlaces();
await seedFictionalEvents();
const added = await loadFictionalProjects(wanted, (done) => {
  if (done % 10_000 === 0) console.log(`  ${done} of ${wanted}`);
});
console.log(`示范省 has its first ${wanted} generated projects, ${added} of them new.`);
await db().$disconnect();
