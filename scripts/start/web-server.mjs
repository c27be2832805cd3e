import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitCode, spawnLogged, stopChild } from './child.mjs';
import { logFile, repository } from './places.mjs';
import { Refusal } from './refusal.mjs';
import { onShutdown } from './shutdown.mjs';

const READY_WITHIN_MS = 60_000;
const PATIENCE_MS = 8_000;

/**
 * Starts Next on every address of this machine and waits until it answers.
 * `command` is "start" for the built product and "dev" while working on it.
 */
export async function startWebServer(command, { port, env, log = 'server' }) {
  const child = spawnLogged(
    process.execPath,
    [
      '--import',
      path.join(repository, 'scripts/start/exit-with-parent.mjs'),
      path.join(repository, 'node_modules/next/dist/bin/next'),
      ...[command, '--hostname', '0.0.0.0', '--port', String(port)],
    ],
    {
      cwd: repository,
      env: { ...env, NODE_ENV: command === 'dev' ? 'development' : 'production' },
      logFile: logFile(log),
      stdio: ['ignore', 'ipc'],
    },
  );
  const stop = () => stopChild(child, 'SIGTERM', PATIENCE_MS);
  onShutdown(stop);
  const ended = exitCode(child);
  const sentence = '网页服务没有启动起来。';
  await Promise.race([answering(port), ended.then(() => Promise.reject(new Refusal(sentence, logFile(log))))]);
  return { ended, stop };
}

async function answering(port) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    // Any answer will do: whether the database is well is what /readyz tells.
    const answered = await fetch(`http://127.0.0.1:${port}/healthz`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(150);
  }
  throw new Refusal(`网页服务在 ${READY_WITHIN_MS / 1000} 秒内没有应答。`);
}
