import { describe, expect, it } from 'vitest';
import { oncePer } from './once-per.ts';

describe('a function that is asked once for each object', () => {
  it('answers the same as before, also where that is nothing, without being asked again', () => {
    let asked = 0;
    const answer = oncePer(({ size }: { size: number | undefined }) => {
      asked += 1;
      return size;
    });
    const [one, other] = [{ size: 1 }, { size: undefined }];
    expect([answer(one), answer(other), answer(one), answer(other)]).toEqual([
      1,
      undefined,
      1,
      undefined,
    ]);
    expect(asked).toBe(2);
  });
});
