import { describe, expect, it } from 'vitest';
import { formatDay, formatDayRange } from './days.ts';
import { languageOf } from './languages.ts';

const english = languageOf('en');

describe('formatDay', () => {
  it('names the day, the month or the year that a day lies in', () => {
    expect(formatDay('2024-11-29', english)).toBe('29 November 2024');
    expect(formatDay('2024-11-29', english, 'day', 'short')).toBe('29 Nov 2024');
    expect(formatDay('2024-11-29', english, 'month')).toBe('November 2024');
    expect(formatDay('2024-11-29', english, 'year')).toBe('2024');
  });

  it('does not depend on the time zone of the machine', () => {
    const before = process.env['TZ'];
    const found = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((zone) => {
      process.env['TZ'] = zone;
      return formatDay('2024-12-31', english);
    });
    process.env['TZ'] = before;
    expect(new Set(found)).toEqual(new Set(['31 December 2024']));
  });
});

describe('formatDayRange', () => {
  it('says once what both ends share, with a tight dash between single words', () => {
    expect(formatDayRange('2024-11-27', '2024-11-29', english)).toBe('27–29 November 2024');
    expect(formatDayRange('2024-11-27', '2024-12-02', english)).toBe(
      '27 November – 2 December 2024',
    );
    expect(formatDayRange('2015-01-01', '2016-01-01', english, 'year')).toBe('2015–2016');
  });
});
