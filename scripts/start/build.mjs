import { runLogged } from './child.mjs';
import { contentHash, isStamped, stamp } from './content-hash.mjs';
import { runningInstance } from './lock.mjs';
import { dataHome, executable, logFile, repository } from './places.mjs';
import { toolEnv } from './product-env.mjs';
import { Refusal } from './refusal.mjs';
import { step } from './say.mjs';
import path from 'node:path';

const CLIENT_STAMP = path.join(repository, 'lib/generated/prisma/made-from');
const BUILD_STAMP = path.join(repository, '.next/made-from');

const TOOLING = ['package-lock.json', 'package.json'];
const SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema', 'proxy.ts', 'instrumentation.ts'];
const CONFIGURATION = ['next.config.js', 'postcss.config.mjs', 'tsconfig.json'];

/** Prisma's client is generated code, so it is not in the repository. */
export async function generateClientIfChanged() {
  const hash = contentHash(['prisma/schema', 'prisma.config.ts', ...TOOLING]);
  if (isStamped(CLIENT_STAMP, hash)) return;
  await step('生成数据库客户端', () =>
    runLogged(executable('prisma'), ['generate'], {
      cwd: repository,
      env: toolEnv(),
      logFile: logFile('generate'),
      sentence: '生成数据库客户端失败。',
    }),
  );
  stamp(CLIENT_STAMP, hash);
}

/** Builds when a source, a setting, a package or Node itself changed since the last whole build. */
export async function buildIfChanged() {
  const hash = contentHash([...SOURCES, ...CONFIGURATION, ...TOOLING], [process.version]);
  if (isStamped(BUILD_STAMP, hash)) return;
  const running = runningInstance(dataHome);
  if (running) throw new Refusal(`本目录的链图正在运行（${running.address}），重新构建会打断它：请先停止它。`);
  await step('构建页面', () =>
    runLogged(executable('next'), ['build'], {
      cwd: repository,
      env: { ...toolEnv(), NODE_ENV: 'production' },
      logFile: logFile('build'),
      sentence: '构建页面失败。',
    }),
  );
  stamp(BUILD_STAMP, hash);
}
