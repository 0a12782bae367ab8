import { describe, expect, it } from 'vitest';
import { element, pathData, Pen } from './svg.ts';

describe('element', () => {
  it('leaves out what is not known, and closes what is empty', () => {
    expect(element('rect', { x: 1, class: undefined }).markup).toBe('<rect x="1"/>');
  });

  it('escapes attributes and text, and drops what XML does not allow', () => {
    expect(element('text', { class: '"a"' }, ['<b>\u0000 & ', element('tspan')]).markup).toBe(
      '<text class="&quot;a&quot;">&lt;b&gt; &amp; <tspan/></text>',
    );
  });

  it('writes numbers with one decimal at most, as short as they go', () => {
    const numbers = [0, -0.001, 12, 0.5, -0.25, -3.004, 7.999, 1000.125, -12.34];
    expect(pathData(['M', ...numbers])).toBe('M0 0 12 0.5 -0.2 -3 8 1000.1 -12.3');
  });
});

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
    expect(pen.data).toBe(
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
    expect(pen.data).toBe('m8 196q0 8 8 8h155.5v-4');
  });

  it('does not shift, however many parts are rounded', () => {
    const pen = new Pen();
    pen.move(0, 0);
    for (let index = 0; index < 300; index += 1) pen.across(index / 3);
    const steps = pen.data.split('h').slice(1).map(Number);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(299 / 3, 1);
  });
});
