import { describe, expect, it } from 'vitest';
import { thin } from './thin.ts';
import type { Point } from './thin.ts';

describe('a thinned line', () => {
  it('loses the bends that are smaller than asked for, and keeps the others', () => {
    expect(
      thin(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [15, 8],
          [20, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [15, 8],
      [20, 0],
    ]);
  });

  it('keeps its ends', () => {
    expect(
      thin(
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
        100,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
    ]);
  });

  it('is the same from either end', () => {
    const line = Array.from({ length: 60 }, (_, n): Point => [n, Math.sin(n * n) * 2]);
    expect(thin(line.toReversed(), 1).toReversed()).toEqual(thin(line, 1));
  });
});
