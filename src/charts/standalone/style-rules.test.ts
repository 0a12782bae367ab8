import { describe, expect, it } from 'vitest';
import { inlineStyles } from './inline-styles.ts';
import { rootVariables, styleRules } from './style-rules.ts';

const variables = rootVariables(`
  /* light */
  :root { --ink: #111; --paper: #fff }
  @media (prefers-color-scheme: dark) { :root { --ink: #eee } }
`);

const inlined = (css: string, svg: string) => inlineStyles(svg, styleRules(css, variables));

describe('styles written into a drawing', () => {
  it('are attributes, with the variables of the light theme in place and no class left', () => {
    expect(
      inlined('.dot { fill: var(--ink); display: block }', '<circle class="dot" r="2"/>'),
    ).toBe('<circle r="2" fill="#111"/>');
  });

  it('follow descendants, several classes and tags, the more exact over the less', () => {
    const css = `
      .drawing text { fill: red }
      .drawing .a.b { fill: green }
      .other .a { fill: blue }
    `;
    const svg =
      '<svg class="drawing"><g class="a"><text class="b a">x</text><text>y</text></g></svg>';
    expect(inlined(css, svg)).toBe(
      '<svg><g><text fill="green">x</text><text fill="red">y</text></g></svg>',
    );
  });

  it('give the colour of what stands around where a shape takes that', () => {
    const css = '.party { color: #850 } .ring { stroke: currentColor }';
    expect(inlined(css, '<g class="party"><circle class="ring"/></g><circle class="ring"/>')).toBe(
      '<g><circle stroke="#850"/></g><circle stroke="#000"/>',
    );
  });

  it('leave out what is said for some screens only', () => {
    expect(inlined('@media print { .a { fill: red } }', '<path class="a"/>')).toBe('<path/>');
  });

  it('say of a selector that they cannot follow', () => {
    expect(() => styleRules('.a > .b { fill: red }', variables)).toThrow(SyntaxError);
  });
});
