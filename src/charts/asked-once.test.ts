import { describe, expect, it } from 'vitest';
import { askedOnce } from './asked-once.ts';

describe('askedOnce', () => {
  it('works nothing out before it is asked for, and then once', () => {
    let times = 0;
    const parts = askedOnce({
      plain: 1,
      get costly() {
        times += 1;
        return times;
      },
    });
    expect(times).toBe(0);
    expect([parts.costly, parts.costly, parts.plain]).toEqual([1, 1, 1]);
    expect(times).toBe(1);
  });

  it('gives what it holds to whoever spreads it', () => {
    const parts = askedOnce({
      get costly() {
        return 'worked out';
      },
    });
    expect({ ...parts }).toEqual({ costly: 'worked out' });
  });
});
