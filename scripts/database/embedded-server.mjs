import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitCode, stopChild } from '../start/child.mjs';
import { onShutdown } from '../start/shutdown.mjs';
import { freeLoopbackPort } from '../start/port.mjs';
import { Refusal } from '../start/refusal.mjs';
import { SUPERUSER, clusterOf, initialiseOnce, passwordOf, runningServer, stopLeftover } from './embedded-cluster.mjs';
import { embeddedHome, program } from './embedded-home.mjs';

const READY_WITHIN_MS = 60_000;
/** After this PostgreSQL is killed; it repairs itself from its log at the next start. */
const STOP_WITHIN_MS = 30_000;

/**
 * A real PostgreSQL of our own: it listens on 127.0.0.1 only, on a free port, behind a password.
 * Whatever a killed predecessor left behind in `home` is put right first.
 */
export async function startEmbeddedServer({ home, logFile, settings = {} }) {
  const place = embeddedHome(home);
  const password = passwordOf(place);
  await initialiseOnce(place, logFile);
  await stopLeftover(place);
  const port = await freeLoopbackPort();
  const url = urlOf({ password, port });
  const server = { place, port, logFile, settings, adminUrl: url('postgres'), child: null, stopping: false };
  const stop = async () => {
    server.stopping = true;
    if (server.child) await stopChild(server.child, 'SIGINT', STOP_WITHIN_MS);
  };
  onShutdown(stop);
  await launch(server);
  const lost = keepAlive(server);
  // Whoever waits for it hears of it; nobody else has to.
  lost.catch(() => {});
  return { url, adminUrl: server.adminUrl, stop, lost };
}

/** How to reach the server that already runs on the data in `home`; null when none does. */
export function runningServerUrl(home) {
  const place = embeddedHome(home);
  const running = runningServer(place);
  return running && urlOf({ password: passwordOf(place), port: running.port });
}

function urlOf({ password, port }) {
  return (database) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Starts the server and waits until it takes queries. The parts of a killed server may need a moment to go. */
async function launch(server) {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    server.child = spawnPostgres(server);
    if (await isReady(server.child, server.adminUrl, deadline)) return;
    await stopChild(server.child, 'SIGINT', STOP_WITHIN_MS);
    const output = readFileSync(server.logFile, 'utf8');
    if (/no space left on device/i.test(output)) throw new Refusal('磁盘已满：请腾出空间后再启动。', server.logFile);
    const mayPass = /shared memory block|lock file "postmaster.pid"/.test(output);
    if (!mayPass || Date.now() > deadline) throw new Refusal('内置数据库没有启动起来。', server.logFile);
    await sleep(500);
  }
}

/** In a process group of its own: Ctrl-C must stop the web server first and the database last. */
function spawnPostgres({ place, port, logFile, settings }) {
  const all = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(logFile, 'w', 0o600);
  const child = spawn(program(place.programs, 'postgres'), ['-D', clusterOf(place), ...flags], {
    ...place.runAs,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return child;
}

async function isReady(child, adminUrl, deadline) {
  const { default: pg } = await import('pg');
  let gone = false;
  void exitCode(child).then(() => (gone = true));
  while (!gone && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: adminUrl });
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end();
    if (connected) return true;
    await sleep(100);
  }
  return false;
}

/** Should the server die while the product runs, it is started again on the same port, where its clients look for it. */
async function keepAlive(server) {
  for (;;) {
    await exitCode(server.child);
    if (server.stopping) return;
    await launch(server);
  }
}
