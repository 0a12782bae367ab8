/** Before the tests of the whole site: builds it and starts a browser, once for all test files. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';
import { runCommand } from './site.ts';

/** What went well, or the sentence that each test in need of it fails with. */
interface Shared {
  site: { folder?: string; problem?: string };
  browser: { endpoint?: string; problem?: string };
}

declare module 'vitest' {
  // eslint-disable-next-line typescript/no-empty-object-type -- the one way to type `inject`
  export interface ProvidedContext extends Shared {}
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'attested-site-'));
  const folder = path.join(temporary, 'dist');
  const build = await runCommand('build', { OUT_DIR: folder });
  provide(
    'site',
    build.code === 0
      ? { folder }
      : { problem: `The site could not be built.\n${build.stdout}${build.stderr}` },
  );
  const browser = await startBrowser().catch((error: Error) => error);
  provide(
    'browser',
    browser instanceof Error ? { problem: browser.message } : { endpoint: browser.wsEndpoint() },
  );
  return async () => {
    if (!(browser instanceof Error)) await browser.close();
    await rm(temporary, { recursive: true, force: true });
  };
}
