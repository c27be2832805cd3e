// The two things Prisma's CLI asks of its schema engine outside JSON-RPC. Both answer with an exit code.
import pg from 'pg';
import { withDatabase } from './engine-connections.mjs';

export function canConnect(url) {
  return reporting(() => run(url, 'SELECT 1'));
}

export function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  return reporting(() => run(withDatabase(url, 'postgres'), `CREATE DATABASE ${pg.escapeIdentifier(name)}`));
}

async function run(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** PostgreSQL's error codes as the ones Prisma's CLI knows; anything else counts as unreachable. */
const PRISMA_CODES = { '28P01': 'P1000', 28000: 'P1010', '3D000': 'P1003', '42P04': 'P1009' };

async function reporting(work) {
  try {
    await work();
    return 0;
  } catch (error) {
    const fields = { message: error.message || error.code, error_code: PRISMA_CODES[error.code] ?? 'P1001' };
    const line = { level: 'ERROR', target: 'schema_engine::logger', fields };
    // The CLI skips the first line, where the native engine names itself.
    console.error(`schema-engine-wasm\n${JSON.stringify(line)}`);
    return 1;
  }
}
