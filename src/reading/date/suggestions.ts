import { asEdtf, only } from './other-forms.ts';
import type { DateProblem } from './date-problem.ts';

const FORMS = 'a date written as 2024-11-29, 2024-11, 2024 or 2024-11-27/2024-11-29';
const RELATIVE =
  /^(?:today|yesterday|tomorrow|tonight|now|recently|(?:this|last|next) .+|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Says what is wrong with a text that is not EDTF, and what to write where that is certain. */
export function explain(text: string): DateProblem {
  const known = special(text);
  if (known !== null) return known;
  const written = asEdtf(text);
  if (written.length === 1 && written[0] !== undefined) {
    return { reason: `"${text}" is not written as a date here.`, expected: FORMS, fix: written[0] };
  }
  if (written.length > 1) {
    return {
      reason: `"${text}" can be read as ${written.join(' and as ')}.`,
      expected: written.join(' or '),
      fix: null,
    };
  }
  return { reason: `"${text}" is not a date that can be read.`, expected: FORMS, fix: null };
}

/** Mistakes that need another answer than another way of writing the same day. */
function special(text: string): DateProblem | null {
  if (text === '') return { reason: 'The date is empty.', expected: FORMS, fix: null };
  if (/^(?:\.\.)?\/(?:\.\.)?$|^\[\.\.\]$|^\{\.\.\}$/.test(text)) {
    return {
      reason: `"${text}" is open at both ends and says nothing.`,
      expected: 'a date at one end, such as ../2024-11-29',
      fix: null,
    };
  }
  const timed =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i.exec(text);
  if (timed !== null) {
    const [, day = '', time = '', zone] = timed;
    return {
      reason: `"${text}" has a time in it; a date holds the day alone.`,
      expected: `the day here, and time: "${time}"${zone === undefined ? '' : ', in the time zone of the site,'} on a line of its own`,
      fix: only(day),
    };
  }
  if (/^(?:Y-?\d{5,}|-\d{4}|[+-]?\d{5,7})(?:-|$)/.test(text)) {
    return {
      reason: `"${text}" lies outside the years 0001 to 9999.`,
      expected: 'a year of four digits',
      fix: null,
    };
  }
  if (RELATIVE.test(text)) {
    return {
      reason: `"${text}" means another day to each reader.`,
      expected: 'the day itself, counted from when it was said',
      fix: null,
    };
  }
  const signs = /[?~%]/g;
  const bare = text.replaceAll(signs, '');
  if (bare !== text && !text.includes('/') && only(bare) !== null) {
    const found = text.match(signs) ?? [];
    const sign = found.every((one) => one === found[0]) ? found[0] : '%';
    return {
      reason: `"${text}" marks doubt in a way that is not read here.`,
      expected: 'one of ? (uncertain), ~ (approximate) and % (both), at the end of the whole date',
      fix: `${bare}${sign}`,
    };
  }
  const vague = /^(early|mid|late|beginning of|end of)[ -](.+)$/i.exec(text);
  const period = vague === null ? [] : asEdtf(vague[2] ?? '');
  if (vague !== null && period.length === 1) {
    return {
      reason: `"${vague[1]}" is no part of a date.`,
      expected: `${period[0]}~, or the days that are meant, as start/end`,
      fix: null,
    };
  }
  return null;
}
