import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Beside } from './beside.ts';

const page = (word: string) =>
  `<!doctype html>\n<html lang="en">\n<body data-pagefind-body>  <p> A ${word}. </p></body></html>`;

let beside: Beside;
let folder: string;
beforeAll(async () => {
  beside = new Beside(true);
  folder = await mkdtemp(path.join(tmpdir(), 'attested-beside-'));
});
afterAll(async () => {
  await beside.end();
  await rm(folder, { recursive: true });
});

describe('the other thread', () => {
  it('finishes pages, and keeps the hash of each', async () => {
    const [first, second] = [beside.turn(), beside.turn()];
    const later = beside.finishPage(second, 'b/index.html', page('school'));
    const html = await beside.finishPage(first, 'a/index.html', page('market'));
    expect(html).toBe(
      '<!doctype html><html lang="en"><body data-pagefind-body><p>A market.</p></body></html>',
    );
    const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(beside.hashes.get('a/index.html')).toBe(hashOf(html));
    expect(beside.hashes.get('b/index.html')).toBe(hashOf(await later));
  });

  it('draws pictures', async () => {
    const words = { site: 'A site', title: 'A headline', day: '', dir: 'ltr' as const };
    const bytes = await beside.drawCard({ ...words, chart: null }, [], 'a test');
    expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe('PNG');
  });

  it('writes the index of all pages', async () => {
    await beside.writeSearch(folder);
    const files = await readdir(path.join(folder, 'pagefind'), { recursive: true });
    expect(files.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(2);
    const entry = JSON.parse(
      await readFile(path.join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as { languages: Record<string, { page_count: number }> };
    expect(entry.languages['en']?.page_count).toBe(2);
  });
});
