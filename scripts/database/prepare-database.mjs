import { productEnv } from '../start/product-env.mjs';
import { migrateIfBehind } from './migrations.mjs';
import { openProductDatabase } from './product-database.mjs';
import { seedIfChanged } from './seed.mjs';

/** A database with this version's schema and seed in it, and the environment in which the product uses it. */
export async function prepareDatabase() {
  const { url, isOurs, lost } = await openProductDatabase();
  const env = productEnv(url);
  await migrateIfBehind(env, { isOurs });
  await seedIfChanged(env);
  return { env, lost };
}
