import { describe, expect, it } from 'vitest';
import { Pen } from './pen.ts';

describe('a pen', () => {
  it('counts each command from where the one before it ended', () => {
    const pen = new Pen();
    pen.move(10, 20);
    pen.across(30);
    pen.down(15.5);
    pen.line(0, 0);
    pen.bend(1, 2, 3, 4);
    pen.close();
    pen.move(10, 25);
    pen.circle(12, 25, 4.5);
    expect(pen.lift()).toBe(
      'm10 20h20v-4.5l-30-15.5q1 2 3 4zm0 5m6.5 0a4.5 4.5 0 0 1-9 0a4.5 4.5 0 0 1 9 0z',
    );
  });

  it('draws commands that were placed before', () => {
    const pen = new Pen();
    pen.follow([
      ['M', 8, 196],
      ['Q', 8, 204, 16, 204],
      ['H', 171.5],
      ['V', 200],
    ]);
    expect(pen.lift()).toBe('m8 196q0 8 8 8h155.5v-4');
  });

  it('does not shift, however many parts are rounded', () => {
    const pen = new Pen();
    pen.move(0, 0);
    for (let index = 0; index < 300; index += 1) pen.across(index / 3);
    const steps = pen.lift().split('h').slice(1).map(Number);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(299 / 3, 1);
  });

  it('draws boxes of one size alike, wherever they stand', () => {
    const pen = new Pen();
    for (const x of [0, 1.25, 2.51]) pen.box(x, 3, 1.04, -2);
    expect(pen.lift()).toBe('m0 3h1v-2h-1zm1.3 0h1v-2h-1zm1.2 0h1v-2h-1z');
  });

  it('writes numbers as short as they go, however large', () => {
    const pen = new Pen();
    pen.move(-0.04, 0.5);
    pen.line(1000.125, -12.34);
    pen.across(123456.7);
    expect(pen.lift()).toBe('m0 0.5l1000.1-12.8h122456.6');
  });

  it('draws what is longer than a sheet, and two paths at a time', () => {
    const [one, other] = [new Pen(), new Pen()];
    for (let index = 0; index < 9000; index += 1) {
      one.across(index % 2 === 0 ? 10 : 0);
      other.down(index % 2 === 0 ? 5 : 0);
    }
    expect(one.lift()).toBe('h10h-10'.repeat(4500));
    expect(other.lift()).toBe('v5v-5'.repeat(4500));
    expect(new Pen().lift()).toBe('');
  });
});
