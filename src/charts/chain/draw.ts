import { drawTexts, svgRoot } from '../draw-shared.ts';
import { arrowHead, changeMark, voiceDot } from '../marks.ts';
import { element } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { LinkLook, PlacedChain, PlacedDot, PlacedLink } from './placed.ts';

/** Quiet links lie under those that carry a change. */
const order: LinkLook[] = ['unchanged', 'resting', 'unknown', 'loop', 'repeats', 'changed'];

export function drawPlacedChain(chain: PlacedChain, id: string, label: string): string {
  const links = [...chain.links].sort((a, b) => order.indexOf(a.look) - order.indexOf(b.look));
  return svgRoot({ id, kind: 'chain', width: chain.width, height: chain.height, label }, [
    ...links.flatMap(drawLink),
    ...links.flatMap(({ mark }) => (mark === null ? [] : [changeMark(mark.x, mark.y)])),
    ...chain.dots.flatMap(drawDot),
    ...drawTexts(chain.texts),
  ]);
}

function drawLink({ path, look, head, inferred = false }: PlacedLink): Markup[] {
  const classes = `link link-${look}${inferred ? ' inferred' : ''}`;
  const line = element('path', { class: classes, d: path });
  if (head === null || look === 'unknown') return [line];
  const size = look === 'changed' ? 7 : 5;
  return [line, arrowHead(head.x, head.y, head.towards, { class: `head link-${look}` }, size)];
}

function drawDot({ x, y, r, look, dated }: PlacedDot): Markup[] {
  if (look === 'independent' || look === 'party' || look === 'unstated')
    return voiceDot(look, x, y, r);
  const classes = `station station-${look}${dated ? '' : ' undated'}`;
  return [element('circle', { class: classes, cx: x, cy: y, r })];
}
