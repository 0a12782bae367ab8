import { directionOf } from '../../i18n/direction.ts';
import type { ChartContext } from '../chart-types.ts';
import type { PlacedText } from '../placed.ts';
import type { PlacedMap } from './placed.ts';

/** What stands under the map. */
type Foot = Pick<PlacedMap, 'key' | 'locator'> & { texts: PlacedText[] };

const ends = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The foot of a map as it is read from right to left; the map itself is the same for all. */
export function mirroredFoot(foot: Foot, width: number, { language }: ChartContext): Foot {
  if (directionOf(language.tag) === 'ltr') return foot;
  const { key, locator, texts } = foot;
  const turned = <T extends { x: number }>(one: T): T => ({ ...one, x: width - one.x });
  return {
    key: {
      marks: key.marks.map(turned),
      counts: key.counts.map(turned),
      areas: key.areas.map((box) => ({ ...box, x: width - box.x - box.width })),
    },
    locator: locator && { ...locator, x: width - locator.x - locator.width },
    texts: texts.map((text) => ({ ...turned(text), anchor: ends[text.anchor] })),
  };
}
