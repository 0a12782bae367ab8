import type { Place } from '../../reading/content.ts';
import { countries } from '../../reading/outlines/atlas.ts';
import type { Outline } from '../../reading/outlines/outline.ts';
import { piecesOf } from './world.ts';
import type { Piece } from './world.ts';

/**
 * The outline of a place that is known as an area: that of the site under the name that the place
 * gives or, without one, under its id; else a country of the atlas. Empty where there is none, and
 * for a place that is kept off maps.
 */
export function outlineOf(
  { id, outline = id, precision, standIn }: Place,
  own: readonly Outline[],
): Piece[] {
  if (precision === 'withheld' || standIn) return [];
  const found = own.find((one) => one.id === outline) ?? countries().get(outline)?.outline;
  return found === undefined ? [] : piecesOf(found);
}
