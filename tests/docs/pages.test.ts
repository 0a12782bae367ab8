import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import info from '../../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');
const docs = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name}`)];

/** The text of a page without the examples in it. */
function textOf(page: string): string {
  return readFileSync(path.join(root, page), 'utf8').replaceAll(/^ *```[\s\S]*?^ *```$/gmu, '');
}

/** The fragments that headings can be linked by. */
function fragmentsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
  const inside = links.filter((link) => !/^[a-z]+:/u.test(link));

  it('links to files and headings that are there', () => {
    const broken = inside.filter((link) => {
      const [file = '', fragment] = link.split('#');
      const target = file === '' ? page : path.join(path.dirname(page), file);
      if (!existsSync(path.join(root, target))) return true;
      return fragment !== undefined && !fragmentsOf(target).includes(fragment);
    });
    expect(broken).toEqual([]);
  });

  it('names commands that there are', () => {
    const text = readFileSync(path.join(root, page), 'utf8');
    const commands = [...text.matchAll(/npm run (?:--silent )?([a-z]+)/gu)].map(([, name]) => name);
    expect(commands.filter((name) => name === undefined || !(name in info.scripts))).toEqual([]);
  });

  it('gives each picture a text', () => {
    expect(textOf(page)).not.toMatch(/!\[\s*\]\(/u);
  });
});
