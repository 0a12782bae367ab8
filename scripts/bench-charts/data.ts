import { utcDay, utcMonday } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { countries } from '../../src/reading/outlines/atlas.ts';

/** One mark of a chart, as the libraries that ours is compared with take it. */
export interface Datum {
  index: number;
  name: string;
  label: string;
  place: string;
  voice: string;
  /** One of twenty who speak. */
  speaker: string;
  column: number;
  row: number;
  day: Date;
  /** One of four, with one of fifty days. */
  panel: string;
  panelDay: Date;
  week: number;
  weekday: number;
  low: number;
  high: number;
  /** Longitude, then latitude. */
  point: [number, number];
}

const start = new Date('2024-01-01T00:00:00Z');
const voices = ['independent', 'party', 'unstated'];

/** So many marks, the same at every run. */
export function dataOf(count: number): Datum[] {
  return Array.from({ length: count }, (_, index) => {
    const day = utcDay.offset(start, index);
    const low = (index * 7919) % 40;
    return {
      index,
      name: `Incident number ${index + 1}`,
      label: `at least ${low} civilians`,
      place: `Place ${index % 8}`,
      voice: voices[index % 3] ?? '',
      speaker: `Speaker ${index % 20}`,
      column: index % 4,
      row: Math.floor((index % 20) / 4),
      day,
      panel: `Place ${index % 4}`,
      panelDay: utcDay.offset(start, Math.floor(index / 4)),
      week: utcMonday.count(start, day),
      weekday: day.getUTCDay(),
      low,
      high: low + ((index * 104729) % 12),
      point: [36 + ((index * 7919) % 400) / 100, 34 + ((index * 104729) % 300) / 100],
    };
  });
}

/** Days of a year, 200 of which have an incident: a calendar draws all. */
export function daysOf(
  data: readonly Datum[],
): (Pick<Datum, 'day' | 'week' | 'weekday'> & { high: number })[] {
  const byDay = new Map(data.map((datum) => [datum.day.getTime(), datum.high]));
  return utcDay.range(start, utcDay.offset(start, 366)).map((day) => ({
    day,
    week: utcMonday.count(start, day),
    weekday: day.getUTCDay(),
    high: byDay.get(day.getTime()) ?? 0,
  }));
}

/** The land that a map is drawn on: the same outlines for all. */
export const lands: readonly (Polygon | MultiPolygon)[] = [...countries().values()].map(
  ({ outline }) => outline.shape,
);

/** Incidents that are named on the map. */
export const named = ({ index }: Datum): boolean => index < 40;
/** First days of months, which are named in a calendar. */
export const monthly = ({ day }: Pick<Datum, 'day'>): boolean => day.getUTCDate() === 1;
/** More categories than this stand together in one bar. */
export const mostBars = 20;
