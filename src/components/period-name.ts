import { formatDay } from '../i18n/days.ts';
import type { Language } from '../i18n/languages.ts';

/** The name of a period of the chronology: "November 2024", "2015". */
export function periodName(id: string, language: Language): string {
  if (id === 'undated') return language.words.site.undated;
  const [year = '', month] = id.split('-');
  return formatDay(`${year}-${month ?? '01'}-01`, language, month === undefined ? 'year' : 'month');
}
