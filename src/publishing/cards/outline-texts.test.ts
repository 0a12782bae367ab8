import { beforeAll, describe, expect, it } from 'vitest';
import { allLetters } from './letters.ts';
import type { AllLetters } from './letters.ts';
import { outlineTexts } from './outline-texts.ts';

let letters: AllLetters;
beforeAll(async () => {
  letters = await allLetters();
});

const outlined = (inside: string) =>
  outlineTexts(`<svg font-family="'Source Sans 3'" font-size="10px">${inside}</svg>`, letters);
const left = (svg: string) => Number(/translate\(([-\d.]+) /u.exec(svg)?.[1]);

describe('outlineTexts', () => {
  it('leaves no text, and everything else as it was', () => {
    const svg = outlined('<rect width="1"/><text x="5" y="7" fill="#123456">A &amp; B</text>');
    expect(svg).toMatch(
      /^<svg [^>]*><rect width="1"\/><g transform="translate\(5 7\)" fill="#123456">(?:<path d="M[^"]*"\/>)+<\/g><\/svg>$/u,
    );
  });

  it('lets a line begin, be centred or end at its place', () => {
    const [start, middle, end] = ['start', 'middle', 'end'].map((anchor) =>
      left(outlined(`<text x="100" y="0" text-anchor="${anchor}">word</text>`)),
    );
    expect(start).toBe(100);
    expect(100 - (end ?? 0)).toBeCloseTo(2 * (100 - (middle ?? 0)), 6);
  });

  it('takes size and weight from what stands around a text, where it has none', () => {
    const [own, around] = [
      outlined('<text x="0" y="0" font-size="20px" font-weight="600">a</text>'),
      outlined('<g font-size="20px" font-weight="600"><text x="0" y="0">a</text></g>'),
    ].map((svg) => / d="([^"]*)"/u.exec(svg)?.[1]);
    expect(own).toBe(around);
    expect(outlined('<g font-size="20px"><rect/></g><text x="0" y="0">a</text>')).toContain(
      / d="([^"]*)"/u.exec(outlined('<text x="0" y="0">a</text>'))?.[1] ?? 'nothing',
    );
  });

  it('gives each stretch its colour, and a line through what is struck', () => {
    const svg = outlined(
      '<text x="0" y="0">was <tspan fill="#bf2c14" text-decoration="line-through">27</tspan></text>',
    );
    const [plain, struck] = [...svg.matchAll(/<path[^>]*>/gu)].map(([path]) => path);
    expect(plain).not.toContain('fill=');
    expect(struck).toMatch(/fill="#bf2c14" d="[^"]*h-[\d.]+Z"/u);
  });
});
