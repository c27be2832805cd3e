import { spawnSync } from 'node:child_process';
import { runVisible } from '../start/child.mjs';
import { executable } from '../start/places.mjs';
import { Refusal } from '../start/refusal.mjs';
import { step } from '../start/say.mjs';

const USUAL_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser that runs on this machine, fetched when there is none. */
export async function findChromium() {
  return (await presentChromium()) ?? (await fetchedChromium()) ?? noChromium();
}

async function presentChromium() {
  const { chromium } = await import('@playwright/test');
  return [process.env.LIANTU_CHROMIUM, chromium.executablePath(), ...USUAL_NAMES].map(runnable).find(Boolean);
}

/** Playwright's own download needs its site; Debian's package needs root. */
async function fetchedChromium() {
  const patient = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  await step('  下载 Playwright 的 Chromium', () =>
    runVisible(executable('playwright'), ['install', 'chromium'], { env: patient }),
  );
  const downloaded = await presentChromium();
  if (downloaded) return downloaded;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  await step('  安装 Debian 的 chromium 和中文字体', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runVisible('apt-get', ['update', '-qq'], { env });
    await runVisible('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { env });
  });
  return presentChromium();
}

function noChromium() {
  throw new Refusal('没有可用的 Chromium：请安装 chromium 和 fonts-noto-cjk，或用 LIANTU_CHROMIUM 指明它的路径。');
}

/** The full path of a browser that starts; one that lacks a system library is no browser. */
function runnable(name) {
  if (!name) return undefined;
  const place = name.startsWith('/') ? name : onPath(name);
  return place && spawnSync(place, ['--version', '--no-sandbox']).status === 0 ? place : undefined;
}

function onPath(name) {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
