import { describe, expect, it } from 'vitest';
import { languageOf } from '../../i18n/languages.ts';
import { formatDate } from './format-date.ts';
import { parseDate } from './parse-date.ts';

const arabic = languageOf('ar');

describe('a date in Arabic', () => {
  it.each([
    ['2024-11-29', '29 تشرين الثاني 2024'],
    ['2024-11-27/2024-11-29', '27–29 تشرين الثاني 2024'],
    ['2024-11-27/2024-12-02', '27 تشرين الثاني – 2 كانون الأول 2024'],
    ['../2024-11-29', 'حتى 29 تشرين الثاني 2024'],
    ['2024-11-29~', 'نحو 29 تشرين الثاني 2024'],
    ['2024-22', 'صيف 2024'],
    ['{2025-03-14,2025-03-28}', '14 و28 آذار 2025'],
    ['[2025-03-02,2025-03-09]', '2 أو 9 آذار 2025'],
    ['{2025-03-14,2025-04-02}', '14 آذار و2 نيسان 2025'],
  ])('%s: %s', (edtf, worded) => {
    const parsed = parseDate(edtf);
    if (!('date' in parsed)) throw new Error(edtf);
    expect(formatDate(parsed.date, arabic)).toBe(worded);
  });
});
