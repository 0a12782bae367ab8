import type { Voice } from '../../record/voice.ts';
import { drawPath, drawTexts, svgRoot } from '../draw-shared.ts';
import { changeMark, drawHead, voiceDot } from '../marks.ts';
import type { Markup, PathCommand } from '../svg.ts';
import type { LinkLook, PlacedChain, PlacedDot, PlacedLink } from './placed.ts';

/** Quiet links lie under those that carry a change. */
const order: LinkLook[] = ['unchanged', 'resting', 'unknown', 'loop', 'repeats', 'changed'];

export function drawPlacedChain(chain: PlacedChain, id: string, label: string): string {
  const links = Map.groupBy(chain.links, ({ look }) => look);
  return svgRoot({ id, kind: 'chain', width: chain.width, height: chain.height, label }, [
    ...order.flatMap((look) => drawLinks(look, links.get(look) ?? [])),
    ...chain.links.flatMap(({ mark }) => (mark === null ? [] : [changeMark(mark.x, mark.y)])),
    ...drawStations(chain.dots),
    ...chain.dots.flatMap(({ look, x, y, r }) => (isVoice(look) ? voiceDot(look, x, y, r) : [])),
    ...drawTexts(chain.texts),
  ]);
}

/** All links of one look: their lines in one path, those that are inferred in another, their heads. */
function drawLinks(look: LinkLook, links: readonly PlacedLink[]): Markup[] {
  const size = look === 'changed' ? 7 : 5;
  const trunks = trunksOf(links);
  return [
    ...drawPath(`link link-${look}`, (pen) => {
      for (const trunk of trunks) pen.follow(trunk);
      for (const link of links) {
        if (link.head !== null && link.inferred !== true) pen.follow(link.path);
      }
    }),
    ...drawPath(`link link-${look} inferred`, (pen) => {
      for (const link of links) if (link.inferred === true) pen.follow(link.path);
    }),
    ...drawPath(`head link-${look}`, (pen) => {
      if (look === 'unknown') return;
      for (const { head } of links) if (head !== null) drawHead(pen, head, size);
    }),
  ];
}

/** What leads to several links from one station, once, as far as the furthest. */
function trunksOf(links: readonly PlacedLink[]): (readonly PathCommand[])[] {
  const longest = new Map<string, readonly PathCommand[]>();
  for (const { path: trunk, head } of links) {
    if (head !== null) continue;
    const start = String(trunk[0]);
    const [, before = -Infinity] = longest.get(start)?.[1] ?? [];
    const [, end = -Infinity] = trunk[1] ?? [];
    if (end > before) longest.set(start, trunk);
  }
  return [...longest.values()];
}

/** The stations of one look in one path. */
function drawStations(dots: readonly PlacedDot[]): Markup[] {
  const stations = dots.filter(({ look }) => !isVoice(look));
  const looks = Map.groupBy(
    stations,
    ({ look, dated }) => `station station-${look}${dated ? '' : ' undated'}`,
  );
  return [...looks].flatMap(([classes, same]) =>
    drawPath(classes, (pen) => {
      for (const { x, y, r } of same) pen.circle(x, y, r);
    }),
  );
}

function isVoice(look: PlacedDot['look']): look is Voice {
  return look === 'independent' || look === 'party' || look === 'unstated';
}
