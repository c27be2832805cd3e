// Every check, in the order in which they fail fastest. A failed one does not keep the later ones from telling theirs.
// The last line is `N passed, N failed`: tests one by one, every other check as one.
import { EVERYTHING, installMissing } from '../start/install.mjs';
import { requireWritablePlaces } from '../start/places.mjs';
import { explain } from '../start/refusal.mjs';
import { say, step } from '../start/say.mjs';
import { CUT_SHORT, isStopping, shutDown, stopOnSignals } from '../start/shutdown.mjs';
import { NOTHING_RUN, done, tool } from './checks.mjs';

stopOnSignals(() => say('正在停止 …'), CUT_SHORT);
try {
  requireWritablePlaces();
  await installMissing(EVERYTHING);
  const { passed, failed } = await runAll();
  await shutDown();
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
} catch (error) {
  if (!isStopping()) {
    console.error(explain(error));
    await shutDown();
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

async function runAll() {
  // What follows imports packages.
  const { buildIfChanged, generateClientIfChanged } = await import('../start/build.mjs');
  const { startTestServer } = await import('./test-server.mjs');
  const { runVitest } = await import('./vitest.mjs');
  const { runEndToEnd } = await import('./end-to-end.mjs');

  const total = { ...NOTHING_RUN };
  const tally = async (work) => {
    const counts = await work.catch(reported);
    total.passed += counts.passed;
    total.failed += counts.failed;
    return counts;
  };
  const add = (title, work) => tally(step(title, work));

  await tally(done(generateClientIfChanged()));
  await add('检查格式', () => tool('prettier', ['--check', '.']));
  await add('检查代码与导入规则', () => tool('eslint', ['.', '--max-warnings', '0']));
  await add('查找无用的文件、导出和依赖', () => tool('knip', ['--no-progress']));
  await add('生成路由类型', () => tool('next', ['typegen']));
  await add('检查类型', () => tool('tsc', ['--noEmit', '--project', '.']));
  await add('单元测试', () => runVitest('unit'));
  const server = await step('启动测试数据库', startTestServer);
  await add('集成测试（真实 PostgreSQL）', () => runVitest('integration', { LIANTU_TEST_SERVER: server.adminUrl }));
  const built = await tally(done(buildIfChanged()));
  await add('端到端与无障碍测试（真实 Chromium）', () => runEndToEnd(server.adminUrl, built));
  return total;
}

function reported(error) {
  if (!isStopping()) console.error(explain(error));
  return { passed: 0, failed: 1 };
}
