import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findContent } from '../../reading/folder/content-folder.ts';
import type { FoundContent } from '../../reading/folder/content-folder.ts';
import { fixFound } from './fix-found.ts';

const folder = (name: string) =>
  fileURLToPath(new URL(`../../../tests/fixtures/broken/mendable/${name}/`, import.meta.url));

const found = (files: Record<string, string>): FoundContent => ({
  files: Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
  others: [],
  outside: [],
});

/** Every file of a folder after mending. */
const mendedTexts = (content: FoundContent): Record<string, string> => {
  const { texts } = fixFound(content);
  return Object.fromEntries(
    content.files.map(({ file, bytes }) => [
      file,
      texts.get(file) ?? Buffer.from(bytes).toString(),
    ]),
  );
};

describe('mending', () => {
  it('changes what can only be meant in one way, and not one character more', async () => {
    const mended = mendedTexts(await findContent(folder('before')));
    for (const [file, text] of Object.entries(mended)) {
      expect(text, file).toBe(await readFile(`${folder('after')}${file}`, 'utf8'));
    }
  });

  it('tells what it changed, where and by which rule', async () => {
    const { mended } = fixFound(await findContent(folder('before')));
    expect(mended).toHaveLength(19);
    expect(mended[0]).toMatchObject({
      file: 'places.yml',
      line: 3,
      column: 3,
      rule: 'unknown-field',
      edit: { old: 'precison', new: 'precision' },
    });
  });

  it('changes nothing more when it is done again', async () => {
    const { texts, mended } = fixFound(await findContent(folder('after')));
    expect([...texts], JSON.stringify(mended)).toEqual([]);
  });

  it('keeps a byte order mark and the line ends of Windows', () => {
    const text = '\uFEFF- id: sana\r\n  name: x\r\n  kind: monitor\r\n  ownr: null  # none\r\n';
    expect(mendedTexts(found({ 'site.yml': 'title: A\n', 'sources.yml': text }))).toEqual({
      'site.yml': 'title: A\n',
      'sources.yml': text.replace('ownr', 'owner'),
    });
  });

  it.each([
    ['numbers', 'un-28', ['un-27']],
    ['single letters', 'strike-b', ['strike-a']],
    ['two that are as near', 'campus-sanna', ['campus-sana', 'campus-hanna']],
    ['what is two letters off', 'campus-sann', ['campus-sana']],
  ])('leaves %s alone', (_, written, known) => {
    const text = known.map((id) => `- { id: ${id}, name: A }`).join('\n');
    const child = `\n- { id: child, name: B, part-of: ${written}${written === 'campus-sann' ? 'x' : ''} }\n`;
    const content = found({ 'site.yml': 'title: A\n', 'actors.yml': text + child });
    expect(fixFound(content).mended).toEqual([]);
  });

  it('touches no file that is not in UTF-8', () => {
    const content = found({ 'site.yml': 'title: A\n' });
    const bytes = Buffer.from('- id: a\n  naem: caf\xe9\n', 'latin1');
    content.files.push({ file: 'sources.yml', bytes });
    expect([...fixFound(content).texts.keys()]).toEqual([]);
  });
});
