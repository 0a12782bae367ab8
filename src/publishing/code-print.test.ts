import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codePrint } from './code-print.ts';

test('a fingerprint of the program is another once a file, its name or a version is', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'attested-code-'));
  const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
  for (const folder of ['src/deep', 'public', 'scripts']) {
    mkdirSync(path.join(root, folder), { recursive: true });
  }
  write('src/deep/a.ts', 'a');
  write('astro.config.mjs', 'b');
  write('package-lock.json', 'c');
  const prints = [codePrint(root)];
  expect(codePrint(root)).toBe(prints[0]);
  write('src/deep/a.ts', 'other');
  prints.push(codePrint(root));
  renameSync(path.join(root, 'src/deep/a.ts'), path.join(root, 'src/deep/b.ts'));
  prints.push(codePrint(root));
  write('package-lock.json', 'other');
  prints.push(codePrint(root));
  write('public/a.js', 'a');
  prints.push(codePrint(root));
  rmSync(root, { recursive: true });
  expect(new Set(prints).size).toBe(5);
});
