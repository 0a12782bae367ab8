import { impossibleIn } from './exists.ts';
import { readEdtf, type Qualifier } from './syntax.ts';
import { inLatinDigits } from '../quantity/number.ts';

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

/**
 * The one day, month or interval that a text in digits and names of months can only mean; `null`
 * where it can mean two, or where words such as "about" would have to be judged.
 */
export function onlyReading(text: string): string | null {
  const readings = asEdtf(text);
  const [reading] = readings;
  if (reading === undefined || readings.length > 1 || !/^[0-9/-]+$/.test(reading)) return null;
  const words = inLatinDigits(text).replaceAll(new RegExp(MONTH, 'gi'), '');
  return /^(?:\d|[\s,./–—-]|st\b|nd\b|rd\b|th\b)*$/i.test(words) ? reading : null;
}

/** The EDTF texts that a text in another form can stand for. */
export function asEdtf(text: string): string[] {
  const latin = inLatinDigits(text.replaceAll(/[‐‑−]/gu, '-'));
  const tidy = latin.replaceAll(/\s+/g, ' ').trim();
  const close = tidy.replaceAll(/\s*([/,[\]{}]|\.\.)\s*/g, '$1').replace(/\?~$|~\?$/, '%');
  if (close !== text && only(close) !== null) return [close];
  const about = /^(?:circa|about|around|approximately|approx\.?|ca\.?|c\.?|~) ?(.+)$/i.exec(tidy);
  if (about !== null) return qualified(about[1] ?? '', '~');
  const doubtful = /^(?:possibly|probably|maybe|\?) ?(.+)$/i.exec(tidy);
  if (doubtful !== null) return qualified(doubtful[1] ?? '', '?');
  const until = /^(?:by|until|as of|up to) (.+)$/i.exec(tidy);
  if (until !== null) return ends(['..'], oneDate(until[1] ?? ''));
  const since = /^(?:from|since) (.+)$/i.exec(tidy);
  const range = rangeOf(since === null ? tidy : (since[1] ?? ''));
  if (range.length > 0) return range;
  return since === null ? oneDate(tidy) : ends(oneDate(since[1] ?? ''), ['..']);
}

/** A sign after an interval would be of its end alone. */
function qualified(text: string, qualifier: Qualifier): string[] {
  return oneDate(text).flatMap((date) =>
    date.includes('/') ? [] : (only(date + qualifier) ?? []),
  );
}

function ends(starts: string[], finishes: string[]): string[] {
  return starts.flatMap((start) => finishes.flatMap((finish) => only(`${start}/${finish}`) ?? []));
}

/** `27–29 November 2024`, `27 November to 3 December 2024`, `2024-11-27/29`. */
function rangeOf(text: string): string[] {
  const iso = /^((\d{4}-)(\d\d-)?\d\d)\/((?:\d\d-)?\d\d)$/.exec(text);
  if (iso !== null) {
    const [, start = '', year = '', month = '', end = ''] = iso;
    return ends([start], [year + (end.length > 2 ? '' : month) + end]);
  }
  const named = /^(\d{1,2})(?: ?[–—-] ?| to )(\d{1,2} .+)$/.exec(text);
  if (named !== null) {
    const end = named[2] ?? '';
    return ends(oneDate(end.replace(/^\d{1,2}/, named[1] ?? '')), oneDate(end));
  }
  const two = /^(.+?)(?: ?[–—] ?| to | until | - )(.+)$/.exec(text);
  if (two === null) return [];
  const [, start = '', end = ''] = two;
  const year = /\b\d{4}$/.exec(end)?.[0];
  const starts = oneDate(start);
  return ends(
    starts.length > 0 || year === undefined ? starts : oneDate(`${start} ${year}`),
    oneDate(end),
  );
}

/** Other ways of writing one day, month, year or decade. */
function oneDate(text: string): string[] {
  const whole = only(text);
  if (whole !== null) return [whole];
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact !== null) return dates(compact[1], compact[2], compact[3]);
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years !== null) return ends([years[1] ?? ''], [years[2] ?? '']);
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text);
  if (yearFirst !== null) return dates(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (yearLast !== null) {
    const [, a, b, year] = yearLast;
    return [...new Set([...dates(year, b, a), ...dates(year, a, b)])];
  }
  const monthLast = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthLast !== null) return dates(monthLast[2], monthLast[1]);
  const decade = /^(\d{3})0s$/.exec(text);
  if (decade !== null) return [`${decade[1]}X`];
  return inWords(text);
}

/** `29 November 2024`, `November 29, 2024`, `Friday, 29th Nov. 2024`, `November 2024`. */
function inWords(text: string): string[] {
  const plain = text.replace(/^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i, '');
  const dayFirst = new RegExp(
    String.raw`^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\d{4})$`,
    'i',
  ).exec(plain);
  if (dayFirst !== null) return dates(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = new RegExp(
    String.raw`^${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`,
    'i',
  ).exec(plain);
  if (monthFirst !== null) return dates(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const month = new RegExp(String.raw`^${MONTH},? (\d{4})$`, 'i').exec(plain);
  if (month !== null) return dates(month[2], monthNumber(month[1]));
  const season = /^(spring|summer|autumn|fall|winter)(?: of)?,? (\d{4})$/i.exec(plain);
  if (season === null) return [];
  const names = ['spring', 'summer', 'autumn', 'winter'];
  const index = names.indexOf((season[1] ?? '').toLowerCase().replace('fall', 'autumn'));
  return [`${season[2]}-${21 + index}`];
}

function monthNumber(name: string | undefined): string {
  return String(MONTH_NAMES.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

/** The date with these parts, if it exists. EDTF writes seasons as months: nobody else does. */
function dates(year?: string, month?: string, day?: string): string[] {
  const parts = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []);
  const date = Number(month) > 12 ? null : only(parts.join('-'));
  return date === null ? [] : [date];
}

/** The text, if it is EDTF and exists. */
export function only(text: string): string | null {
  const tree = readEdtf(text);
  return tree === null || impossibleIn(tree) !== null ? null : text;
}
