import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedServer } from '../database/embedded-server.mjs';
import { migrationsHash, prisma } from '../database/migrations.mjs';
import { requireWritablePlaces } from '../start/places.mjs';
import { toolEnv } from '../start/product-env.mjs';
import { onShutdown } from '../start/shutdown.mjs';

/** A test database may vanish with the machine, so it need not wait for the disk; test files run side by side. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 };

/** A PostgreSQL for one run of tests, or the one whose administrator's URL is in LIANTU_TEST_SERVER. */
export async function startTestServer() {
  const given = process.env.LIANTU_TEST_SERVER;
  if (given) return { adminUrl: given, stop: async () => {} };
  requireWritablePlaces();
  const home = mkdtempSync(path.join(tmpdir(), 'liantu-test-'));
  // As root the database runs as another user, who must be able to pass.
  chmodSync(home, 0o711);
  const logFile = `${home}.log`;
  const clear = () => {
    for (const place of [home, logFile]) rmSync(place, { recursive: true, force: true });
  };
  // Registered first, so done last: a run that is cut short leaves nothing behind either.
  onShutdown(clear);
  const server = await startEmbeddedServer({ home, logFile, settings: FAST });
  const stop = async () => {
    await server.stop();
    clear();
  };
  return { adminUrl: server.adminUrl, stop };
}

/** An empty database with every migration applied, made once per set of migrations. Copies of it cost milliseconds. */
export async function migratedTemplate(adminUrl) {
  const name = `liantu_template_${migrationsHash().slice(0, 12)}`;
  const { rowCount } = await administer(adminUrl, 'SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount > 0) return name;
  // Under a passing name first: a template broken off in the middle is never copied.
  const unfinished = `${name}_${process.pid}`;
  await administer(adminUrl, `CREATE DATABASE ${unfinished}`);
  await prisma(['migrate', 'deploy'], { ...toolEnv(), DATABASE_URL: databaseUrl(adminUrl, unfinished) });
  await administer(adminUrl, `ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  return name;
}

export async function copyOfTemplate(adminUrl, template, name) {
  await administer(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return databaseUrl(adminUrl, name);
}

export async function dropDatabases(adminUrl, prefix) {
  const { rows } = await administer(adminUrl, 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
    prefix,
  ]);
  for (const { datname } of rows) await administer(adminUrl, `DROP DATABASE ${datname} WITH (FORCE)`);
}

function databaseUrl(adminUrl, name) {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(adminUrl, sql, values = []) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
