import { element } from './svg.ts';
import type { Markup } from './svg.ts';

/**
 * Slanted lines, for what was reported but is not certain. A pattern does not take its colour from
 * what it fills, so there is one for each colour class.
 */
export function hatchPatterns(prefix: string, colours: readonly string[]): Markup[] {
  if (colours.length === 0) return [];
  const patterns = [...new Set(colours)].sort().map((colour) =>
    element(
      'pattern',
      {
        id: `${prefix}-hatch-${colour}`,
        class: colour,
        width: 4,
        height: 4,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [element('path', { class: 'hatch', d: 'M1 0V4' })],
    ),
  );
  return [element('defs', {}, patterns)];
}

/** The fill that refers to such a pattern. */
export function hatchFill(prefix: string, colour: string): string {
  return `url(#${prefix}-hatch-${colour})`;
}
