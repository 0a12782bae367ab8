import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGallery } from '../scripts/gallery.ts';
import { languageTags } from '../src/i18n/languages.ts';
import { launch } from './support/browser.ts';
import { serve, type Server } from './support/server.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attested-gallery-'));
  await writeGallery(folder);
  server = await serve(folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** What a drawing does wrong in the browser, with its case. */
interface Faults {
  overlapping: string[];
  clipped: string[];
  small: string[];
}

/** Opens the gallery in one language and gives what a look at it comes to. */
async function look<T>(
  tag: string,
  options: { width: number; colorScheme?: 'light' | 'dark'; forcedColors?: 'active' },
  seen: (page: Page) => Promise<T>,
): Promise<T> {
  const { width, ...media } = options;
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width, height: 800 }, ...media });
  try {
    await page.goto(new URL(`${tag}.html`, server.url).href);
    // Widths are those of the site’s own faces: none may still be on its way. What stands in for one
    // of them is a face of the machine, which may not have it.
    await page.evaluate(async () => {
      const own = Array.from(document.fonts).filter(({ family }) => family !== 'Narrowed');
      await Promise.all(own.map((face) => face.load()));
    });
    return await seen(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page. Lines are compared from the top of tall letters to the foot of deep ones. */
function faultsIn(): Faults {
  const faults: Faults = { overlapping: [], clipped: [], small: [] };
  for (const svg of document.querySelectorAll<SVGSVGElement>('.case svg.drawing')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const name = `${svg.closest('.case')?.id ?? ''} ${String(Math.round(frame.width))}`;
    const lines = Array.from(svg.querySelectorAll('text'))
      .filter((text) => text.getNumberOfChars() > 0)
      .map((text) => {
        const matrix = text.getScreenCTM();
        const scale = Math.abs(matrix?.d ?? 1);
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        const { y } = text.getStartPositionOfChar(0).matrixTransform(matrix ?? undefined);
        const cells = Array.from({ length: text.getNumberOfChars() }, (_, index) => {
          const { x, width } = text.getExtentOfChar(index);
          const at = (position: number) =>
            new DOMPoint(position, 0).matrixTransform(matrix ?? undefined).x;
          return [at(x), at(x + width)];
        }).flat();
        const [left, right] = [Math.min(...cells), Math.max(...cells)];
        return {
          text: text.textContent,
          left,
          right,
          top: y - size * 0.74,
          bottom: y + size * 0.24,
          size,
        };
      });
    for (const [index, one] of lines.entries()) {
      if (one.size < 11.99) faults.small.push(`${name}: ${one.text} ${String(one.size)}`);
      const isInside =
        one.left >= frame.left - 1 &&
        one.right <= frame.right + 1 &&
        one.top >= frame.top - 1 &&
        one.bottom <= frame.bottom + 1;
      if (!isInside) {
        const over = Math.max(
          frame.left - one.left,
          one.right - frame.right,
          frame.top - one.top,
          one.bottom - frame.bottom,
        );
        faults.clipped.push(`${name}: ${one.text} by ${over.toFixed(1)} px`);
      }
      for (const other of lines.slice(index + 1)) {
        const isOver =
          one.left < other.right - 0.75 &&
          other.left < one.right - 0.75 &&
          one.top < other.bottom - 0.75 &&
          other.top < one.bottom - 0.75;
        if (isOver) faults.overlapping.push(`${name}: ${one.text} | ${other.text}`);
      }
    }
  }
  return faults;
}

/** What is too faint against the paper: letters under 4.5:1, marks under 3:1 (WCAG 2.2). */
function faintIn(): string[] {
  const parts = (color: string): [number, number, number, number] => {
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/gu) ?? []).map(Number);
    return [r, g, b, a];
  };
  const luminance = (rgb: readonly number[]): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => {
      const value = (rgb[index] ?? 0) / 255;
      return sum + share * (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [pr, pg, pb] = parts(getComputedStyle(document.documentElement).backgroundColor);
  const paper = [pr, pg, pb];
  const contrast = (color: string, opacity: number): number => {
    const [r, g, b, alpha] = parts(color);
    const seen = [r, g, b].map(
      (value, index) => value * alpha * opacity + (paper[index] ?? 0) * (1 - alpha * opacity),
    );
    const [light = 0, dark = 0] = [luminance(seen), luminance(paper)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  /** The lines of a hatching, by its address. */
  const hatch = (shape: Element, address: string, opacity: number): number => {
    const id = /#([^")]+)/u.exec(address)?.[1] ?? '';
    const line = shape.closest('svg')?.querySelector(`#${CSS.escape(id)} path`);
    if (line === null || line === undefined) return 0;
    const { stroke, strokeOpacity } = getComputedStyle(line);
    return contrast(stroke, opacity * Number(strokeOpacity));
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (
      let at: Element | null = element;
      at !== null && at.localName !== 'svg';
      at = at.parentElement
    ) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return opacity;
  };
  // Hairlines and grounds carry nothing that is not said otherwise; figures on a dark mark are told
  // from the mark, which is told from the paper.
  const quiet =
    '.rule, .tick, .cut, .band, .paper, .under, .inset, .day.quiet, .month-border, .reversed, ' +
    '.drawing-map :is(.water, .land, .seam, .border, .inner:not([fill^="url"]), .frame), .locator *, defs *';
  const faint = new Set<string>();
  for (const shape of document.querySelectorAll(
    '.case svg.drawing :is(text, path, circle, rect, line)',
  )) {
    if (shape.getBoundingClientRect().width === 0 && shape.localName === 'text') continue;
    const isText = shape.localName === 'text';
    if (shape.matches(quiet)) continue;
    const { fill, stroke, fillOpacity, strokeOpacity } = getComputedStyle(shape);
    const opacity = opacityOf(shape);
    const contrasts = [
      [fill, Number(fillOpacity)],
      [stroke, Number(strokeOpacity)],
    ].flatMap(([color, own]) =>
      typeof color === 'string' && color.startsWith('rgb')
        ? [contrast(color, opacity * Number(own))]
        : color?.toString().startsWith('url') === true
          ? [hatch(shape, String(color), opacity * Number(own))]
          : [],
    );
    // A seam is the paper itself, between lines that cross.
    if (shape.classList.contains('seam')) continue;
    const best = Math.max(0, ...contrasts);
    if (best < (isText ? 4.5 : 3)) {
      const name = shape.closest('.case')?.id ?? '';
      const kind = name.split('-')[0] ?? '';
      faint.add(
        `${kind}: ${shape.localName}.${shape.getAttribute('class') ?? ''} ${best.toFixed(2)}`,
      );
    }
  }
  return [...faint];
}

describe.each(languageTags)('the gallery of charts in %s', (tag) => {
  test.each([1100, 320])(
    'sets no text over another and cuts none off, %i px wide',
    async (width) => {
      const faults = await look(tag, { width }, (page) => page.evaluate(faultsIn));
      expect(faults).toEqual({ overlapping: [], clipped: [], small: [] });
    },
  );
});

test.each(['light', 'dark'] as const)(
  'in the %s theme letters and marks can be told from the paper',
  async (colorScheme) => {
    const faint = await look('en', { width: 1100, colorScheme }, (page) => page.evaluate(faintIn));
    expect(faint).toEqual([]);
  },
);

test('in forced colours letters and marks can be told from the paper', async () => {
  const options = { width: 1100, colorScheme: 'dark', forcedColors: 'active' } as const;
  expect(await look('en', options, (page) => page.evaluate(faintIn))).toEqual([]);
});
