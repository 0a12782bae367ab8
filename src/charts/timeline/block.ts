import { max } from 'd3';
import { isolated } from '../../i18n/isolated.ts';
import { runsWidth, type } from '../placed.ts';
import type { PlacedText, Run, TextLine } from '../placed.ts';
import { wrapRuns } from '../wrap-runs.ts';
import { hourSpan } from './hours.ts';
import { daysDrawn, hasRing, heightOfDays, ringRoom } from './placed.ts';
import type { Joint, PlacedItem } from './placed.ts';
import type { TimelineItem, TimelineLane, TimelinePart } from './series.ts';
import { dayNumber } from './time-scale.ts';
import type { DaySpan, TimeScale } from './time-scale.ts';

/** A mark, or several of one item, with its words, as wide as both are, before it has its height. */
export interface Block {
  marks: PlacedItem[];
  lines: TextLine[];
  anchor: PlacedText['anchor'];
  textX: number;
  x0: number;
  x1: number;
  height: number;
  /** The words stand under the mark instead of beside it. */
  under: boolean;
}

export interface BlockRoom {
  scale: TimeScale;
  radius: (figure: number) => number;
  left: number;
  right: number;
  /** The scale is of hours, not of days. */
  hourly: boolean;
  /** How the language of the drawing runs. */
  dir: 'ltr' | 'rtl';
  /** Whether there is room for titles; else marks stand alone. */
  titles: boolean;
}

const space = 5;

/** The smallest mark of a figure, its radius in px, and the smallest in which a voice can be told. */
export const smallest = 3;
const smallestOfVoice = 5;
/** What shows at least of a higher figure around the lowest, in px. */
const leastRange = 2;
/** Words beside a mark are not broken into lines narrower than this, in px. */
const narrowest = 130;
/** How many days an open side is drawn. */
const openDays = 2;

/** First day and the day after the last; an open side is drawn for some days. */
export function daysOf({ first, last }: Pick<TimelinePart, 'first' | 'last'>): DaySpan {
  const from = dayNumber(first ?? last ?? '1970-01-01');
  const to = dayNumber(last ?? first ?? '1970-01-01') + 1;
  return [first === null ? from - openDays : from, last === null ? to + openDays : to];
}

/** Sets an item's words to the right of its mark, else to the left, else under it. */
export function blockOf(item: TimelineItem, lane: TimelineLane, room: BlockRoom): Block {
  const { left, right: end, titles } = room;
  const marks = item.parts.map((part) => markOf(item, part, lane, room));
  const extents = marks.map(extentOf);
  const span = {
    x0: Math.min(...extents.map(({ x0 }) => x0)),
    x1: Math.max(...extents.map(({ x1 }) => x1)),
  };
  const half = Math.max(...extents.map((one) => one.half), titles ? 5 : 4.5);
  const plain = {
    marks,
    ...span,
    anchor: 'start' as const,
    textX: 0,
    lines: [],
    under: false,
  };
  if (!titles) return { ...plain, height: 2 * half };
  const runs = wordsOf(item, room.dir);
  const full = runsWidth(runs, 'body');
  const [right, leftward] = [end - span.x1 - space, span.x0 - space - left];
  const most = Math.max(right, leftward);
  if (full > most && most < narrowest) {
    const lines = wrapRuns(runs, 'body', end - left);
    const widest = widthOf(lines);
    const textX = Math.max(left, Math.min(span.x0, end - widest));
    const x0 = Math.min(span.x0, textX);
    const x1 = Math.max(span.x1, textX + widest);
    const height = 2 * half + lines.length * type.body.line + 3;
    return { ...plain, lines, textX, x0, x1, height, under: true };
  }
  const toRight = full <= right || (full > leftward && right >= leftward);
  const lines = wrapRuns(runs, 'body', toRight ? right : leftward);
  const widest = widthOf(lines);
  const height = Math.max(2 * half, lines.length * type.body.line);
  return toRight
    ? { ...plain, lines, textX: span.x1 + space, x1: span.x1 + space + widest, height }
    : {
        ...plain,
        lines,
        anchor: 'end',
        textX: span.x0 - space,
        x0: span.x0 - space - widest,
        height,
      };
}

/** From where to where a mark is drawn, and how high to each side of its middle. */
function extentOf(mark: PlacedItem): { x0: number; x1: number; half: number } {
  const circle = mark.high + (hasRing(mark) ? ringRoom : 0);
  if (mark.look === 'point' || mark.look === 'tick') {
    const reach = mark.look === 'tick' ? 2 : Math.max(circle, 4);
    return { x0: mark.x0 - reach, x1: mark.x1 + reach, half: reach };
  }
  const days = daysDrawn(mark);
  return {
    x0: Math.min(days.x0, days.center - circle),
    x1: Math.max(days.x1, days.center + circle),
    half: Math.max(circle, heightOfDays(mark) / 2),
  };
}

/**
 * The mark of one part. A figure of several parts is of all of them together: what of it belongs to
 * one is not known, so that none has a solid mark.
 */
function markOf(
  item: TimelineItem,
  part: TimelinePart,
  lane: TimelineLane,
  { scale, radius, hourly }: BlockRoom,
): PlacedItem {
  const [from, until] = (hourly ? hourSpan(item) : null) ?? daysOf(part);
  const [start, end] = [scale.x(from), scale.x(until)];
  const sized = (figure: number | null) =>
    figure === null
      ? 0
      : Math.max(item.voice === 'independent' ? smallest : smallestOfVoice, radius(figure));
  const look = hourly && from !== until ? 'uncertain' : lookOf(part, lane);
  const figures = lane.kind === 'incidents';
  const [lowest, high] = figures ? [sized(item.low), sized(item.high)] : [0, 0];
  const low = item.of === null ? lowest : 0;
  const point = look === 'point' || look === 'tick';
  return {
    look,
    voice: item.voice,
    x0: point ? (start + end) / 2 : start + 1,
    x1: point ? (start + end) / 2 : end - 1,
    y: 0,
    low,
    high:
      low > 0 && high > 0 && item.high !== item.low
        ? Math.max(low + leastRange, high)
        : Math.max(lowest, high),
    open: item.open === 'up' || item.open === 'both',
    openStart: part.first === null,
    openEnd: part.last === null,
  };
}

function lookOf(part: TimelinePart, { kind }: TimelineLane): PlacedItem['look'] {
  if (part.look === 'uncertain') return 'uncertain';
  if (kind === 'windows') return 'window';
  if (part.look === 'span') return 'span';
  return kind === 'statements' ? 'tick' : 'point';
}

/** Lines from each mark of an item to the next. */
export function jointsOf({ marks }: Pick<Block, 'marks'>, y: number): Joint[] {
  const extents = marks.map(extentOf);
  return extents.flatMap(({ x0 }, index) => {
    const before = extents[index - 1];
    return before === undefined || x0 <= before.x1 ? [] : [{ x0: before.x1, x1: x0, y }];
  });
}

/** The title, then the toll. */
function wordsOf({ toll, title }: TimelineItem, dir: 'ltr' | 'rtl'): Run[] {
  return toll === null
    ? [{ text: title }]
    : [
        { text: `${isolated(title, dir)}  ` },
        { text: toll.replace(/ /gu, '\u00a0'), weight: 'semibold' },
      ];
}

function widthOf(lines: readonly TextLine[]): number {
  return max(lines, ({ runs, size }) => runsWidth(runs, size)) ?? 0;
}
