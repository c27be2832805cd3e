import 'server-only';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { db } from '@/lib/db';

export type Readiness = {
  database: 'ok' | 'unreachable';
  /** "behind": a migration of this release is not applied. "unknown": nobody could be asked. */
  migrations: 'ok' | 'behind' | 'unknown';
};

/** Whether the database answers and has every migration this release was made for. Newer ones do not matter here. */
export async function readiness(): Promise<Readiness> {
  const applied = await appliedMigrations();
  if (applied === null) return { database: 'unreachable', migrations: 'unknown' };
  const shipped = await shippedMigrations();
  return { database: 'ok', migrations: shipped.every((name) => applied.has(name)) ? 'ok' : 'behind' };
}

/** Null when the database cannot be reached; empty when nothing was ever applied. */
async function appliedMigrations(): Promise<Set<string> | null> {
  try {
    const [log] = await db().$queryRaw<
      [{ exists: boolean }]
    >`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`;
    if (!log.exists) return new Set();
    const rows = await db().$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    return new Set(rows.map((row) => row.name));
  } catch (error) {
    console.error('readyz: the database did not answer', error);
    return null;
  }
}

async function shippedMigrations(): Promise<string[]> {
  const entries = await readdir(path.join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
