import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isProcess } from './process-identity.mjs';
import { Refusal } from './refusal.mjs';

const lockFile = (home) => path.join(home, 'running.json');

/** What runs from this data directory: its pid and the address it answers at. Null when nothing does. */
export function runningInstance(home) {
  const lock = readLock(home);
  return lock && lock.pid !== process.pid && isProcess(lock.pid, ['start.mjs']) ? lock : null;
}

/**
 * One product per data directory. What a killed start left behind does not count.
 * @throws Refusal naming the address of the one that runs.
 */
export function takeLock(home, address) {
  const running = runningInstance(home);
  if (running) throw new Refusal(`链图已在本目录运行：${running.address}（进程 ${running.pid}），无需再次启动。`);
  rmSync(lockFile(home), { force: true });
  try {
    writeFileSync(lockFile(home), JSON.stringify({ pid: process.pid, address }), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new Refusal('另一个链图正在本目录启动，请等它完成。');
  }
}

export function releaseLock(home) {
  if (readLock(home)?.pid === process.pid) rmSync(lockFile(home), { force: true });
}

function readLock(home) {
  try {
    return JSON.parse(readFileSync(lockFile(home), 'utf8'));
  } catch {
    // Absent, or cut short by a crash: either way nothing that runs has written it.
    return null;
  }
}
