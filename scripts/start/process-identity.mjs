import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Is `pid` alive and was it started with all of `words` on its command line?
 * After a crash or a reboot the number may belong to somebody else's process.
 */
export function isProcess(pid, words) {
  if (!isAlive(pid)) return false;
  const commandLine = commandLineOf(pid);
  return words.every((word) => commandLine.includes(word));
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function commandLineOf(pid) {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    // Gone between the two looks.
    return '';
  }
}
