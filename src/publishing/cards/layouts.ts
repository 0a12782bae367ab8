import { chartWidths } from '../../charts/chart-types.ts';
import { element } from '../../charts/svg.ts';
import type { Markup } from '../../charts/svg.ts';
import type { Card } from './card.ts';
import { CARD_SIZE } from './card-size.ts';
import type { Block, TextBlock } from './text-blocks.ts';

type SetBlock = (block: TextBlock) => Block;
type Words = Pick<Card, 'site' | 'title' | 'day' | 'dir'>;

const edge = 60;
const { width, height } = CARD_SIZE;
const across = width - 2 * edge;

/** Arabic letters reach further up and down than Latin ones of their size. */
const leadingOf = (dir: Card['dir']) => (dir === 'rtl' ? 1.3 : 1.14);

/** Headline over a chart as wide as the card, which runs off the foot where it is longer. */
export function chartBelow(
  card: Words,
  chart: { title: string; drawing: string },
  block: SetBlock,
): Markup[] {
  const { start, end } = sidesOf(card.dir);
  const name = siteName(card, block, across / 2);
  const day = dayOf(card, block, across / 2 - 40);
  const title = block({
    text: card.title,
    style: 'serif',
    weight: 600,
    sizes: [60, 54, 48, 44, 40, 36],
    leading: leadingOf(card.dir),
    room: { width: across, height: 106 },
  });
  const finding = block({ ...findingOf(chart.title), room: { width: across, height: 40 } });
  const findingTop = 98 + title.height + 10;
  const top = findingTop + finding.height + 16;
  const scale = across / chartWidths.wide;
  return [
    drawn(chart.drawing, { x: edge, top, scale }),
    ...fading(top + heightOf(chart.drawing) * scale > height - edge / 2),
    ...name.at(start.x, 34, start.anchor),
    ...day.at(end.x, 39, end.anchor),
    rule(`M${String(edge)} 86h${String(across)}`),
    ...title.at(start.x, 98, start.anchor),
    ...finding.at(start.x, findingTop, start.anchor),
  ];
}

/** Headline in a column, and beside it the chart, whole, as large as there is room for it. */
export function chartBeside(
  card: Words,
  chart: { title: string; drawings: Record<keyof typeof chartWidths, string> },
  block: SetBlock,
): Markup[] {
  const { start, from } = sidesOf(card.dir);
  const columns = { words: 400, chart: 520 };
  const name = siteName(card, block, columns.words);
  const day = dayOf(card, block, columns.words);
  const top = 128;
  const title = block({
    text: card.title,
    style: 'serif',
    weight: 600,
    sizes: [64, 58, 52, 46, 40, 36],
    leading: leadingOf(card.dir),
    room: { width: columns.words, height: height - edge - 60 - top },
  });
  const room = width - columns.chart - edge;
  const finding = block({ ...findingOf(chart.title), room: { width: room, height: 75 } });
  const chartTop = 50 + finding.height + 22;
  const best = largest(chart.drawings, { width: room, height: height - chartTop - 40 });
  const x = from(columns.chart) - (card.dir === 'rtl' ? best.width : 0);
  const free = height - chartTop - 40 - best.height;
  return [
    ...name.at(start.x, 50, start.anchor),
    ...title.at(start.x, top, start.anchor),
    ...day.at(start.x, height - edge - day.height + 10, start.anchor),
    rule(`M${String(from(columns.chart - 40))} 0V${String(height)}`),
    ...finding.at(from(columns.chart), 50, start.anchor),
    drawn(best.drawing, { x, top: chartTop + Math.min(free / 3, 60), scale: best.scale }),
  ];
}

