// The files of the embedded PostgreSQL on disk: made once, and put right after a crash.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runLogged } from '../start/child.mjs';
import { isProcess } from '../start/process-identity.mjs';
import { Refusal } from '../start/refusal.mjs';
import { program } from './embedded-home.mjs';

export const SUPERUSER = 'liantu';

const STOP_WITHIN_MS = 30_000;

export const clusterOf = (place) => path.join(place.data, 'cluster');

/**
 * The superuser's password: random, made with the cluster, readable for whoever runs it and nobody else. It lies beside
 * the cluster so that neither is ever there without the other.
 */
export function passwordOf({ data, runAs }) {
  const file = path.join(data, 'password');
  if (!existsSync(file)) {
    const unfinished = `${file}.new`;
    writeFileSync(unfinished, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (runAs.uid !== undefined) chownSync(unfinished, runAs.uid, runAs.gid);
    renameSync(unfinished, file);
  }
  return readFileSync(file, 'utf8');
}

/** Made in a folder that gets its name when it is whole: a broken-off attempt is never taken for a database. */
export async function initialiseOnce({ programs, data, runAs }, logFile) {
  const cluster = clusterOf({ data });
  if (existsSync(cluster)) return;
  const unfinished = path.join(data, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const access = ['--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${path.join(data, 'password')}`];
  const language = ['--encoding=UTF8', `--locale=${utf8Locale()}`, '--lc-messages=C'];
  await runLogged(program(programs, 'initdb'), [`--pgdata=${unfinished}`, ...access, ...language], {
    ...runAs,
    cwd: '/',
    logFile,
    sentence: '内置数据库初始化失败。',
  });
  renameSync(unfinished, cluster);
}

/** A start script killed outright leaves its database running; it is asked to stop, so that exactly one serves the data. */
export async function stopLeftover(place) {
  const leftover = runningServer(place);
  if (!leftover) return;
  const deadline = Date.now() + STOP_WITHIN_MS;
  // SIGINT is PostgreSQL's "fast" shutdown: open transactions are rolled back, everything else is written.
  process.kill(leftover.pid, 'SIGINT');
  while (runningServer(place)) {
    if (Date.now() > deadline) throw new Refusal(`上次留下的数据库进程（${leftover.pid}）停不下来：请结束它后再启动。`);
    await sleep(100);
  }
}

/** The server that holds these files, by PostgreSQL's own record of it. A record without its process counts for nothing. */
export function runningServer(place) {
  const pidFile = path.join(clusterOf(place), 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n').map(Number);
  return isProcess(pid, ['postgres', place.data]) ? { pid, port } : null;
}

/** With a UTF-8 locale PostgreSQL knows Chinese characters for letters, so that its trigram search finds them. */
function utf8Locale() {
  const { stdout } = spawnSync('locale', ['-a'], { encoding: 'utf8' });
  const available = (stdout ?? '').split('\n').map((line) => line.trim());
  const acceptable = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8', 'zh_CN.UTF-8', 'zh_CN.utf8'];
  return acceptable.find((name) => available.includes(name)) ?? 'C';
}
