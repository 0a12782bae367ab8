import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('asks once for each answer', () => {
    const asked: string[] = [];
    const length = remembered((text: string) => {
      asked.push(text);
      return text.length;
    });
    expect([length('one'), length('three'), length('one')]).toEqual([3, 5, 3]);
    expect(asked).toEqual(['one', 'three']);
  });

  it('begins anew after so many answers', () => {
    const asked: number[] = [];
    const twice = remembered((n: number) => {
      asked.push(n);
      return n * 2;
    }, 2);
    expect([twice(1), twice(2), twice(3), twice(1)]).toEqual([2, 4, 6, 2]);
    expect(asked).toEqual([1, 2, 3, 1]);
  });
});
