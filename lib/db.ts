import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/env';
import { PrismaClient } from '@/lib/generated/prisma/client';

// Hot reload re-evaluates this module; the global keeps one pool per process.
const globalForDb = globalThis as typeof globalThis & { db?: PrismaClient };

/** A server that does not answer must become an error people can read, not a page that never loads. */
const CONNECT_WITHIN_MS = 5_000;

/**
 * The one Prisma client. Import it only from lib/queries, lib/commands and lib/auth;
 * ESLint refuses it elsewhere.
 */
export function db(): PrismaClient {
  globalForDb.db ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: CONNECT_WITHIN_MS }),
  });
  return globalForDb.db;
}
