import { element } from '../../charts/svg.ts';
import type { Markup } from '../../charts/svg.ts';
import { breakLines } from './break-lines.ts';
import type { AllLetters, Style, Weight } from './letters.ts';
import { setLine } from './set-line.ts';

/** A text of a card, and the room that it has. */
export interface TextBlock {
  text: string;
  style: Style;
  weight: Weight;
  /** Sizes to try in px, the largest first. */
  sizes: readonly number[];
  /** How far lines are apart, in sizes. */
  leading: number;
  room: { width: number; height: number };
  tone?: 'quiet';
}

/** A text broken into lines. */
export interface Block {
  /** How high the lines are together, in px. */
  height: number;
  /**
   * The lines as text elements.
   *
   * @param x the edge at which they begin, or end: counted from the left
   */
  at(x: number, top: number, anchor: 'start' | 'end'): Markup[];
}

/**
 * Breaks texts into lines in the largest of their sizes that has room, as a language runs.
 */
export function blocksIn(dir: 'ltr' | 'rtl', letters: AllLetters): (block: TextBlock) => Block {
  return ({ text, style, weight, sizes, leading, room, tone }) => {
    const widths = new Map<string, number>();
    const widthOfWord = (word: string) => {
      const known = widths.get(word);
      if (known !== undefined) return known;
      const { width } = setLine([{ text: word, weight }], { style, size: 1, dir }, letters);
      widths.set(word, width);
      return width;
    };
    const widthOf = (line: string) =>
      line.split(' ').reduce((sum, word) => sum + widthOfWord(word), 0) +
      (line.split(' ').length - 1) * widthOfWord('\u00a0');
    const fits = (size: number, lines: readonly string[]) =>
      lines.length * size * leading <= room.height &&
      lines.every((line) => widthOf(line) * size <= room.width);
    const tried = sizes.map((size) => ({
      size,
      lines: breakLines(text, room.width / size, widthOf),
    }));
    const { size, lines } = tried.find((one) => fits(one.size, one.lines)) ??
      tried.at(-1) ?? { size: 0, lines: [] };
    const most = Math.max(1, Math.floor(room.height / (size * leading)));
    const shown = lines.slice(0, most);
    if (lines.length > most) shown[most - 1] = `${shown[most - 1] ?? ''} …`;
    return {
      height: shown.length * size * leading,
      at: (x, top, anchor) =>
        shown.map((line, index) =>
          element(
            'text',
            {
              x,
              y: top + size * leading * (index + 0.5) + size * 0.33,
              'text-anchor': anchor,
              direction: dir,
              'font-family': style === 'serif' ? 'Source Serif 4' : 'Source Sans 3',
              'font-size': size,
              'font-weight': weight,
              ...(tone === undefined ? {} : { class: tone }),
            },
            [line],
          ),
        ),
    };
  };
}
