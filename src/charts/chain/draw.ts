import type { Voice } from '../../record/voice.ts';
import { drawTexts, svgRoot } from '../draw-shared.ts';
import { arrowPath, changeMark, circlePath, voiceDot } from '../marks.ts';
import { element, relativePath } from '../svg.ts';
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
  const heads = look === 'unknown' ? [] : links.flatMap(({ head }) => head ?? []);
  const [inferred, plain] = [
    links.filter((link) => link.inferred === true),
    links.filter((link) => link.head !== null && link.inferred !== true),
  ];
  const whole = (list: readonly PlacedLink[]) => list.flatMap((link) => link.path);
  return [
    ...path(`link link-${look}`, [...trunksOf(links), ...whole(plain)]),
    ...path(`link link-${look} inferred`, whole(inferred)),
    ...path(
      `head link-${look}`,
      heads.flatMap((head) => arrowPath(head, size)),
    ),
  ];
}

/** What leads to several links from one station, once, as far as the furthest. */
function trunksOf(links: readonly PlacedLink[]): PathCommand[] {
  const longest = new Map<string, readonly PathCommand[]>();
  for (const { path: trunk, head } of links) {
    if (head !== null) continue;
    const start = String(trunk[0]);
    const [, before = -Infinity] = longest.get(start)?.[1] ?? [];
    const [, end = -Infinity] = trunk[1] ?? [];
    if (end > before) longest.set(start, trunk);
  }
  return [...longest.values()].flat();
}

function path(classes: string, commands: readonly PathCommand[]): Markup[] {
  return commands.length === 0
    ? []
    : [element('path', { class: classes, d: relativePath(commands) })];
}

/** The stations of one look in one path. */
function drawStations(dots: readonly PlacedDot[]): Markup[] {
  const stations = dots.filter(({ look }) => !isVoice(look));
  const looks = Map.groupBy(
    stations,
    ({ look, dated }) => `station station-${look}${dated ? '' : ' undated'}`,
  );
  return [...looks].flatMap(([classes, same]) =>
    path(
      classes,
      same.flatMap(({ x, y, r }) => circlePath(x, y, r)),
    ),
  );
}

function isVoice(look: PlacedDot['look']): look is Voice {
  return look === 'independent' || look === 'party' || look === 'unstated';
}
