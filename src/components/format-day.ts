import type { Language } from '../i18n/languages.ts';
import type { Day } from '../reading/date.ts';
import { parseDate } from '../reading/date.ts';
import { formatDate } from '../reading/date/format-date.ts';

/** A day, or other EDTF text that was read before, in words. */
export function formatDay(text: Day, language: Language): string {
  const parsed = parseDate(text);
  return 'date' in parsed ? formatDate(parsed.date, language) : text;
}
