import { formatDay, formatDayRange } from '../../i18n/days.ts';
import { listOf } from '../../i18n/numbers.ts';
import type { ChartContext } from '../chart-types.ts';
import { turnedTexts } from '../mirror-key.ts';
import { stackLines, type } from '../placed.ts';
import type { PlacedText } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import { dayOfNumber } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

/**
 * Which days are drawn smaller than the others, in lines of text, and where they end; nothing where
 * all are drawn to one scale.
 */
export function placeNotToScale(
  { stretches }: TimeScale,
  at: { width: number; top: number },
  { language }: ChartContext,
): { texts: PlacedText[]; bottom: number } {
  const periods = stretches
    .filter(({ small }) => small)
    .map(({ from, to }) => {
      const [first, last] = [dayOfNumber(from), dayOfNumber(to - 1)];
      return first === last
        ? formatDay(first, language, 'day', 'short')
        : formatDayRange(first, last, language, 'day', 'short');
    });
  if (periods.length === 0) return { texts: [], bottom: at.top };
  const text = language.words.charts.notToScale(listOf(periods, language));
  const lines = wrapText(text, { width: at.width, size: type.small.size });
  const { texts, bottom } = stackLines(
    lines.map((line) => ({ runs: [{ text: line, tone: 'quiet' }], size: 'small' })),
    { x: 0, top: at.top },
  );
  return {
    texts: language.dir === 'rtl' ? turnedTexts(texts, at.width) : texts,
    bottom: bottom + 3,
  };
}
