/**
 * Times the chronology on a slow line: 400 kbit/s, 400 ms, a processor slowed four times. How long
 * until its tenth entry can be read, beside the same entries as a bare list of the same words,
 * measured by turns in the same browser; and beside that list with the links of the entries, without
 * which nothing in it can be followed. Once by Brotli, as most hosts answer, and once by gzip, as
 * some do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from 'd3';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../tests/support/chromium.ts';
import { serve } from '../tests/support/server.ts';
import type { Compression } from '../tests/support/server.ts';

const RUNS = 7;
const NTH = 10;
const line = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

/**
 * Milliseconds until so many elements of a page stand there and the last of them has been scrolled to
 * and painted: what is off the screen may wait.
 */
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
        const last = document.querySelectorAll(wanted)[nth - 1];
        last?.scrollIntoView();
        if (last === undefined) requestAnimationFrame(look);
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

/** The words of each entry of a page, one item each, with where they lead or as nothing but words. */
async function bareList(
  browser: Browser,
  address: string,
  selector: string,
  linked: boolean,
): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  const items = await page.locator(selector).evaluateAll((entries, withLinks) => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const bare = (node: Node): string => {
      if (!(node instanceof Element)) return escaped(node.textContent ?? '');
      const inner = Array.from(node.childNodes, bare).join('');
      const href = withLinks ? node.getAttribute('href') : null;
      return href === null
        ? inner
        : `<a href="${escaped(href).replaceAll('"', '&quot;')}">${inner}</a>`;
    };
    return entries.map(bare);
  }, linked);
  await page.close();
  return `<!doctype html><meta charset="utf-8"><title>List</title><ol>${items.map((text) => `<li>${text}</li>`).join('\n')}</ol>\n`;
}

const temporary = await mkdtemp(path.join(tmpdir(), 'attested-bench-'));
const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'build.ts')], {
  env: { ...process.env, OUT_DIR: temporary },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);
const { executablePath, env } = await findChromium();
const { FONTCONFIG_FILE, ...libraries } = env;
// Tests have the same faces everywhere; a reader has those of the device.
const faces = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE };
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...libraries, ...faces },
});
const page = 'chronology/index.html';
const entries = '.entry';
/** Writes a list beside the page, so that its links lead where those of the page do. */
const listBeside = async (name: string, linked: boolean): Promise<string> => {
  const address = pathToFileURL(path.join(temporary, page)).href;
  const list = await bareList(browser, address, entries, linked);
  await writeFile(path.join(temporary, 'chronology', name), list);
  return `chronology/${name}`;
};
const bare = await listBeside('bare.html', false);
const bareWithLinks = await listBeside('bare-with-links.html', true);

async function measure(compression: Compression, name: string): Promise<void> {
  const server = await serve(temporary, '/', compression);
  const times = { chronology: [] as number[], bare: [] as number[], linked: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.bare.push(await untilReadable(browser, server.url + bare, 'li'));
    times.chronology.push(await untilReadable(browser, server.url + page, entries));
    times.linked.push(await untilReadable(browser, server.url + bareWithLinks, 'li'));
  }
  await server.close();
  const own = median(times.chronology) ?? NaN;
  const plain = median(times.bare) ?? NaN;
  const linked = median(times.linked) ?? NaN;
  console.log(
    `Entry ${NTH} of the chronology on a slow line, by ${name}: ${Math.round(own)} ms; of a bare list ${Math.round(plain)} ms; ratio ${(own / plain).toFixed(2)} (wanted: 1.30)`,
  );
  console.log(
    `Of a bare list that leads where the entries lead: ${Math.round(linked)} ms; ratio ${(own / linked).toFixed(2)}`,
  );
}

await measure('br', 'Brotli');
await measure('gzip', 'gzip');
await browser.close();
await rm(temporary, { recursive: true });
