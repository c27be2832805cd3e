import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { copyOfTemplate } from '../../scripts/test/test-server.mjs';

// Runs before each integration test file, and before lib/env.ts is read: every file has a database to itself, so files
// run side by side and may count rows.
const { adminUrl, template, prefix } = inject('testServer');
const name = `${prefix}${randomUUID().replaceAll('-', '')}`;

process.env.DATABASE_URL = await copyOfTemplate(adminUrl, template, name);
process.env.LIANTU_SECRET = 'a secret for tests, long enough to sign with';
process.env.LIANTU_DEMO = '1';
