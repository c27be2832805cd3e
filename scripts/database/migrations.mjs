import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runLogged } from '../start/child.mjs';
import { executable, logFile, repository } from '../start/places.mjs';
import { Refusal } from '../start/refusal.mjs';
import { step } from '../start/say.mjs';

const FOLDER = path.join(repository, 'prisma/migrations');

/** Brings the database to this version's schema. Prisma is called only when something is to be done. */
export async function migrateIfBehind(env, { isOurs }) {
  const shipped = shippedMigrations();
  const recorded = await recordedMigrations(env.DATABASE_URL);

  const unknown = recorded.filter((one) => !shipped.some(({ name }) => name === one.name)).map((one) => one.name);
  if (unknown.length > 0) {
    throw new Refusal(
      `这个数据库来自更新的版本（含本版没有的迁移 ${unknown.join('、')}）：请升级链图，或换一个数据库。`,
    );
  }
  const brokenOff = recorded.filter((one) => !one.finished).map((one) => one.name);
  if (brokenOff.length > 0 && !isOurs) {
    throw new Refusal(
      `数据库迁移 ${brokenOff.join('、')} 上次没有完成：请查明原因，再用 npx prisma migrate resolve 标记。`,
    );
  }
  const pending = shipped.filter(({ name }) => !recorded.some((one) => one.name === name && one.finished));
  if (pending.length === 0) return;

  await step(`更新数据库结构（${pending.length} 项）`, async () => {
    // Each migration runs as one transaction, so one cut off by a crash left nothing behind but its mark.
    for (const name of brokenOff) await prisma(['migrate', 'resolve', '--rolled-back', name], env);
    await prisma(['migrate', 'deploy'], env);
  });
}

export function migrationsHash() {
  const hash = createHash('sha256');
  for (const { name, sql } of shippedMigrations()) hash.update(`${name}\0${sql}\0`);
  return hash.digest('hex');
}

export function prisma(args, env) {
  return runLogged(executable('prisma'), args, {
    cwd: repository,
    env,
    logFile: logFile('migrate'),
    sentence: '更新数据库结构失败。',
  });
}

function shippedMigrations() {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, file: path.join(FOLDER, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, sql: readFileSync(file, 'utf8') }));
}

/** Empty for a database that was never migrated. Rolled-back attempts do not count. */
async function recordedMigrations(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS migrated`);
    if (!rows[0].migrated) return [];
    const recorded = await client.query(`
      SELECT migration_name AS name, finished_at IS NOT NULL AS finished
      FROM _prisma_migrations WHERE rolled_back_at IS NULL`);
    return recorded.rows;
  } finally {
    await client.end();
  }
}
