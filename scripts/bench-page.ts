/**
 * Times the chronology on a slow line: 400 kbit/s, 400 ms, a processor slowed four times. How long
 * until its tenth entry can be read, beside the same entries as a bare list of the same words,
 * measured by turns in the same browser.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from 'd3';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../tests/support/chromium.ts';
import { serve } from '../tests/support/server.ts';

const RUNS = 7;
const NTH = 10;
const line = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

/** Milliseconds until so many elements of a page stand there and have been painted. */
async function untilReadable(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(
    ([wanted, nth]) => {
      const look = () => {
        if (document.querySelectorAll(wanted).length < nth) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => performance.mark('readable')));
      };
      requestAnimationFrame(look);
    },
    [selector, NTH] as const,
  );
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForFunction(() => performance.getEntriesByName('readable').length > 0);
  const time = await page.evaluate(
    () => performance.getEntriesByName('readable')[0]?.startTime ?? NaN,
  );
  await context.close();
  return time;
}

/** The words of each entry of a page, one item each, and nothing else. */
async function bareList(browser: Browser, address: string, selector: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  const items = await page
    .locator(selector)
    .evaluateAll((entries) => entries.map((entry) => entry.textContent));
  await page.close();
  const escaped = items.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return `<!doctype html><meta charset="utf-8"><title>List</title><ol>${escaped.map((text) => `<li>${text}</li>`).join('\n')}</ol>\n`;
}

const temporary = await mkdtemp(path.join(tmpdir(), 'attested-bench-'));
const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'build.ts')], {
  env: { ...process.env, OUT_DIR: temporary },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);
const server = await serve(temporary, '/', true);
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
const chronology = new URL('chronology/index.html', server.url).href;
const entries = '.entry';
await writeFile(path.join(temporary, 'bare.html'), await bareList(browser, chronology, entries));
const bare = new URL('bare.html', server.url).href;
const times = { chronology: [] as number[], bare: [] as number[] };
for (let run = 0; run < RUNS; run += 1) {
  times.bare.push(await untilReadable(browser, bare, 'li'));
  times.chronology.push(await untilReadable(browser, chronology, entries));
}
const [own, plain] = [median(times.chronology) ?? NaN, median(times.bare) ?? NaN];
console.log(
  `Entry ${NTH} of the chronology on a slow line: ${Math.round(own)} ms; of a bare list ${Math.round(plain)} ms; ratio ${(own / plain).toFixed(2)} (wanted: 1.30)`,
);
await browser.close();
await server.close();
await rm(temporary, { recursive: true });
