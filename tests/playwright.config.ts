import { defineConfig } from '@playwright/test';

const CI_FRIENDLY = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** scripts/test/end-to-end.mjs serves the built product and names its address, database and browser. */
const { LIANTU_E2E_URL, LIANTU_CHROMIUM } = process.env;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // All journeys share one database and count its rows.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...(LIANTU_E2E_URL ? { baseURL: LIANTU_E2E_URL } : {}),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { args: CI_FRIENDLY, ...(LIANTU_CHROMIUM ? { executablePath: LIANTU_CHROMIUM } : {}) },
  },
});
