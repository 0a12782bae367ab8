import { describe, expect, it } from 'vitest';
import { isolated, withoutIsolates } from './isolated.ts';

describe('isolated', () => {
  it('keeps a text that runs the other way in one piece', () => {
    expect(isolated('SANA (state media)', 'rtl')).toBe('\u2068SANA (state media)\u2069');
    expect(isolated('حلب', 'ltr')).toBe('\u2068حلب\u2069');
  });

  it('leaves text that runs as its surroundings do, and numbers, as they are', () => {
    expect(isolated('حلب', 'rtl')).toBe('حلب');
    expect(isolated('27', 'rtl')).toBe('27');
    expect(isolated('Aleppo', 'ltr')).toBe('Aleppo');
  });

  it('sets no marks within marks', () => {
    const once = isolated('SANA', 'rtl');
    expect(isolated(once, 'rtl')).toBe(once);
    expect(withoutIsolates(once)).toBe('SANA');
  });
});