/** The name of the site and what it is. */
export function wordsAlone(card: Words, block: SetBlock): Markup[] {
  const { start } = sidesOf(card.dir);
  const isSite = card.day === '';
  const name = block({
    text: card.site,
    style: 'serif',
    weight: 600,
    sizes: isSite ? [120, 96, 72, 56] : [40, 32],
    leading: 1.15,
    room: { width: across, height: isSite ? 270 : 50 },
  });
  const day = dayOf(card, block, across);
  const title = block({
    text: card.title,
    style: 'serif',
    weight: isSite ? 400 : 600,
    sizes: isSite ? [46, 40, 34] : [84, 76, 68, 60, 52, 46],
    leading: leadingOf(card.dir) + (isSite ? 0.14 : 0),
    room: { width: across, height: isSite ? 200 : 330 },
    ...(isSite ? { tone: 'quiet' as const } : {}),
  });
  const top = isSite ? (height - name.height - 64 - title.height) / 2 : 60;
  return [
    ...name.at(start.x, top, start.anchor),
    rule(`M${String(edge)} ${String(top + name.height + 24)}h${String(across)}`),
    ...title.at(start.x, top + name.height + 56, start.anchor),
    ...day.at(start.x, height - edge - day.height + 10, start.anchor),
  ];
}

/** Where lines begin and end, and a place counted from where they begin. */
function sidesOf(dir: Card['dir']) {
  const [left, right] = [
    { x: edge, anchor: 'start' as const },
    { x: width - edge, anchor: 'end' as const },
  ];
  return dir === 'rtl'
    ? { start: right, end: left, from: (x: number) => width - x }
    : { start: left, end: right, from: (x: number) => x };
}

function siteName({ site }: Words, block: SetBlock, room: number): Block {
  return block({
    text: site,
    style: 'serif',
    weight: 600,
    sizes: [34, 30, 26, 22],
    leading: 1.2,
    room: { width: room, height: 41 },
  });
}

function dayOf({ day }: Words, block: SetBlock, room: number): Block {
  return block({
    text: day,
    style: 'sans',
    weight: 400,
    sizes: [26, 22, 19],
    leading: 1.25,
    room: { width: room, height: 33 },
    tone: 'quiet',
  });
}

const findingOf = (text: string) => ({
  text,
  style: 'sans' as const,
  weight: 600 as const,
  sizes: [29, 26, 23],
  leading: 1.25,
});

function rule(d: string): Markup {
  return element('path', { class: 'rule', d, 'stroke-width': 2 });
}

/** Of the two drawings the one that is larger where it fits whole; never more than twice its size. */
function largest(
  drawings: Record<keyof typeof chartWidths, string>,
  room: { width: number; height: number },
) {
  const [narrow, wide] = (['narrow', 'wide'] as const).map((name) => {
    const drawing = drawings[name];
    const tall = heightOf(drawing);
    const scale = Math.min(room.width / chartWidths[name], room.height / Math.max(tall, 1), 2);
    return { drawing, scale, width: chartWidths[name] * scale, height: tall * scale };
  });
  if (narrow === undefined || wide === undefined) throw new TypeError('no drawing');
  return narrow.scale > wide.scale ? narrow : wide;
}

function heightOf(drawing: string): number {
  return Number(/ viewBox="0 0 \d+ (\d+)"/u.exec(drawing)?.[1] ?? 0);
}

function drawn(drawing: string, at: { x: number; top: number; scale: number }): Markup {
  const transform = `translate(${String(at.x)} ${String(at.top)}) scale(${String(at.scale)})`;
  return element('g', { transform }, [{ markup: drawing.replace(/^<svg xmlns="[^"]*"/u, '<svg') }]);
}

/** Paper that closes over the foot of the card, step by step, where something goes on below it. */
function fading(goesOn: boolean): Markup[] {
  const [steps, step] = [20, 3];
  if (!goesOn) return [];
  return Array.from({ length: steps }, (_, index) =>
    element('rect', {
      class: 'paper',
      y: height - steps * step + index * step,
      width,
      height: step,
      'fill-opacity': (((index + 1) / steps) ** 1.5).toFixed(2),
    }),
  );
}
