import { utcDay, utcMonday } from 'd3';

/** One mark of a chart, as the libraries that ours is compared with take it. */
export interface Datum {
  index: number;
  name: string;
  label: string;
  place: string;
  voice: string;
  day: Date;
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
      day,
      week: utcMonday.count(start, day),
      weekday: day.getUTCDay(),
      low,
      high: low + ((index * 104729) % 12),
      point: [36 + ((index * 7919) % 400) / 100, 34 + ((index * 104729) % 300) / 100],
    };
  });
}
