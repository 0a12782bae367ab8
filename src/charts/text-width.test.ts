import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

describe('the width of a text', () => {
  // Measured in Chromium with the same faces, without hinting.
  it.each([
    ['حلب', 24.3, 25.1],
    ['المرصد السوري لحقوق الإنسان', 147.8, 154.6],
    ['قُتل ما لا يقل عن 27 مدنياً', 121.8, 127.1],
    ['ثلاثة ضباط (من دون اسم)', 124.3, 129.5],
    ['SOHR والخوذ البيضاء', 103.8, 108],
    ['لأن الآن', 36.1, 37],
  ])(
    'of “%s” is what a browser shows: letters joined, lam with alef as one',
    (text, regular, semibold) => {
      expect(textWidth(text, 13)).toBeCloseTo(regular, 0.5);
      expect(textWidth(text, 13, 'semibold')).toBeCloseTo(semibold, 0.5);
    },
  );

  it('does not count marks on letters, nor signs that keep directions apart', () => {
    expect(textWidth('\u2068مُدُن\u2069', 13)).toBe(textWidth('مدن', 13));
  });

  it('takes letters that it does not know for wide ones', () => {
    expect(textWidth('Ж', 10)).toBeGreaterThanOrEqual(textWidth('M', 10) * 0.98);
    expect(textWidth('漢', 10)).toBeGreaterThanOrEqual(10);
  });
});
