import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from './content-folder.ts';
import { ContentFolderError } from './folder-files.ts';

const made: string[] = [];

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-folder-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

const read = async (files: Record<string, string | Uint8Array>) =>
  readContent(await folderOf(files));
const site = { 'site.yml': 'title: A\n' };
const report = '---\ntitle: T\nsummary: S\npublished: 2024-11-30\n---\n';

describe('a content folder', () => {
  it('that is not there is an error of its own', async () => {
    await expect(readContent('/nowhere/at/all')).rejects.toThrow(ContentFolderError);
  });

  it('that is empty is one problem', async () => {
    const { problems } = await read({});
    expect(problems).toMatchObject([
      { rule: 'missing-file', file: 'site.yml', line: 1, column: 1 },
    ]);
    expect(problems[0]?.reason).toContain('empty');
  });

  it('takes what site.yml leaves out from the defaults', async () => {
    const { content } = await read(site);
    expect(content.site).toMatchObject({ title: 'A', languages: ['en'], entryPages: true });
  });

  it('keeps the sound fields of a site.yml that is broken elsewhere', async () => {
    const { content, problems } = await read({
      'site.yml': 'title: A\nlanguages: [en-GB, en]\ntime-zone: Mars/Olympus\nlicense: none\n',
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['wrong-type', 'unknown-field']);
    expect(content.site).toMatchObject({ title: 'A', languages: ['en-GB', 'en'], timeZone: 'UTC' });
  });

  it('reads an empty site.yml as one without a title', async () => {
    const { problems } = await read({ 'site.yml': '' });
    expect(problems).toMatchObject([{ rule: 'missing-field', file: 'site.yml' }]);
  });

  it('reads sources and actors from lists and from files of their own', async () => {
    const { content, problems } = await read({
      ...site,
      'sources.yml': '- id: sana\n  name: { en: SANA, ar: سانا }\n  kind: agency\n',
      'sources/sohr.md': '---\nname: SOHR\nkind: monitor\n---\n\nA monitor.\n',
      'actors/hts.md': '---\nname: HTS\nparty: true\n---\n',
      'places.yml': '- id: a\n  name: A\n  point: [36.2, -37.1]\n  precision: near\n',
    });
    expect(problems).toEqual([]);
    expect(content.sources.map(({ id }) => id)).toEqual(['sana', 'sohr']);
    expect(content.sources.find(({ id }) => id === 'sohr')).toMatchObject({ name: { en: 'SOHR' } });
    expect(content.actors).toMatchObject([{ id: 'hts', party: true, formerly: [] }]);
    expect(content.places).toMatchObject([{ point: [36.2, -37.1], standIn: false }]);
  });

  it('refuses an id that differs from the name of its file', async () => {
    const { problems } = await read({
      ...site,
      'sources/sohr.md': '---\nid: other\nname: SOHR\nkind: monitor\n---\n',
    });
    expect(problems).toMatchObject([{ rule: 'wrong-id', line: 2, fix: 'id: sohr' }]);
  });

  it.each(['aux', 'con', 'nul', 'prn', 'com1', 'lpt9'])(
    'refuses `%s`, the name of a device in Windows, as an id and as the name of a file',
    async (name) => {
      const { problems } = await read({
        ...site,
        'places.yml': `- id: ${name}\n  name: A\n  precision: near\n`,
        [`pages/${name}.md`]: '---\ntitle: A\n---\n\nText.\n',
      });
      expect(problems.map(({ rule, file, fix }) => [rule, file, fix])).toEqual([
        ['wrong-id', `pages/${name}.md`, `${name}-1.md`],
        ['wrong-id', 'places.yml', `id: ${name}-1`],
      ]);
    },
  );

  it('lets such an id stand as a former one, and others that only begin so', async () => {
    const { content, problems } = await read({
      ...site,
      'places.yml': '- id: console\n  name: A\n  precision: near\n  formerly: [con]\n',
    });
    expect(problems).toEqual([]);
    expect(content.places).toMatchObject([{ id: 'console', formerly: ['con'] }]);
  });

  it('keeps drafts out of what is published, and still reads them', async () => {
    const { content, reports } = await read({
      ...site,
      'reports/a.md': report,
      'reports/b.md': report.replace('---\n', '---\ndraft: true\n'),
    });
    expect(content.reports.map(({ slug }) => slug)).toEqual(['a']);
    expect(reports.map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('reads files in the order of their paths, whatever the folder gives', async () => {
    const names = ['reports/b.md', 'reports/a.md', 'reports/a-b.md', 'reports/z.md'];
    const { content } = await read({
      ...site,
      ...Object.fromEntries(names.map((name) => [name, report])),
    });
    expect(content.reports.map(({ slug }) => slug)).toEqual(['a-b', 'a', 'b', 'z']);
  });

  it('reads translations into the further languages of the site, and warns of others', async () => {
    const { content, problems } = await read({
      'site.yml': 'title: A\nlanguages: [en, ar]\n',
      'reports/a.md': report,
      'reports/a.ar.md': '---\ntitle: ع\nsummary: م\noriginal: a\n---\n',
      'reports/a.en.md': 'x',
      'reports/a.fr.md': 'x',
    });
    expect(content.translations).toMatchObject([{ slug: 'a', language: 'ar', title: 'ع' }]);
    expect(problems).toMatchObject([
      { rule: 'unknown-file', file: 'reports/a.en.md', fix: null },
      { rule: 'unknown-file', file: 'reports/a.fr.md', fix: 'languages: [en, ar, fr]' },
    ]);
  });

  it('tells of files that nothing reads, not of notes, media and hidden files', async () => {
    const { problems } = await read({
      ...site,
      'README.md': 'x',
      '.DS_Store': 'x',
      'media/a.jpg': 'x',
      'report/a.md': report,
      'reports/deep/a.md': report,
      'reports/a.txt': 'x',
    });
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'misnamed-file report/a.md',
      'misnamed-file reports/a.txt',
      'unknown-file reports/deep/a.md',
    ]);
  });

  it('does not follow a link out of the folder', async () => {
    const outside = await folderOf({ 'secret.md': report });
    const folder = await folderOf({ ...site, 'reports/a.md': report });
    await symlink(path.join(outside, 'secret.md'), path.join(folder, 'reports/b.md'));
    const { content, problems } = await readContent(folder);
    expect(content.reports.map(({ slug }) => slug)).toEqual(['a']);
    expect(problems).toMatchObject([{ rule: 'unknown-file', file: 'reports/b.md' }]);
  });

  it('survives links in a circle', async () => {
    const folder = await folderOf({ ...site, 'reports/a.md': report });
    await symlink(folder, path.join(folder, 'reports/again'));
    expect((await readContent(folder)).content.reports).toHaveLength(1);
  });

  it('tells of the first character that is not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('title: A\ncontact: حلب caf'),
      Buffer.from([0xe9, 0x21]),
    ]);
    const { problems } = await read({ 'site.yml': bytes });
    expect(problems).toMatchObject([{ rule: 'not-utf-8', line: 2, column: 17 }]);
  });

  it('refuses a file name that cannot be an address', async () => {
    const { problems } = await read({ ...site, 'reports/My report.md': report });
    expect(problems).toMatchObject([{ rule: 'wrong-id', fix: 'my-report.md' }]);
  });
});
