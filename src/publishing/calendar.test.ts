import { describe, expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import { recordOf } from '../record/record-of.ts';
import { calendarFile } from './calendar.ts';

const entry = (id: string, occurred: string) =>
  `  - { id: ${id}, title: ${id}, occurred: ${occurred}, place: city, kind: shelling, claims: [{ id: ${id}-says, by: sohr, in: paper-1, says: So. }] }`;
const record = recordOf(
  [
    entry('day', '2024-11-29'),
    entry('days', '2024-11-27/2024-11-29'),
    entry('month', '2024-11'),
    entry('about', '2024-11-29~'),
    entry('open', '../2024-11-29'),
  ].join('\n'),
);
const calendar = calendarFile(record, 'https://news.example/', languageOf('en'));

describe('calendarFile', () => {
  it('holds entries whose days are certain, as whole days', () => {
    expect(calendar.match(/UID:.*/g)).toEqual(['UID:days@news.example', 'UID:day@news.example']);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20241127\r\nDTEND;VALUE=DATE:20241130');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20241129\r\nDTEND;VALUE=DATE:20241130');
  });

  it('holds an entry of several days as an event on each, and none that was on one of some days', () => {
    const sets = recordOf(
      [
        entry('fridays', "'{2025-03-14,2025-03-28}'"),
        entry('one-of', "'[2025-03-02,2025-03-09]'"),
      ].join('\n'),
    );
    const file = calendarFile(sets, 'https://news.example/', languageOf('en'));
    expect(file.match(/DT(?:START|END).*/g)).toEqual([
      'DTSTART;VALUE=DATE:20250314',
      'DTEND;VALUE=DATE:20250315',
      'DTSTART;VALUE=DATE:20250328',
      'DTEND;VALUE=DATE:20250329',
    ]);
    expect(file.replaceAll('\r\n ', '')).toContain('One whose day is not certain is left out.');
  });

  it('says how many it leaves out because they are dated only roughly', () => {
    expect(calendar.replaceAll('\r\n ', '')).toContain('3 whose days are not certain are left out');
  });

  it('leads to the pages of its language', () => {
    const arabic = calendarFile(record, 'https://news.example/', languageOf('ar'), '/ar');
    const lines = arabic.replaceAll('\r\n ', '');
    expect(lines).toContain('URL;VALUE=URI:https://news.example/ar/entries/day/\r\n');
    expect(lines).toContain('URL:https://news.example/ar/chronology.ics\r\n');
  });

  it('is stamped with the last day of the record, not with the day on which it is made', () => {
    expect(new Set(calendar.match(/DTSTAMP:.*/g))).toEqual(new Set(['DTSTAMP:20241202T000000Z']));
  });
});
