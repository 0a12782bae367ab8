import { max, min } from 'd3';
import type { Entry } from '../../record/record.ts';
import type { TimelineItem, TimelineSeries } from './series.ts';
import { dayNumber } from './time-scale.ts';
import type { DaySpan } from './time-scale.ts';

/** From the earliest to the latest hour that claims give, each as a part of the day. */
export interface Hours {
  from: number;
  to: number;
}

const minutesOfDay = 1440;
/** Steps from one named time to the next, in minutes, and how far the axis goes beyond marks. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360] as const;

/** The hours that the current claims give of an entry of one day; `null` without any. */
export function hoursOf({ occurred, claims }: Entry): Hours | null {
  if (occurred.earliest === null || occurred.earliest !== occurred.latest) return null;
  const times = claims.flatMap(({ time, standing, occurred: own }) =>
    time === null || standing !== 'current' || own.edtf !== occurred.edtf ? [] : [partOfDay(time)],
  );
  const [from, to] = [min(times), max(times)];
  return from === undefined || to === undefined ? null : { from, to };
}

function partOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour * 60 + minute) / minutesOfDay;
}

/** A part of the day as a time of the clock: "18:23". */
export function timeText(part: number): string {
  const minute = Math.round(part * minutesOfDay);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Where an item lies by its hours, in days since 1970. */
export function hourSpan({ first, hours }: TimelineItem): DaySpan | null {
  if (first === null || hours === null) return null;
  return [dayNumber(first) + hours.from, dayNumber(first) + hours.to];
}

/**
 * From when to when a timeline of one day runs, in days since 1970, where the hour of everything on
 * it is known; `null` where it is of days.
 */
export function hoursShown({ lanes, annotations }: TimelineSeries): DaySpan | null {
  const items = lanes.flatMap((lane) => lane.items);
  const days = new Set(items.flatMap(({ first, last }) => [first, last]));
  if (items.length < 2 || days.size !== 1 || annotations.length > 0) return null;
  const spans = items.flatMap((item) => {
    const span = hourSpan(item);
    return span === null ? [] : [span];
  });
  if (spans.length < items.length) return null;
  const [from = 0, to = 0] = [min(spans, ([start]) => start), max(spans, ([, end]) => end)];
  const long = Math.max(1, Math.round((to - from) * minutesOfDay));
  const step = (steps.find((minutes) => minutes * 6 >= long) ?? 360) / minutesOfDay;
  const day = Math.floor(from);
  return [
    day + Math.floor((from - day) / step + 1e-6) * step,
    day + Math.min(1, (Math.floor((to - day) / step + 1e-6) + 1) * step),
  ];
}

/** Times of the clock along a stretch, as many as have room, each a named number of days. */
export function timesAlong([from, to]: DaySpan, most: number): { at: number; label: string }[] {
  const day = Math.floor(from);
  const [first, last] = [from, to].map((at) => Math.round((at - day) * minutesOfDay));
  const step = steps.find((minutes) => ((last ?? 0) - (first ?? 0)) / minutes <= most) ?? 360;
  const times: { at: number; label: string }[] = [];
  for (let minute = Math.ceil((first ?? 0) / step) * step; minute < (last ?? 0); minute += step) {
    const part = minute / minutesOfDay;
    times.push({ at: day + part, label: timeText(part) });
  }
  return times;
}
