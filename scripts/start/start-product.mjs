// Does only what is missing since last time, so that a second start takes seconds. Plain JavaScript without packages
// until it has installed them. `--dev` serves from the sources instead of building them.
import { appendFileSync } from 'node:fs';
import { installMissing, RUNNING } from './install.mjs';
import { releaseLock, takeLock } from './lock.mjs';
import { dataHome, logFile, requireWritablePlaces } from './places.mjs';
import { addresses, chosenPort, requireFreePort } from './port.mjs';
import { productSecret } from './product-env.mjs';
import { Refusal, explain } from './refusal.mjs';
import { say, step } from './say.mjs';
import { isStopping, onShutdown, shutDown, stopOnSignals } from './shutdown.mjs';

const isDevelopment = process.argv.includes('--dev');

process.on('uncaughtException', fail);
await start().catch(fail);

async function start() {
  const port = chosenPort();
  requireWritablePlaces();
  takeLock(dataHome, addresses(port)[0]);
  onShutdown(() => releaseLock(dataHome));
  stopOnSignals(() => say('正在停止 …'));
  await requireFreePort(port);
  productSecret();

  await installMissing(RUNNING);
  // What follows imports packages.
  const { buildIfChanged, generateClientIfChanged } = await import('./build.mjs');
  const { prepareDatabase } = await import('../database/prepare-database.mjs');
  const { startWebServer } = await import('./web-server.mjs');

  await generateClientIfChanged();
  const [database] = await Promise.all([prepareDatabase(), isDevelopment || buildIfChanged()]);
  const server = await step('启动网页服务', () =>
    startWebServer(isDevelopment ? 'dev' : 'start', { port, env: database.env }),
  );
  say(`链图已启动：${addresses(port).join('  ')}`);
  if (database.env.LIANTU_DEMO === '1') say('演示账号：wuhan、province、leader 等，口令 liantu-demo。');
  say('按 Ctrl-C 停止。');

  await Promise.race([database.lost, server.ended]);
  if (!isStopping()) throw new Refusal('网页服务意外停止。', logFile('server'));
}

async function fail(error) {
  // Stopping on request makes whatever was under way fail; that is no news.
  if (isStopping()) return;
  console.error(explain(error));
  const isUnforeseen = !(error instanceof Refusal) && error.code === undefined;
  if (isUnforeseen) appendFileSync(logFile('start'), `${error.stack}\n`);
  await shutDown();
  process.exit(1);
}
