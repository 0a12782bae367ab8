import { utcDay } from 'd3';
import ical from 'ical-generator';
import { isOnAllDays, stretchesOf } from '../reading/date.ts';
import type { Language } from '../i18n/languages.ts';
import { kindLabel } from '../i18n/labels.ts';
import { namesIn } from '../record/names.ts';
import type { Entry, TheRecord } from '../record/record.ts';
import { feedOf, wholeAddress } from './addresses.ts';
import type { SitePath } from './addresses.ts';
import { entryPath } from './entry-path.ts';

/**
 * The chronology as a calendar (RFC 5545): each entry whose days are certain, as whole days; one of
 * several days with others between as several events. An entry that is dated only roughly, or on one
 * of some days, would look exact in a calendar, so it is left out.
 *
 * @param record as the language tells it
 * @param site the address at which the site is served
 * @param prefix the folder of the language
 */
export function calendarFile(
  record: TheRecord,
  site: string,
  language: Language,
  prefix: '' | SitePath = '',
): string {
  const names = namesIn(record, language.tag);
  const certain = datedForCalendar(record);
  const { title, timeZone, kinds } = record.site;
  const host = new URL(site).host;
  const calendar = ical({
    name: title,
    description: language.words.site.calendarAbout(record.chronology.length - certain.length),
    prodId: { company: title, product: 'Attested', language: language.tag.toUpperCase() },
    url: wholeAddress(site, feedOf('chronology.ics', prefix)),
    x: { 'X-WR-TIMEZONE': timeZone },
  });
  // Without a stamp of its own each event would carry the moment of the build.
  const stamp = new Date(`${record.latest ?? '1970-01-01'}T00:00:00Z`);
  for (const { id, title: summary, kind, place, occurred } of certain) {
    const stretches = stretchesOf(occurred);
    for (const { earliest, latest } of stretches) {
      if (earliest === null || latest === null) continue;
      calendar.createEvent({
        // Ids hold no full stop, so that no other entry has this one.
        id: `${stretches.length > 1 ? `${id}.${earliest}` : id}@${host}`,
        stamp,
        start: dayDate(earliest),
        end: utcDay.offset(dayDate(latest), 1),
        allDay: true,
        timezone: 'UTC',
        summary,
        location: place.map(names.place).join(', ') || null,
        categories: [{ name: kindLabel(kind, language, kinds) }],
        url: wholeAddress(site, entryPath(record, id, prefix)),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** The entries that the calendar file holds. */
export function datedForCalendar(record: TheRecord): Entry[] {
  return record.chronology.filter(
    ({ occurred }) => occurred.precision === 'day' && isOnAllDays(occurred),
  );
}

function dayDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
