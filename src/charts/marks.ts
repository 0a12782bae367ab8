import { element, pathData, round } from './svg.ts';
import type { Pen } from './pen.ts';
import type { Markup } from './svg.ts';
import type { Voice } from '../record/voice.ts';

/** Written straight, without a list of attributes: there are hundreds in a drawing. */
export function circle(classes: string, x: number, y: number, r: number): Markup {
  return {
    markup: `<circle class="${classes}" cx="${round(x)}" cy="${round(y)}" r="${round(r)}"/>`,
  };
}

/**
 * Who speaks, by colour and shape: a filled dot for an independent source, a ringed one for a
 * party, a hollow one for nobody named.
 */
export function voiceDot(voice: Voice, x: number, y: number, r: number): Markup[] {
  if (voice === 'independent') return [circle('dot independent', x, y, r)];
  if (voice === 'unstated') {
    return [circle('dot unstated', x, y, r - 0.75)];
  }
  return [circle('ring party', x, y, r - 0.75), circle('dot party', x, y, Math.max(1.2, r - 3))];
}

/**
 * The same told by what is left open in a filled circle, so that hue alone tells nothing: a ring for
 * a party, a bar for nobody named. Circles too small to show it have none.
 */
export function voiceInset(voice: Voice, x: number, y: number, r: number): Markup[] {
  if (r <= 2 || voice === 'independent') return [];
  if (voice === 'party') {
    return [circle('inset', x, y, Math.max(1, r - 2.5))];
  }
  const d = pathData(['M', x - r + 1.25, y], ['H', x + r - 1.25]);
  return [element('path', { class: 'inset', d })];
}

/** A forecast: a hollow mark with a broken line. */
export function forecastMark(x: number, y: number, r: number): Markup {
  return circle('dot expected', x, y, r - 0.75);
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

/** Days of which one end is known or none: an edge where it is, and an arrow to where it is not. */
export function openDays({
  x0,
  x1,
  y,
  openStart,
  openEnd,
}: {
  x0: number;
  x1: number;
  y: number;
  openStart: boolean;
  openEnd: boolean;
}): Markup[] {
  const edge = (x: number) =>
    element('path', { class: 'edge', d: pathData(['M', x, y - 5], ['V', y + 5]) });
  return [
    ...(openStart ? [] : [edge(x0)]),
    ...(openEnd ? [] : [edge(x1)]),
    element('path', { class: 'open-stem', d: pathData(['M', x0, y], ['H', x1]) }),
    ...(openStart ? [arrowHead(x0, y, 'left', { class: 'point' }, 6)] : []),
    ...(openEnd ? [arrowHead(x1, y, 'right', { class: 'point' }, 6)] : []),
  ];
}

/** The same, among others in one path. */
export function drawHead(
  pen: Pen,
  { x, y, towards }: { x: number; y: number; towards: 'right' | 'left' | 'down' },
  size: number,
): void {
  const half = size * 0.6;
  pen.move(x, y);
  if (towards === 'down') {
    pen.line(x - half, y - size);
    pen.across(x + half);
  } else {
    pen.line(towards === 'right' ? x - size : x + size, y - half);
    pen.down(y + half);
  }
  pen.close();
}

/** The head of an arrow as two strokes, to be told from a filled one without hues. */
export function drawOpenHead(
  pen: Pen,
  { x, y, towards }: { x: number; y: number; towards: 'right' | 'left' | 'down' },
  size: number,
): void {
  const half = size * 0.6;
  const back = towards === 'right' ? x - size : x + size;
  if (towards === 'down') pen.move(x - half, y - size);
  else pen.move(back, y - half);
  pen.line(x, y);
  if (towards === 'down') pen.line(x + half, y - size);
  else pen.line(back, y + half);
}

/** A diamond: something changed here. */
export function changeMark(x: number, y: number, r = 4.5): Markup {
  return element('path', {
    class: 'mark-changed',
    d: pathData(['M', x, y - r], ['L', x + r, y], ['L', x, y + r], ['L', x - r, y], ['Z']),
  });
}
