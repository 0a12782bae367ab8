import type { TheRecord } from '../../record/record.ts';
import { dayAfter, longName, numbered } from '../chart-case.ts';
import type { ChartCase } from '../chart-case.ts';
import { incidents, week } from '../timeline/fixtures.ts';

const killed = { measure: 'killed' };

const calendars: [string, TheRecord, Record<string, string>?, Partial<ChartCase>?][] = [
  ['week', incidents(week)],
  ['week-killed', incidents(week), killed],
  ['arabic', incidents(week), killed, { language: 'ar' }],
  ['months', scattered(90, '2024-10-09', 75), killed],
  ['six-months', scattered(60, '2024-02-11', 130)],
  ['none', incidents([{ id: 'a', title: 'Background', occurred: '2011', kind: 'context' }])],
  ['one', incidents([{ id: 'a', title: 'A strike', occurred: '2024-11-28', killed: '3' }])],
  [
    'all-equal',
    incidents(numbered(9, (n) => ({ id: `e${n}`, occurred: `2024-11-0${n}`, killed: '3' }))),
    killed,
  ],
  [
    'all-unknown',
    incidents(numbered(5, (n) => ({ id: `u${n}`, occurred: `2024-11-2${n}` }))),
    killed,
  ],
  [
    'open-ended',
    incidents([
      { id: 'a', occurred: '2024-11-27', killed: 'at least 1200' },
      { id: 'b', occurred: '2024-11-28', killed: 'up to 40' },
      { id: 'c', occurred: '2024-11-29', killed: ['3', 'at least 5'] },
      { id: 'd', occurred: '2024-11-27/..', killed: '9' },
      { id: 'e', occurred: '2024', killed: '9' },
      { id: 'f', occurred: '2024-11', killed: '9' },
      { id: 'g', occurred: '2024-11-29/2024-11-30' },
    ]),
    killed,
  ],
  [
    'gap',
    incidents([
      { id: 'a', occurred: '2023-02-06', killed: '3' },
      { id: 'b', occurred: '2024-11-28', killed: '3' },
      { id: 'c', occurred: '2025-01-02', killed: '3' },
    ]),
  ],
  ['two-hundred', scattered(200, '2024-01-03', 360), killed],
  [
    'long-names',
    incidents([{ id: 'a', title: longName, occurred: '2024-11-28', killed: '14,250' }]),
    killed,
  ],
  ['years', scattered(120, '2014-03-05', 3500), killed],
  ['years-arabic', scattered(120, '2019-03-05', 900), killed, { language: 'ar' }],
  ['ten-thousand', scattered(10_000, '2014-01-01', 3650), {}, { large: true }],
];

/** Days with their edges. */
export const calendarCases: ChartCase[] = calendars.map(
  ([name, record, attributes = {}, more = {}]): ChartCase => ({
    name: `calendar-${name}`,
    record,
    request: { kind: 'calendar', title: null, of: 'report', attributes },
    ...more,
  }),
);

/** Incidents over so many days, every fourth without a figure, some without a day. */
function scattered(count: number, first: string, days: number): TheRecord {
  return incidents(
    numbered(count, (n) => {
      const at = Math.floor(days * ((n * 0.618_034) % 1) ** 1.4);
      const day = dayAfter(first, at);
      return {
        id: `s${n}`,
        occurred: n % 17 === 0 ? day.slice(0, 7) : day,
        ...(n % 4 === 0 ? {} : { killed: n % 5 === 0 ? [String(n % 40), '50'] : String(n % 23) }),
      };
    }),
  );
}
