import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runVisible } from '../start/child.mjs';
import { executable, logFile, repository } from '../start/places.mjs';
import { toolEnv } from '../start/product-env.mjs';

/** Runs one project of tests/vitest.config.ts and counts its tests. */
export async function runVitest(project, env = {}) {
  const report = logFile(`vitest-${project}`).replace(/log$/, 'json');
  rmSync(report, { force: true });
  const code = await runVisible(
    executable('vitest'),
    [
      ...['run', '--config', 'tests/vitest.config.ts', '--project', project, '--passWithNoTests'],
      ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
    ],
    { cwd: repository, env: { ...toolEnv(), NODE_ENV: 'test', ...env } },
  );
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  // A file that does not load has no tests to fail.
  const failed = code === 0 ? 0 : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed };
}
