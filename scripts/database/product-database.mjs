import pg from 'pg';
import { dataHome, logFile } from '../start/places.mjs';
import { step } from '../start/say.mjs';
import { runningServerUrl, startEmbeddedServer } from './embedded-server.mjs';
import { requireUsableServer } from './external-server.mjs';

const DATABASE = 'liantu';

/**
 * The database this installation works on: the one in DATABASE_URL, or the embedded one, running from here on.
 * `lost` settles when an embedded one was stopped, or died and could not be brought back.
 */
export async function openProductDatabase() {
  const given = process.env.DATABASE_URL;
  if (given) {
    await step('连接 DATABASE_URL 指定的数据库', () => requireUsableServer(given));
    return { url: given, isOurs: false, lost: new Promise(() => {}) };
  }
  const server = await step(`启动内置数据库（数据在 ${dataHome}）`, () =>
    startEmbeddedServer({ home: dataHome, logFile: logFile('database') }),
  );
  await createDatabaseOnce(server.adminUrl, DATABASE);
  return { url: server.url(DATABASE), isOurs: true, lost: server.lost };
}

/** The same database for a moment's work beside the product: an embedded one that runs already is shared, not restarted. */
export async function databaseInUse() {
  const running = process.env.DATABASE_URL ? null : runningServerUrl(dataHome);
  return running ? { url: running(DATABASE) } : openProductDatabase();
}

async function createDatabaseOnce(adminUrl, name) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
