import { element, pathData } from './svg.ts';
import type { Markup, PathCommand } from './svg.ts';
import type { Voice } from '../record/voice.ts';

/**
 * Who speaks, by colour and shape: a filled dot for an independent source, a ringed one for a
 * party, a hollow one for nobody named.
 */
export function voiceDot(voice: Voice, x: number, y: number, r: number): Markup[] {
  if (voice === 'independent')
    return [element('circle', { class: 'dot independent', cx: x, cy: y, r })];
  if (voice === 'unstated') {
    return [element('circle', { class: 'dot unstated', cx: x, cy: y, r: r - 0.75 })];
  }
  return [
    element('circle', { class: 'ring party', cx: x, cy: y, r: r - 0.75 }),
    element('circle', { class: 'dot party', cx: x, cy: y, r: Math.max(1.2, r - 3) }),
  ];
}

/**
 * The same told by what is left open in a filled circle, so that hue alone tells nothing: a ring for
 * a party, a bar for nobody named. Circles too small to show it have none.
 */
export function voiceInset(voice: Voice, x: number, y: number, r: number): Markup[] {
  if (r <= 2 || voice === 'independent') return [];
  if (voice === 'party') {
    return [element('circle', { class: 'inset', cx: x, cy: y, r: Math.max(1, r - 2.5) })];
  }
  const d = pathData(['M', x - r + 1.25, y], ['H', x + r - 1.25]);
  return [element('path', { class: 'inset', d })];
}

/** The head of an arrow, its point at `x`, `y`. */
export function arrowHead(
  x: number,
  y: number,
  towards: 'right' | 'left' | 'down' | 'up',
  attributes: { class: string },
  size = 5,
): Markup {
  const dx = { right: 1, left: -1, down: 0, up: 0 }[towards];
  const dy = { right: 0, left: 0, down: 1, up: -1 }[towards];
  const [bx, by] = [x - dx * size, y - dy * size];
  const half = size * 0.6;
  return element('path', {
    ...attributes,
    d: pathData(
      ['M', x, y],
      ['L', bx - dy * half, by - dx * half],
      ['L', bx + dy * half, by + dx * half],
      ['Z'],
    ),
  });
}

/** The same, to stand among others in one path. */
export function arrowPath(
  { x, y, towards }: { x: number; y: number; towards: 'right' | 'left' | 'down' },
  size: number,
): PathCommand[] {
  const half = size * 0.6;
  if (towards === 'down') {
    return [['M', x, y], ['L', x - half, y - size], ['H', x + half], ['Z']];
  }
  const back = towards === 'right' ? x - size : x + size;
  return [['M', x, y], ['L', back, y - half], ['V', y + half], ['Z']];
}

/** A circle, to stand among others in one path. */
export function circlePath(x: number, y: number, r: number): PathCommand[] {
  return [['M', x + r, y], ['A', r, r, 0, 0, 1, x - r, y], ['A', r, r, 0, 0, 1, x + r, y], ['Z']];
}

/** A diamond: something changed here. */
export function changeMark(x: number, y: number, r = 4.5): Markup {
  return element('path', {
    class: 'mark-changed',
    d: pathData(['M', x, y - r], ['L', x + r, y], ['L', x, y + r], ['L', x - r, y], ['Z']),
  });
}
