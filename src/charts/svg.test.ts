import { describe, expect, it } from 'vitest';
import { element, pathData } from './svg.ts';

describe('element', () => {
  it('leaves out what is not known, and closes what is empty', () => {
    expect(element('rect', { x: 1, class: undefined }).markup).toBe('<rect x="1"/>');
  });

  it('escapes attributes and text, and drops what XML does not allow', () => {
    expect(
      element('text', { class: '"a"' }, ['<b>\u0000\uFFFE\uFFFF\uD800 & ', element('tspan')])
        .markup,
    ).toBe('<text class="&quot;a&quot;">&lt;b&gt; &amp; <tspan/></text>');
  });

  it('writes numbers with one decimal at most, as short as they go', () => {
    const numbers = [0, -0.001, 12, 0.5, -0.25, -3.004, 7.999, 1000.125, -12.34];
    expect(pathData(['M', ...numbers])).toBe('M0 0 12 0.5 -0.2 -3 8 1000.1 -12.3');
  });
});
