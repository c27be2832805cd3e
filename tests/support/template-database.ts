import type { TestProject } from 'vitest/node';
import { dropDatabases, migratedTemplate, startTestServer } from '../../scripts/test/test-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where own-database.ts copies the database of each test file from. */
    testServer: { adminUrl: string; template: string; prefix: string };
  }
}

/** Once per run of integration tests: a PostgreSQL server and a migrated template in it. */
export default async function setup(project: TestProject) {
  const { adminUrl, stop } = await startTestServer();
  const template = await migratedTemplate(adminUrl);
  const prefix = `liantu_test_${process.pid}_`;
  project.provide('testServer', { adminUrl, template, prefix });

  return async function teardown() {
    await dropDatabases(adminUrl, prefix);
    await stop();
  };
}
