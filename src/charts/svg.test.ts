import { describe, expect, it } from 'vitest';
import { element, pathData, relativePath } from './svg.ts';

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

describe('relativePath', () => {
  it('counts each command from where the one before it ended', () => {
    expect(
      relativePath([
        ['M', 10, 20],
        ['H', 30],
        ['V', 15.5],
        ['L', 0, 0],
        ['Q', 1, 2, 3, 4],
        ['A', 5, 5, 0, 0, 1, 8, 4],
        ['Z'],
        ['M', 10, 25],
      ]),
    ).toBe('m10 20h20v-4.5l-30-15.5q1 2 3 4a5 5 0 0 1 5 0zm0 5');
  });

  it('does not shift, however many parts are rounded', () => {
    const commands = Array.from({ length: 300 }, (_, index) => ['H', index / 3] as const);
    const steps = relativePath([['M', 0, 0], ...commands])
      .split('h')
      .slice(1)
      .map(Number);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(299 / 3, 1);
  });
});
