import { describe, expect, it } from 'vitest';
import { parseTime } from './parse-time.ts';

const damascus = { day: '2024-11-29', timeZone: 'Asia/Damascus' };

function problem(text: string, site?: typeof damascus) {
  const parsed = parseTime(text, site);
  if ('time' in parsed) throw new Error(`${text} was read`);
  return parsed.problem;
}

describe('parseTime', () => {
  it.each(['00:00', '07:50', '18:23', '23:59'])('reads %s', (time) => {
    expect(parseTime(time)).toEqual({ time });
  });

  it.each([
    ['6:23 pm', '"18:23"'],
    ['6 pm', '"18:00"'],
    ['12:05 am', '"00:05"'],
    ['12 p.m.', '"12:00"'],
    ['18.23', '"18:23"'],
    ['1823', '"18:23"'],
    ['9:05', '"09:05"'],
    ['18:23:05', '"18:23"'],
    ['1 pm', '"13:00"'],
    ['2305', '"23:05"'],
    ['18h23', '"18:23"'],
    ['6:23 A.M.', '"06:23"'],
  ])('refuses %s with %s to write', (text, fix) => {
    expect(problem(text)).toMatchObject({ reason: `"${text}" is not a time of day.`, fix });
  });

  it.each(['24:00', '18:60', '13 pm', '0 am', '18', 'noon', '', 'at 6 pm', '6 pm sharp'])(
    'refuses %s without a guess',
    (text) => {
      expect(problem(text).fix).toBeNull();
    },
  );

  it('gives the time in the zone of the site for one in another', () => {
    expect(problem('18:23Z', damascus)).toEqual({
      reason:
        '"18:23Z" names a time zone; times are in the site\'s own. In Asia/Damascus it was 21:23.',
      expected: 'hours and minutes as "18:23", from "00:00" to "23:59", in the site\'s time zone',
      fix: '"21:23"',
    });
    expect(problem('18:23+0200', damascus).fix).toBe('"19:23"');
    expect(problem('18:23+02', damascus).fix).toBe('"19:23"');
  });

  it('takes off spaces around a time', () => {
    expect(parseTime(' 18:23 ')).toEqual({ time: '18:23' });
  });

  it.each([
    ['18:23:05Z', '"21:23"'],
    ['18:23 UTC', '"21:23"'],
    ['18:23gmt', '"21:23"'],
    ['18:23+02:30', '"18:53"'],
    ['18:23+0230', '"18:53"'],
    ['05:23-10', '"18:23"'],
  ])('knows every way of naming a zone: %s', (text, fix) => {
    expect(problem(text, damascus).fix).toBe(fix);
  });

  it.each(['at 18:23Z', '18:23Z sharp', '18:23+2', '18:63Z'])(
    'names no zone where none stands: %s',
    (text) => {
      expect(problem(text, damascus)).toMatchObject({
        reason: `"${text}" is not a time of day.`,
        fix: null,
      });
    },
  );

  it('leaves a zone alone that is none', () => {
    expect(problem('18:23+99:99', damascus)).toMatchObject({
      reason: '"18:23+99:99" names a time zone; times are in the site\'s own.',
      fix: null,
    });
  });

  it('follows summer time where the zone has it', () => {
    expect(problem('12:00Z', { day: '2024-07-01', timeZone: 'Europe/Paris' }).fix).toBe('"14:00"');
    expect(problem('12:00Z', { day: '2024-12-01', timeZone: 'Europe/Paris' }).fix).toBe('"13:00"');
  });

  it('names the day where it is another there, and leaves the choice to the editor', () => {
    expect(problem('23:30-05:00', damascus)).toMatchObject({
      reason: expect.stringContaining('In Asia/Damascus it was 07:30, on 2024-11-30.'),
      fix: null,
    });
  });

  it('cannot tell the time without the day and the zone', () => {
    expect(problem('18:23Z').fix).toBeNull();
  });
});
