import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { inject } from 'vitest';
import { findChromium } from './chromium.ts';

let connection: Promise<Browser> | undefined;

/** Starts the browser that all test files share. Throws where the machine has none. */
export async function startBrowser(): Promise<BrowserServer> {
  const { executablePath, env } = await findChromium();
  return chromium.launchServer({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--font-render-hinting=none', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/**
 * The browser of this test run. Open a page with `browser.newPage({ … })` (for example
 * `{ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }`) and close it after the
 * test. Never close the browser: other test files use it too.
 */
export async function launch(): Promise<Browser> {
  connection ??= connect();
  return connection;
}

async function connect(): Promise<Browser> {
  const { endpoint, problem } = inject('browser');
  if (endpoint === undefined) throw new Error(problem);
  return chromium.connect(endpoint);
}
