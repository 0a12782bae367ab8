import type { Voice } from '../../record/voice.ts';
import { drawPath, drawTexts, svgRoot } from '../draw-shared.ts';
import { changeMark, drawHead, drawOpenHead, voiceDot } from '../marks.ts';
import type { Pen } from '../pen.ts';
import type { Markup, PathCommand } from '../svg.ts';
import type { LinkLook, PlacedChain, PlacedDot, PlacedLink } from './placed.ts';

/** Quiet links lie under those that carry a change. */
const order: LinkLook[] = ['unchanged', 'resting', 'unknown', 'loop', 'repeats', 'changed'];

export function drawPlacedChain(chain: PlacedChain, id: string, label: string): string {
  const { key } = chain;
  const all = [...chain.links, ...key.links];
  const links = Map.groupBy(all, ({ look }) => look);
  const dots = [...chain.dots, ...key.dots];
  return svgRoot({ id, kind: 'chain', width: chain.width, height: chain.height, label }, [
    ...order.flatMap((look) => drawLinks(look, links.get(look) ?? [])),
    ...all.flatMap(({ mark }) => (mark === null ? [] : [changeMark(mark.x, mark.y)])),
    ...drawStations(dots),
    ...dots.flatMap(({ look, x, y, r }) => (isVoice(look) ? voiceDot(look, x, y, r) : [])),
    ...drawTexts([...chain.texts, ...key.texts]),
  ]);
}

/** Heads of lines that are heavier than others, in px; an open one has to be as well seen. */
const sizeOfHead: Partial<Record<LinkLook, number>> = { changed: 7, repeats: 6, resting: 6 };

/** All links of one look: their lines in one path, those that are inferred in another, their heads. */
function drawLinks(look: LinkLook, links: readonly PlacedLink[]): Markup[] {
  const size = sizeOfHead[look] ?? 5;
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
      const draw = look === 'resting' ? drawOpenHead : drawHead;
      for (const { head } of links) if (head !== null) draw(pen, head, size);
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
      for (const { look, x, y, r } of same) {
        if (look === 'resting') drawSquare(pen, x, y, r - 0.5);
        else pen.circle(x, y, r);
      }
    }),
  );
}

/** As a claim that rests on another is marked wherever figures are drawn. */
function drawSquare(pen: Pen, x: number, y: number, half: number): void {
  pen.box(x - half, y - half, 2 * half, 2 * half);
}

function isVoice(look: PlacedDot['look']): look is Voice {
  return look === 'independent' || look === 'party' || look === 'unstated';
}
