import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runVisible } from '../start/child.mjs';
import { seed } from '../database/seed.mjs';
import { executable, logFile, repository } from '../start/places.mjs';
import { freeLoopbackPort } from '../start/port.mjs';
import { toolEnv } from '../start/product-env.mjs';
import { Refusal } from '../start/refusal.mjs';
import { step } from '../start/say.mjs';
import { startWebServer } from '../start/web-server.mjs';
import { findChromium } from './chromium.mjs';
import { copyOfTemplate, dropDatabases, migratedTemplate } from './test-server.mjs';

/** The built product on a freshly seeded database, looked at through a real browser. */
export async function runEndToEnd(adminUrl, built, playwrightArguments = []) {
  if (built.failed > 0) throw new Refusal('没有构建成功，无法做端到端测试。');
  const chromium = await findChromium();
  const prefix = `liantu_e2e_${process.pid}`;
  const databaseUrl = await copyOfTemplate(adminUrl, await migratedTemplate(adminUrl), prefix);
  const env = {
    ...toolEnv(),
    DATABASE_URL: databaseUrl,
    LIANTU_DEMO: '1',
    LIANTU_SECRET: randomBytes(32).toString('hex'),
  };
  const port = await freeLoopbackPort();
  await step('  写入真实数据和演示账号', () => seed(env));
  const server = await startWebServer('start', { port, env, log: 'e2e-server' });
  try {
    return await runPlaywright(playwrightArguments, {
      ...env,
      LIANTU_CHROMIUM: chromium,
      LIANTU_E2E_URL: `http://127.0.0.1:${port}`,
    });
  } finally {
    await server.stop();
    await dropDatabases(adminUrl, prefix);
  }
}

async function runPlaywright(args, env) {
  const report = logFile('playwright').replace(/log$/, 'json');
  rmSync(report, { force: true });
  const code = await runVisible(
    executable('playwright'),
    ['test', '--config', 'tests/playwright.config.ts', '--reporter', 'list,json', '--pass-with-no-tests', ...args],
    { cwd: repository, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  const { stats } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { stats: null };
  const failed = code === 0 ? 0 : Math.max(1, stats?.unexpected ?? 0);
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed };
}
