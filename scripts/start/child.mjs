import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onShutdown } from './shutdown.mjs';
import { Refusal } from './refusal.mjs';

const DISK_FULL = /ENOSPC|no space left on device/i;
const NOT_WRITABLE = /EACCES|EROFS|EPERM/;

/**
 * Runs a program to its end with its output in `logFile`.
 * @throws Refusal with `sentence` when it fails, or with a plainer one where the log shows a full disk or a closed door.
 */
export async function runLogged(command, args, { logFile, sentence, ...options }) {
  const child = spawnLogged(command, args, { logFile, ...options });
  const forget = onShutdown(() => child.kill('SIGTERM'));
  const code = await exitCode(child);
  forget();
  if (code === 0) return;
  const log = readFileSync(logFile, 'utf8');
  if (DISK_FULL.test(log)) throw new Refusal('磁盘已满：请腾出空间后再启动。', logFile);
  if (NOT_WRITABLE.test(log)) throw new Refusal(`${sentence}目录不可写：请换一个有写权限的目录或用户。`, logFile);
  throw new Refusal(sentence, logFile);
}

/** Runs a program to its end with its output where ours goes; answers with its exit code. */
export async function runVisible(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  const forget = onShutdown(() => child.kill('SIGTERM'));
  const code = await exitCode(child);
  forget();
  return code;
}

export function spawnLogged(command, args, { logFile, stdio = ['ignore'], ...options }) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const [stdin, ...extra] = stdio;
  const child = spawn(command, args, { ...options, stdio: [stdin, log, log, ...extra] });
  closeSync(log);
  return child;
}

/** Null when a signal ended the child; a program that could not be started counts as 127, as in a shell. */
export function exitCode(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code));
  });
}

/** Asks a child to end, and ends it when it has not after `patienceMs`. */
export async function stopChild(child, signal, patienceMs) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = exitCode(child);
  child.kill(signal);
  const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(impatience);
}
