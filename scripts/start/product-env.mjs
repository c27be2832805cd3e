import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';
import { dataHome } from './places.mjs';

const SHORTEST_SECRET = 32;

/** Nothing here calls home. */
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };

/** Environment for a tool that touches no data: build, generate. */
export function toolEnv() {
  return { ...process.env, ...QUIET };
}

/** Environment for everything that reads or writes the ledger: migrate, seed, serve, scripts. */
export function productEnv(databaseUrl) {
  const embedded = !process.env.DATABASE_URL;
  return {
    ...toolEnv(),
    DATABASE_URL: databaseUrl,
    LIANTU_SECRET: productSecret(),
    // The embedded database is for looking around: it always has the sample data and the demo accounts.
    LIANTU_DEMO: embedded ? '1' : (process.env.LIANTU_DEMO ?? '0'),
  };
}

/** @throws Refusal when people bring a database of their own without a secret: theirs must survive this directory. */
export function productSecret() {
  const given = process.env.LIANTU_SECRET;
  if (given) {
    if (given.length >= SHORTEST_SECRET) return given;
    throw new Refusal(`LIANTU_SECRET 至少要 ${SHORTEST_SECRET} 个字符，例如用 openssl rand -hex 32 生成。`);
  }
  if (process.env.DATABASE_URL) {
    throw new Refusal(
      '设置了 DATABASE_URL 时也要设置 LIANTU_SECRET（至少 32 个字符，例如用 openssl rand -hex 32 生成）。',
    );
  }
  return keptSecret();
}

/** A random one, made once and kept in the data directory, for its owner only. */
function keptSecret() {
  const file = path.join(dataHome, 'secret');
  // Under its name only when it is whole: a full disk must not leave half a secret behind.
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}
