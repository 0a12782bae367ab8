import { utcDay } from 'd3';
import ical from 'ical-generator';
import type { Language } from '../i18n/languages.ts';
import { kindLabel } from '../i18n/labels.ts';
import { namesIn } from '../record/names.ts';
import type { Entry, TheRecord } from '../record/record.ts';
import { feedOf, wholeAddress } from './addresses.ts';
import type { SitePath } from './addresses.ts';
import { entryPath } from './entry-path.ts';

/**
 * The chronology as a calendar (RFC 5545): each entry whose days are certain, as whole days. An
 * entry that is dated only roughly would look exact in a calendar, so it is left out.
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
    calendar.createEvent({
      id: `${id}@${host}`,
      stamp,
      start: dayDate(occurred.earliest),
      end: utcDay.offset(dayDate(occurred.latest), 1),
      allDay: true,
      timezone: 'UTC',
      summary,
      location: place.map(names.place).join(', ') || null,
      categories: [{ name: kindLabel(kind, language, kinds) }],
      url: wholeAddress(site, entryPath(record, id, prefix)),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The entries that the calendar file holds. */
export function datedForCalendar(record: TheRecord): Certain[] {
  return record.chronology.filter(isCertain);
}

type Certain = Entry & { occurred: { earliest: string; latest: string } };

function isCertain(entry: Entry): entry is Certain {
  const { earliest, latest, precision, uncertain, approximate, edtf } = entry.occurred;
  const whole = earliest !== null && latest !== null && precision === 'day';
  return whole && !uncertain && !approximate && !edtf.startsWith('[');
}

function dayDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
