import bidiFactory from 'bidi-js';
import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';
import type { Font } from 'harfbuzzjs';
import type { AllLetters, Letters, Style, Weight } from './letters.ts';

/** A stretch of a line in one weight. */
export interface LineRun {
  text: string;
  weight: Weight;
}

/** How a line is set. */
export interface LineStyle {
  style: Style;
  /** In px. */
  size: number;
  /** Which way it runs; `auto` is the way of its first letter. */
  dir: 'ltr' | 'rtl' | 'auto';
}

/** A stretch of letters as a shape, its left end and its baseline where `x` and 0 are. */
export interface SetPiece {
  /** Which run it is of. */
  run: number;
  x: number;
  width: number;
  path: string;
}

const bidi = bidiFactory();

/** Figures of one width, as the pages have them; labels without kerning, as charts measure them. */
const features: Record<Style, Feature[]> = {
  serif: [new Feature('lnum')],
  sans: [new Feature('lnum'), new Feature('tnum'), new Feature('kern', 0)],
};

/** What only says how text runs, and is not seen itself. */
const UNSEEN = /^[\u200E\u200F\u061C\u202A-\u202E\u2060-\u2069\uFEFF]$/u;

/**
 * Sets a line of text in the site’s own letters: joined as their language joins them, and in the
 * order in which they are seen (Unicode Standard Annex 9).
 */
export function setLine(
  runs: readonly LineRun[],
  line: LineStyle,
  letters: AllLetters,
): { width: number; pieces: SetPiece[] } {
  const pieces: SetPiece[] = [];
  let x = 0;
  for (const { run, text, level, face } of inOrderOfSight(stretchesOf(runs, line, letters))) {
    const { path, width } = shaped(text, level, face, line, x);
    pieces.push({
      run,
      x,
      width,
      get path() {
        return path();
      },
    });
    x += width;
  }
  return { width: x, pieces };
}

/** Letters of one run, one direction and one face. */
interface Stretch {
  run: number;
  text: string;
  level: number;
  face: Letters;
}

function stretchesOf(
  runs: readonly LineRun[],
  { style, dir }: LineStyle,
  letters: AllLetters,
): Stretch[] {
  const whole = runs.map(({ text }) => text).join('');
  const { levels } = bidi.getEmbeddingLevels(whole, dir);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [run, { text, weight }] of runs.entries()) {
    const faces = letters[style][weight];
    for (const letter of text) {
      const level = levels[at] ?? 0;
      at += letter.length;
      if (UNSEEN.test(letter)) continue;
      const last = stretches.at(-1);
      const face = faceFor(letter, faces, last?.run === run ? last.face : undefined);
      if (face === undefined) continue;
      if (last?.run === run && last.level === level && last.face === face) last.text += letter;
      else stretches.push({ run, text: letter, level, face });
    }
  }
  return stretches;
}

/** Marks keep the face of their letter; what no face has is drawn as the first draws it. */
function faceFor(
  letter: string,
  faces: readonly Letters[],
  before: Letters | undefined,
): Letters | undefined {
  if (/^[\p{M}\u200C\u200D]$/u.test(letter) && before !== undefined) return before;
  return faces.find((face) => face.has(letter)) ?? faces[0];
}

/** Turns over what runs from right to left, level by level (rule L2). */
function inOrderOfSight(stretches: Stretch[]): Stretch[] {
  const ordered = [...stretches];
  const highest = Math.max(0, ...ordered.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      ordered.splice(start, end - start, ...ordered.slice(start, end).toReversed());
      start = end + 1;
    }
  }
  return ordered;
}

/** A stretch shaped, its outline drawn only where it is asked for: most are only measured. */
function shaped(
  text: string,
  level: number,
  { font, scale }: Letters,
  { style, size }: LineStyle,
  x: number,
): { path: () => string; width: number } {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font, buffer, features[style]);
  const places = buffer.getGlyphPositions();
  const factor = scale * size;
  let pen = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
    const glyph = { codepoint, left: x + (pen + xOffset) * factor, top: -yOffset * factor };
    pen += xAdvance;
    return glyph;
  });
  const path = () =>
    glyphs
      .map(({ codepoint, left, top }) => moved(outlineOf(font, codepoint), factor, left, top))
      .join('');
  return { path, width: pen * factor };
}

/** A letter’s outline as its steps: what is drawn, and the numbers after it, across and up by turns. */
type Outline = readonly { step: string; numbers: readonly number[] }[];

const outlines = new WeakMap<Font, Map<number, Outline>>();

/** Outlines are read once: a card holds some hundred letters, of a few dozen kinds. */
function outlineOf(font: Font, codepoint: number): Outline {
  const known = outlines.get(font) ?? new Map<number, Outline>();
  outlines.set(font, known);
  const kept =
    known.get(codepoint) ??
    [...font.glyphToPath(codepoint).matchAll(/([A-Z])([^A-Z]*)/gu)].map(
      ([, step = '', numbers = '']) => ({
        step,
        numbers: numbers === '' ? [] : numbers.split(/[ ,]/u).map(Number),
      }),
    );
  known.set(codepoint, kept);
  return kept;
}

/** The outline of a letter in px, its y counted downwards. */
function moved(outline: Outline, factor: number, x: number, y: number): string {
  let path = '';
  for (const { step, numbers } of outline) {
    path += step;
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [across = 0, up = 0] = [numbers[at], numbers[at + 1]];
      path += `${at === 0 ? '' : ' '}${rounded(x + across * factor)},${rounded(y - up * factor)}`;
    }
  }
  return path;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
