import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runLogged } from './child.mjs';
import { runningInstance } from './lock.mjs';
import { dataHome, logFile, repository } from './places.mjs';
import { Refusal } from './refusal.mjs';
import { step } from './say.mjs';

/** What `npm start` needs, or everything, which also covers `npm start`. */
export const RUNNING = 'running';
export const EVERYTHING = 'everything';

/** Installs from the lockfile what is missing, and nothing when nothing is. */
export async function installMissing(extent) {
  if (isInstalled(extent)) return;
  const running = runningInstance(dataHome);
  if (running) {
    throw new Refusal(`链图正在本目录运行（${running.address}）。安装会清空它正在使用的程序包，请先停止它再试。`);
  }
  await step('安装依赖（仅使用 npm 软件源）', () =>
    runNpm(['ci', extent === RUNNING ? '--omit=dev' : '--include=dev', '--no-audit', '--no-fund']),
  );
}

function runNpm(args) {
  const options = {
    cwd: repository,
    logFile: logFile('install'),
    sentence: '安装依赖失败：请检查 npm 软件源是否可达（npm config get registry）。',
  };
  // Set by npm itself: the very npm that the person typed, without a shell in between.
  const npm = process.env.npm_execpath;
  return npm ? runLogged(process.execPath, [npm, ...args], options) : runLogged('npm', args, options);
}

/** npm writes its own record last, so a broken-off install has none. */
function isInstalled(extent) {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([place, { version, dev, optional, devOptional, os, cpu }]) =>
      place === '' ||
      // Made for other machines, or only there when something else asks for it.
      (optional ?? devOptional ?? os ?? cpu) ||
      (dev && extent === RUNNING) ||
      present[place]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(repository, file), 'utf8')).packages;
  } catch {
    // Nothing installed yet, or not to the end.
    return {};
  }
}
