import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import info from '../../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/developers.md'), 'utf8');

const house = /```text\n(content\/[\s\S]*?)\n```/u.exec(page)?.[1] ?? '';
const foldersOfSrc = [...house.matchAll(/^ {2}([a-z0-9]+)\//gmu)].map(([, name]) => name);
const topFolders = [...house.matchAll(/^([a-z]+)\//gmu)].map(([, name = '']) => name);
const named = [...page.matchAll(/`((?:src|scripts|tests|docs|public|content)\/[^`\s]*)`/gu)];

describe('docs/developers.md', () => {
  it('draws the house with every folder of src/, and no other', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true });
    const there = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(new Set(foldersOfSrc)).toEqual(new Set(there));
  });

  it('draws them in the order in which they may know each other', () => {
    const lint = readFileSync(path.join(root, 'scripts/lint-directions.ts'), 'utf8');
    const order = /const order = \[([\s\S]*?)\]/u.exec(lint)?.[1] ?? '';
    const folders = [...order.matchAll(/'([a-z0-9]+)'/gu)].map(([, name]) => name);
    expect(folders.at(-1)).toBe('site');
    expect(foldersOfSrc.slice(0, folders.length - 1)).toEqual(folders.slice(0, -1));
  });

  it.each([...topFolders.map((name) => `${name}/`), ...named.map(([, name = '']) => name)])(
    'names %s, which exists',
    (name) => {
      expect(existsSync(path.join(root, name))).toBe(true);
    },
  );

  it('tells of every command', () => {
    const told = [...page.matchAll(/`npm (?:run )?([a-z]+)`/gu)].map(([, name]) => name);
    expect(new Set(told)).toEqual(new Set([...Object.keys(info.scripts), 'ci']));
  });
});
