import path from 'node:path';
import pg from 'pg';
import { contentHash, isStamped, stamp } from '../start/content-hash.mjs';
import { dataHome, logFile, repository } from '../start/places.mjs';
import { runLogged } from '../start/child.mjs';
import { step } from '../start/say.mjs';
import { scriptArguments } from './run-script.mjs';

const STAMP = path.join(dataHome, 'seeded');

/** Everything the seed's rows are made from: the data files, and the rules and commands it enters them by. */
const SEED_SOURCES = ['prisma', 'lib/auth', 'lib/commands', 'lib/domain'];

/**
 * Enters the codes and, where asked for, the sample data. The seed itself may run any number of times; it is skipped
 * when this very database has had this very seed.
 */
export async function seedIfChanged(env) {
  const hash = contentHash(SEED_SOURCES, [env.LIANTU_DEMO, await databaseIdentity(env.DATABASE_URL)]);
  if (isStamped(STAMP, hash)) return;
  await step(env.LIANTU_DEMO === '1' ? '写入真实数据、演示账号和虚构省份' : '写入代码表', () => seed(env));
  stamp(STAMP, hash);
}

export function seed(env) {
  return runLogged(process.execPath, scriptArguments('prisma/seed.ts'), {
    cwd: repository,
    env,
    logFile: logFile('seed'),
    sentence: '写入数据失败。',
  });
}

/** Changes when the database is dropped and made again, or its tables are. */
async function databaseIdentity(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`
      SELECT system_identifier || '/' || oid || '/' || to_regclass('_prisma_migrations')::oid AS identity
      FROM pg_control_system(), pg_database WHERE datname = current_database()`);
    return rows[0].identity;
  } finally {
    await client.end();
  }
}
