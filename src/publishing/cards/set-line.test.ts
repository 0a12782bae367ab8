import { beforeAll, describe, expect, it } from 'vitest';
import { allLetters } from './letters.ts';
import type { AllLetters } from './letters.ts';
import { setLine } from './set-line.ts';

let letters: AllLetters;
beforeAll(async () => {
  letters = await allLetters();
});

const line = (text: string, dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  setLine([{ text, weight: 400 }], { style: 'sans', size: 20, dir }, letters);
const paths = (text: string, dir?: 'ltr' | 'rtl') =>
  line(text, dir).pieces.map(({ path }) => path.replaceAll(/-?[\d.]+/gu, '').length);

describe('setLine', () => {
  it('joins the letters of Arabic, which takes less room than each letter alone', () => {
    const alone = [...'سلام'].reduce((sum, letter) => sum + line(letter).width, 0);
    expect(line('سلام').width).toBeGreaterThan(0);
    expect(line('سلام').width).toBeLessThan(alone * 0.8);
  });

  it('sets a word of Latin letters in its place in a line of Arabic', () => {
    const { pieces } = setLine(
      [
        { text: 'قالت ', weight: 400 },
        { text: 'SANA', weight: 600 },
        { text: ' ذلك', weight: 400 },
      ],
      { style: 'sans', size: 20, dir: 'rtl' },
      letters,
    );
    const runs = pieces.filter(({ path }) => path !== '').map(({ run }) => run);
    expect(runs).toEqual([2, 1, 0]);
  });

  it('keeps the order of a figure in Arabic', () => {
    expect(paths('27 مدنياً', 'rtl').at(-1)).toBe(paths('27').at(0));
  });

  it('turns quotation marks the way that the line runs', () => {
    const [opening] = line('«', 'rtl').pieces;
    const [closing] = line('»', 'ltr').pieces;
    expect(opening?.path).toBe(closing?.path);
  });

  it('draws nothing for the marks that keep names in one piece', () => {
    expect(line('\u2068SANA\u2069').width).toBe(line('SANA').width);
    expect(paths('\u2068\u2069')).toEqual([]);
  });

  it('gives all figures one width, and heavier letters other shapes', () => {
    expect(line('1').width).toBe(line('8').width);
    const bold = setLine(
      [{ text: 'a', weight: 600 }],
      { style: 'sans', size: 20, dir: 'ltr' },
      letters,
    );
    expect(bold.pieces[0]?.path).not.toBe(line('a').pieces[0]?.path);
  });

  it('knows letters of names from further off', () => {
    const unknown = line('\u{1F30D}').pieces[0]?.path.replaceAll(/-?[\d.]+/gu, '');
    for (const letter of 'ğşĀžЖΩ') {
      expect(line(letter).pieces[0]?.path.replaceAll(/-?[\d.]+/gu, '')).not.toBe(unknown);
    }
  });
});
