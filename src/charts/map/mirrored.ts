import { directionOf } from '../../i18n/direction.ts';
import type { ChartContext } from '../chart-types.ts';
import { turned, turnedTexts } from '../mirror-key.ts';
import type { PlacedText } from '../placed.ts';
import type { PlacedMap } from './placed.ts';

/** What stands under the map. */
type Foot = Pick<PlacedMap, 'key' | 'locator'> & { texts: PlacedText[] };

/** The foot of a map as it is read from right to left; the map itself is the same for all. */
export function mirroredFoot(foot: Foot, width: number, { language }: ChartContext): Foot {
  if (directionOf(language.tag) === 'ltr') return foot;
  const { key, locator, texts } = foot;
  return {
    key: {
      marks: key.marks.map((mark) => turned(mark, width)),
      counts: key.counts.map((count) => turned(count, width)),
      areas: key.areas.map((box) => ({ ...box, x: width - box.x - box.width })),
    },
    locator: locator && { ...locator, x: width - locator.x - locator.width },
    texts: turnedTexts(texts, width),
  };
}
