import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fontFaces, fontFile, fontNames } from './font-faces.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'attested-fonts-'));
afterAll(() => rm(folder, { recursive: true }));

const css = await readFile(new URL('../styles/fonts.css', import.meta.url), 'utf8');

/** The letters that the stylesheet sends to a face, as pairs of first and last code point. */
function rangesOf(face: string): [number, number][] {
  const rule = css.split('@font-face').find((one) => one.includes(`'fonts/${face}.woff2'`)) ?? '';
  const ranges = /unicode-range:([^;]+);/u.exec(rule)?.[1] ?? '';
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

describe('the faces of the site', () => {
  it('are asked for by the stylesheet for every letter that they keep', () => {
    for (const face of fontNames) {
      const ranges = rangesOf(face);
      const missed = [...(fontFaces[face]?.letters ?? '')].filter((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return !ranges.some(([first, last]) => first <= code && code <= last);
      });
      expect(missed, face).toEqual([]);
    }
  });

  it('are the same bytes in whichever folder they are cut and kept', async () => {
    const [first, again] = await Promise.all(
      ['a', 'b'].map((name) => fontFile('source-sans-3', path.join(folder, name))),
    );
    if (first === undefined || again === undefined) throw new Error('nothing was cut');
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(first).subarray(0, 4).toString()).toBe('wOF2');
    const kept = await fontFile('source-sans-3', path.join(folder, 'a'));
    expect(Buffer.from(kept).equals(Buffer.from(first))).toBe(true);
  });

  it('are no others', () => {
    expect(() => fontFile('comic-sans')).toThrow('there is no face "comic-sans"');
  });
});
